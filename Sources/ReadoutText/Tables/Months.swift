/// The names of the months.
public enum Months {
  /// The number of a month, 1 to 12, by its English name in lower case, with or without a full
  /// stop.
  public static func number(_ key: String) -> Int? { english[key] }

  /// The number of a month by its name in a language in which datelines are written.
  package static func number(inDateline key: String) -> Int? {
    english[key] ?? foreign[key] ?? (key.last == "." ? foreign[String(key.dropLast())] : nil)
  }

  /// All English names that have a number.
  package static var keys: [String] { Array(english.keys) }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let english: [String: Int] = {
    var table = ["sept": 9, "sept.": 9]
    for (index, name) in names.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
      table[String(name.prefix(3)) + "."] = index + 1
    }
    return table
  }()

  /// Each language's names and short forms, from January to December.
  private static let foreign: [String: Int] = {
    var table: [String: Int] = [:]
    for language in foreignNames {
      for (index, names) in language.split(separator: ",").enumerated() {
        for name in names.split(separator: " ") where table[String(name)] == nil {
          table[String(name)] = index + 1
        }
      }
    }
    return table
  }()

  /// Russian (in the genitive that dates take), Spanish, French, Italian, German, Portuguese,
  /// Dutch, Turkish and Malay: names and the short forms of their agencies, commas between months.
  private static let foreignNames = [
    "января янв,февраля фев,марта мар,апреля апр,мая,июня июн,июля июл,августа авг,"
      + "сентября сен сент,октября окт,ноября ноя,декабря дек",
    "enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,"
      + "septiembre setiembre sep,octubre oct,noviembre nov,diciembre dic",
    "janvier janv,février févr fév,mars,avril avr,mai,juin,juillet juil,août,septembre,octobre,"
      + "novembre,décembre déc",
    "gennaio gen,febbraio,marzo,aprile,maggio mag,giugno giu,luglio lug,agosto,settembre set,"
      + "ottobre ott,novembre,dicembre",
    "januar jan,februar feb,märz mär mrz,april,mai,juni,juli,august,september,oktober okt,november,"
      + "dezember dez",
    "janeiro,fevereiro fev,março,abril,maio,junho,julho,agosto,setembro,outubro out,novembro,"
      + "dezembro",
    "januari,februari,maart mrt,april,mei,juni,juli,augustus,september,oktober,november,december",
    "ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık",
    "januari,februari,mac,april,mei,jun,julai,ogos,september,oktober,november,disember dis",
  ]
}
