internal import ReadoutRecord

/// Names a statement within one ledger and sorts by date: the day stands in the high bits.
///
/// The row id is `day number since 0000-01-01 << 30 | number within the day`. It stays below
/// 2^53, so that programs which know only floating-point numbers read it exactly. The day is the
/// one on which the words were said, else the day of publication, else 0.
public struct StatementID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The row id, above 0.
  public let rawValue: Int64

  /// Takes a row id as a statement's.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads the form that users write, such as `s1cg2k00007`; `nil` for anything else.
  ///
  /// Large letters read as small ones, `o` as 0, `i` and `l` as 1.
  public init?(_ text: some StringProtocol) {
    guard text.first == "s" || text.first == "S",
      let number = Base32.number(text.utf8.dropFirst()), number > 0
    else { return nil }
    rawValue = number
  }

  /// Whether one statement sorts before the other, by day.
  public static func < (a: StatementID, b: StatementID) -> Bool { a.rawValue < b.rawValue }
}

extension StatementID: CustomStringConvertible {
  /// The form that users read and write: `s` and the row id in base 32.
  public var description: String { "s" + Base32.text(rawValue) }
}

extension StatementID {
  /// Bits of the row id that number the statements of a day.
  static let numberBits: Int64 = 30

  /// Days from 0000-01-01 to 1970-01-01: what lifts every day of the calendar above 0.
  private static let dayOffset: Int64 = 719_528 + 1

  /// The high part of the row ids of a day; 0 for statements without a day.
  static func dayPart(of day: CalendarDay?) -> Int64 {
    day.map { Int64($0.dayNumber) + dayOffset } ?? 0
  }

  /// The day by which the statement sorts; `nil` when neither it nor its article is dated.
  var day: CalendarDay? { Self.day(ofPart: rawValue >> Self.numberBits) }

  /// The day of a high part; `nil` for that of statements without a day.
  static func day(ofPart part: Int64) -> CalendarDay? {
    part > 0 ? CalendarDay(dayNumber: Int(part - dayOffset)) : nil
  }

  /// The id of the `number`th statement of a day.
  init(dayPart: Int64, number: Int64) {
    rawValue = dayPart << Self.numberBits | number
  }
}
