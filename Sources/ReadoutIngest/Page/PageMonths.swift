internal import ReadoutText

/// The names of the months in the languages of news pages.
enum PageMonths {
  /// The number of a month, 1 to 12, by its name in small letters.
  static func number(_ name: String) -> Int? { Months.number(inDateline: name) ?? table[name] }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for language in names {
      for (index, names) in language.split(separator: ",").enumerated() {
        for name in names.split(separator: " ") where table[String(name)] == nil {
          table[String(name)] = index + 1
        }
      }
    }
    return table
  }()

  /// Romanian, Polish, Czech, Hungarian, Greek, Danish, Swedish, Finnish, Croatian, Serbian,
  /// Albanian, Bulgarian, Ukrainian, Arabic (two sets), Hindi, Indonesian, Catalan, and short forms
  /// of Portuguese, Spanish and French: commas between months.
  private static let names = [
    "ianuarie ian,februarie,martie,aprilie,mai,iunie iun,iulie iul,august,septembrie,octombrie,"
      + "noiembrie noi,decembrie",
    "stycznia sty,lutego lut,marca,kwietnia kwi,maja,czerwca cze,lipca lip,sierpnia sie,"
      + "września wrz,października paź,listopada lis,grudnia gru",
    "ledna leden,února únor,března březen,dubna duben,května květen,června červen,"
      + "července červenec,srpna srpen,září,října říjen,listopadu,prosince prosinec",
    "január,február,március,április,május,június,július,augusztus,szeptember,október,november,"
      + "december",
    "ιανουαρίου ιαν,φεβρουαρίου φεβ,μαρτίου μαρ,απριλίου απρ,μαΐου μαϊ,ιουνίου ιουν,ιουλίου ιουλ,"
      + "αυγούστου αυγ,σεπτεμβρίου σεπ,οκτωβρίου οκτ,νοεμβρίου νοε,δεκεμβρίου δεκ",
    "januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december",
    "januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december",
    "tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,"
      + "syyskuuta,lokakuuta,marraskuuta,joulukuuta",
    "siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,listopada,studenoga,"
      + "prosinca",
    "januara јануара,februara фебруара,marta марта,aprila априла,maja маја,juna јуна,jula јула,"
      + "avgusta августа,septembra септембра,oktobra октобра,novembra новембра,decembra децембра",
    "janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor",
    "януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември",
    "січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня",
    "يناير,فبراير,مارس,أبريل ابريل,مايو,يونيو,يوليو,أغسطس اغسطس,سبتمبر,أكتوبر اكتوبر,نوفمبر,ديسمبر",
    "_,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,_,_,_",
    "जनवरी,फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्टूबर,नवंबर,दिसंबर",
    "januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember",
    "gener,febrer,març,abril,maig,juny,juliol,agost,setembre,octubre,novembre,desembre",
    "jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez",
    "janv,févr,mars,avr,mai,juin,juil,août,sept,oct,nov,déc",
  ]
}
