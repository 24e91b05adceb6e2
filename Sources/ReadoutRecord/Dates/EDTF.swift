/// A date as text in the Extended Date/Time Format (ISO 8601-2:2019), in the forms that the
/// record uses.
///
/// | form | meaning |
/// | --- | --- |
/// | `2022-02-10`, `2022-02`, `2022` | a day, a month, a year |
/// | `XXXX-02-10` | a day whose year is not derivable |
/// | `2022-02-10?`, `~`, `%` | uncertain, approximate, both |
/// | `2022-02-10/2022-02-12` | an interval; `..` is an open end |
/// | `[2022-02-09,2022-02-10]` | one of several days |
/// | `{2022-02-18,2022-02-21}` | each of several days |
public struct EDTF: RawRepresentable, Hashable, Sendable {
  /// The date as text.
  public let rawValue: String

  /// The first day that the date may be; `nil` when its year is not known or its start is open.
  public let earliest: CalendarDay?

  /// The last day that the date may be; `nil` when its year is not known or its end is open.
  public let latest: CalendarDay?

  /// Reads a date; `nil` when the text has none of the forms above or names no real day.
  public init?(rawValue: String) {
    guard let bounds = Self.bounds(of: rawValue) else { return nil }
    self.rawValue = rawValue
    earliest = bounds.earliest
    latest = bounds.latest
  }

  /// A single day.
  public init(day: CalendarDay) {
    rawValue = day.iso
    earliest = day
    latest = day
  }

  /// A day of a month whose year is not known; `nil` when no year has such a day.
  public init?(month: Int, day: Int) {
    guard let leap = CalendarDay(year: 2000, month: month, day: day) else { return nil }
    rawValue = "XXXX" + leap.iso.dropFirst(4)
    earliest = nil
    latest = nil
  }

  /// The readings of a date that is one of several; the date itself of every other.
  public var alternatives: [EDTF] {
    guard rawValue.first == "[" else { return [self] }
    return rawValue.dropFirst().dropLast().split(separator: ",").compactMap {
      EDTF(rawValue: String($0.drop { $0 == " " }))
    }
  }

  /// The day, when the date is a single day of a known year.
  public var day: CalendarDay? { earliest == latest ? earliest : nil }
}

extension EDTF {
  private typealias Bounds = (earliest: CalendarDay?, latest: CalendarDay?)

  private static func bounds(of text: String) -> Bounds? {
    if let day = plainDay(text) { return (day, day) }
    if text.hasPrefix("["), text.hasSuffix("]") { return list(text.dropFirst().dropLast()) }
    if text.hasPrefix("{"), text.hasSuffix("}") { return list(text.dropFirst().dropLast()) }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return single(text[...]) }
    return interval(from: ends[0], to: ends[1])
  }

  /// The day of `YYYY-MM-DD`, as nearly all dates are written: read without cutting it up.
  private static func plainDay(_ text: String) -> CalendarDay? {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else {
        guard case UInt8(ascii: "0")...UInt8(ascii: "9") = byte else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func list(_ list: Substring) -> Bounds? {
    let members = list.split(separator: ",", omittingEmptySubsequences: false).map {
      single($0.drop { $0 == " " })
    }
    guard let first = members.first ?? nil, let last = members.last ?? nil,
      members.allSatisfy({ $0 != nil })
    else { return nil }
    return (first.earliest, last.latest)
  }

  private static func interval(from: Substring, to: Substring) -> Bounds? {
    let start: Bounds? = from == ".." || from.isEmpty ? (nil, nil) : single(from)
    let end: Bounds? = to == ".." || to.isEmpty ? (nil, nil) : single(to)
    guard let start, let end else { return nil }
    if let first = start.earliest, let last = end.latest, first > last { return nil }
    return (start.earliest, end.latest)
  }

  /// A day, a month or a year, with a possible mark of doubt and a possible time of day.
  private static func single(_ text: Substring) -> Bounds? {
    var date = text
    if let last = date.last, "?~%".contains(last) { date = date.dropLast() }
    if let time = date.firstIndex(of: "T") {
      guard isTime(date[date.index(after: time)...]) else { return nil }
      date = date[..<time]
    }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
    guard parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
    if parts[0] == "XXXX" { return withoutYear(parts) }
    return withYear(parts)
  }

  private static func withoutYear(_ parts: [Substring]) -> Bounds? {
    guard parts.count == 3, let month = digits(parts[1]), let day = digits(parts[2]),
      EDTF(month: month, day: day) != nil
    else { return nil }
    return (nil, nil)
  }

  private static func withYear(_ parts: [Substring]) -> Bounds? {
    guard let year = digits(parts[0]) else { return nil }
    guard parts.count > 1 else {
      return (
        CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31)
      )
    }
    guard let month = digits(parts[1]), let first = CalendarDay(year: year, month: month, day: 1)
    else { return nil }
    if parts.count == 2 || parts[2] == "XX" {
      let length = CalendarDay.length(ofMonth: month, year: year)
      return (first, CalendarDay(year: year, month: month, day: length))
    }
    guard let day = digits(parts[2]), let exact = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    return (exact, exact)
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func isTime(_ text: Substring) -> Bool {
    text.count >= 2 && text.utf8.allSatisfy { "0123456789:+-Z.".utf8.contains($0) }
  }
}

extension EDTF: Codable {
  /// Reads a date from its text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = EDTF(rawValue: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no EDTF date"))
    }
    self = date
  }

  /// Writes the date as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
