internal import ReadoutText

/// Who held which office when: heads of state and of government, foreign ministers and heads of
/// international bodies of recent years.
///
/// Written for this project from what is publicly known; nothing is copied from another list. A
/// day is given where it is sure, else the month or the year; an office, person or term that is
/// not sure is left out.
///
/// One line a term: country (ISO 3166-1 alpha-2) or body; office; the person's names, the usual one
/// first, separated by `|`; first day; last day, empty while the term lasts. Fields are separated
/// by `;`. Terms of one office stand in their order in time.
public enum RoleTable {
  /// The last day up to which the terms without an end are known to last.
  public static let knownThrough = CalendarDay(year: 2025, month: 3, day: 31)

  /// All terms, in the order of the files.
  ///
  /// - Complexity: O(n) in the lines, some milliseconds; a part of it is
  ///   ``terms(of:office:)``.
  public static var terms: [RoleTerm] { lines.compactMap(term) }

  /// The offices of a country or body that the table has.
  ///
  /// - Complexity: O(n) in the bytes of the table at the first call of this or of
  ///   ``terms(of:office:)``, about a millisecond.
  public static func offices(of holder: String) -> Set<Office> {
    Set((linesByHolder[Substring(holder)] ?? [:]).keys.map { Office(code: String($0)) })
  }

  /// The terms of an office of a country or body, in their order in time.
  public static func terms(of holder: String, office: Office) -> [RoleTerm] {
    (linesByHolder[Substring(holder)]?[Substring(office.code)] ?? []).compactMap(term)
  }

  private static var lines: [Substring] {
    [europe, americas, asia, middleEast, africa, bodies].flatMap { $0.fields("\n") }
  }

  /// The lines by country or body and by office.
  private static let linesByHolder: [Substring: [Substring: [Substring]]] = {
    var found: [Substring: [Substring: [Substring]]] = [:]
    for line in lines {
      let holder = line.utf8.prefix { $0 != separator }
      let office = line.utf8.dropFirst(holder.count + 1).prefix { $0 != separator }
      found[Substring(holder), default: [:]][Substring(office), default: []].append(line)
    }
    return found
  }()

  private static let separator = UInt8(ascii: ";")

  /// A line as a term; `nil` when it is none, which a test rules out.
  static func term(_ line: Substring) -> RoleTerm? {
    let fields = line.fields(";")
    guard fields.count == 5 else { return nil }
    let names = fields[2].fields("|").map { String($0) }
    guard let person = names.first else { return nil }
    return RoleTerm(
      person: person, spellings: Array(names.dropFirst()), holder: String(fields[0]),
      office: Office(code: String(fields[1])), from: EDTF(rawValue: String(fields[3])),
      to: EDTF(rawValue: String(fields[4])))
  }
}
