/// The opening line of a wire report in its parts.
///
/// `MOSCOW, February 10. /TASS/.` has a place, a date without its year, and an agency.
public struct DatelineSpans: Sendable, Hashable {
  /// All of it, up to the mark that ends it.
  public var span: TextSpan

  /// Where the report was filed.
  public var place: TextSpan?

  /// The agency.
  public var agency: TextSpan?

  /// The characters of the date, or of the weekday where there is no more.
  public var date: TextSpan?

  /// Month, 1 to 12.
  public var month: Int?

  /// Day of the month.
  public var day: Int?

  /// Year, where the line gives one.
  public var year: Int?

  /// Weekday, 1 for Monday to 7 for Sunday, where the line gives one.
  public var weekday: Int?
}
