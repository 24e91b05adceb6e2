internal import ArgumentParser
internal import ReadoutRecord

/// The time in which something was said.
struct PeriodArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("Said on this day, month or year, or later.", valueName: "date"),
    transform: first)
  var from: CalendarDay?

  @Option(
    help: ArgumentHelp("Said on this day, month or year, or earlier.", valueName: "date"),
    transform: last)
  var to: CalendarDay?

  func validate() throws {
    if let from, let to, from > to {
      throw ValidationError("--from \(from.iso) lies behind --to \(to.iso)")
    }
  }

  /// The first day that a date names.
  private static func first(_ text: String) throws -> CalendarDay { try bound(text, \.earliest) }

  /// The last day that a date names.
  private static func last(_ text: String) throws -> CalendarDay { try bound(text, \.latest) }

  private static func bound(_ text: String, _ end: KeyPath<EDTF, CalendarDay?>) throws
    -> CalendarDay
  {
    guard let day = EDTF(rawValue: text)?[keyPath: end] else {
      throw ValidationError("'\(text)' is no date; write 2031-02-10, 2031-02 or 2031")
    }
    return day
  }
}
