extension EDTF {
  /// A month of a year; `nil` when there is none of that number.
  public init?(year: Int, month: Int) {
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    self.init(rawValue: String(first.iso.prefix(7)))
  }

  /// A year; `nil` outside 0 to 9999.
  public init?(year: Int) {
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    self.init(rawValue: String(first.iso.prefix(4)))
  }

  /// All days from one to another; `nil` when the last lies before the first.
  public init?(from first: CalendarDay, to last: CalendarDay) {
    self.init(rawValue: first == last ? first.iso : "\(first.iso)/\(last.iso)")
  }

  /// One of several days, which of them is not told; `nil` of no days.
  public init?(oneOf days: [CalendarDay]) { self.init(days, open: "[", close: "]") }

  /// Each of several days; `nil` of no days.
  public init?(allOf days: [CalendarDay]) { self.init(days, open: "{", close: "}") }

  private init?(_ days: [CalendarDay], open: String, close: String) {
    let ascending = Set(days).sorted()
    guard let only = ascending.first else { return nil }
    let list = ascending.map(\.iso).joined(separator: ",")
    self.init(rawValue: ascending.count == 1 ? only.iso : open + list + close)
  }

  /// The same date, said to be approximate.
  public var approximate: EDTF { EDTF(rawValue: rawValue + "~") ?? self }

  /// The same day of whatever year; `nil` of a date that is no single day, which cannot be told
  /// without its year.
  public var withoutYear: EDTF? { day.flatMap { EDTF(month: $0.month, day: $0.day) } }
}
