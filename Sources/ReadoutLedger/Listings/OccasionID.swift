public import ReadoutRecord

/// Names an occasion: the day, and a mark of its kind and place.
///
/// It is made of what is said of the occasion and hangs on nothing else, so that it is the same in
/// every ledger that holds one of its statements.
public struct OccasionID: Hashable, Sendable {
  /// The day by which its statements sort.
  public let day: CalendarDay

  /// What stands for kind and place.
  let mark: Int64

  /// The id of an occasion.
  init(day: CalendarDay, kind: String?, place: String?) {
    self.day = day
    mark = Self.mark(of: (kind ?? "") + "\u{1F}" + (place ?? "").lowercased())
  }

  /// Reads the form that users write, such as `o20310504-7gk2p1a`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.dropFirst().split(separator: UInt8(ascii: "-"))
    guard text.first == "o", parts.count == 2, parts[0].count == 8,
      let digits = Int(String(decoding: parts[0], as: UTF8.self)), digits >= 0,
      let day = CalendarDay(
        year: digits / 10_000, month: digits / 100 % 100, day: digits % 100),
      let mark = Base32.number(parts[1])
    else { return nil }
    self.day = day
    self.mark = mark
  }

  /// 40 bits of the text.
  ///
  /// - SeeAlso: Fowler, Noll and Vo's hash FNV-1a.
  private static func mark(of text: String) -> Int64 {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return Int64(hash >> 24)
  }
}

extension OccasionID: CustomStringConvertible {
  /// The form that users read and write: `o`, the digits of the day, and the mark in base 32.
  public var description: String {
    "o" + day.iso.filter { $0 != "-" } + "-" + Base32.text(mark)
  }
}
