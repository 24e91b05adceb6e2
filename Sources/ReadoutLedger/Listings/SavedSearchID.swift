/// Names a saved search within one ledger; never given twice.
public struct SavedSearchID: RawRepresentable, Hashable, Sendable {
  /// The row id, from 1.
  public let rawValue: Int64

  /// Takes a row id as a saved search's.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads the form that users write, such as `q7`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.dropFirst()
    guard text.first == "q", (1...18).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(text.dropFirst()),
      number > 0
    else { return nil }
    rawValue = number
  }
}

extension SavedSearchID: CustomStringConvertible {
  /// The form that users read and write: `q` and the number.
  public var description: String { "q\(rawValue)" }
}
