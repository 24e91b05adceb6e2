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
  /// Read when first asked for: about a millisecond.
  public static let terms: [RoleTerm] = [
    europe, americas, asia, middleEast, africa, bodies,
  ].flatMap { $0.split(separator: "\n").compactMap(term) }

  /// A line as a term; `nil` when it is none, which a test rules out.
  static func term(_ line: Substring) -> RoleTerm? {
    let fields = line.split(separator: ";", omittingEmptySubsequences: false)
    guard fields.count == 5 else { return nil }
    let names = fields[2].split(separator: "|").map(String.init)
    guard let person = names.first else { return nil }
    return RoleTerm(
      person: person, spellings: Array(names.dropFirst()), holder: String(fields[0]),
      office: Office(code: String(fields[1])), from: EDTF(rawValue: String(fields[3])),
      to: EDTF(rawValue: String(fields[4])))
  }
}
