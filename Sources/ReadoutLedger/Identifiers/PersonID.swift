/// Names a person within one ledger; never given twice.
///
/// Persons whom a correction has made have ids below 0: minus the number of the journal's entry.
public struct PersonID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The row id, never 0.
  public let rawValue: Int64

  /// Takes a row id as a person's.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads the form that users write, such as `p12` or `p-7`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.first == "p" || text.first == "P" else { return nil }
    let isMade = text.dropFirst().first == "-"
    let digits = text.utf8.dropFirst(isMade ? 2 : 1)
    guard (1...18).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int64(text.dropFirst()), number != 0
    else { return nil }
    rawValue = number
  }

  /// Whether one id was given before the other.
  public static func < (a: PersonID, b: PersonID) -> Bool { a.rawValue < b.rawValue }
}

extension PersonID: CustomStringConvertible {
  /// The form that users read and write: `p` and the number.
  public var description: String { "p\(rawValue)" }
}
