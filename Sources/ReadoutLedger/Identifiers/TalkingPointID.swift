/// Names a talking point within one ledger and sorts by its first use: it is the row id of the
/// first statement of its utterances.
public struct TalkingPointID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The row id of the first statement, above 0.
  public let rawValue: Int64

  /// Takes a row id as a talking point's.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads the form that users write, such as `t1cg2k00007`; `nil` for anything else.
  ///
  /// Large letters read as small ones, `o` as 0, `i` and `l` as 1.
  public init?(_ text: some StringProtocol) {
    guard text.first == "t" || text.first == "T",
      let number = Base32.number(text.utf8.dropFirst()), number > 0
    else { return nil }
    rawValue = number
  }

  /// Whether one talking point sorts before the other, by day of its first use.
  public static func < (a: TalkingPointID, b: TalkingPointID) -> Bool { a.rawValue < b.rawValue }
}

extension TalkingPointID: CustomStringConvertible {
  /// The form that users read and write: `t` and the row id in base 32.
  public var description: String { "t" + Base32.text(rawValue) }
}
