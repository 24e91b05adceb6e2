/// Names an utterance within one ledger and sorts by date: it is the row id of its first statement.
///
/// The id stays as long as that statement stands in the group and no statement of an earlier row
/// joins it.
public struct UtteranceID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The row id of the first statement, above 0.
  public let rawValue: Int64

  /// Takes a row id as an utterance's.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads the form that users write, such as `u1cg2k00007`; `nil` for anything else.
  ///
  /// Large letters read as small ones, `o` as 0, `i` and `l` as 1.
  public init?(_ text: some StringProtocol) {
    guard text.first == "u" || text.first == "U",
      let number = Base32.number(text.utf8.dropFirst()), number > 0
    else { return nil }
    rawValue = number
  }

  /// Whether one utterance sorts before the other, by day.
  public static func < (a: UtteranceID, b: UtteranceID) -> Bool { a.rawValue < b.rawValue }
}

extension UtteranceID: CustomStringConvertible {
  /// The form that users read and write: `u` and the row id in base 32.
  public var description: String { "u" + Base32.text(rawValue) }
}
