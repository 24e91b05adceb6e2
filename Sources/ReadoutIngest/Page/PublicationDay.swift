internal import ReadoutRecord

/// The day in a date as pages write it for machines.
enum PublicationDay {
  /// Years before this one are what a page writes when it has no date.
  private static let earliestYear = 1_600

  /// Reads `2031-02-10`, with or without a time behind it, also with slashes or without marks
  /// between its parts; `nil` for anything else.
  static func read(_ written: String) -> EDTF? {
    let text = written.drop { $0 == " " }
    let digits = text.prefix { ("0"..."9").contains($0) }
    if digits.count == 8 {
      return day(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
    }
    let parts = text.prefix(10).split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard digits.count == 4, parts.count == 3 else { return nil }
    return day(parts[0], parts[1], parts[2])
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> EDTF? {
    guard let year = Int(year), let month = Int(month), let day = Int(day),
      year >= earliestYear, let day = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    return EDTF(day: day)
  }
}
