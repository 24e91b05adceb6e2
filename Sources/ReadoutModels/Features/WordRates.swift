/// How often a word is part of a cue and of a source in annotated text, in a few bins.
///
/// Words share the entries of a hashed table of 2^16 bytes; an entry holds `cueBin * 8 + sourceBin`.
package struct WordRates: Sendable, Hashable {
  /// Number of entries.
  package static let count = 1 << 16

  /// Bounds of the cue bins: shares of a word's uses.
  package static let cueBounds: [Float] = [0.001, 0.02, 0.1, 0.3, 0.6]

  /// Bounds of the source bins.
  package static let sourceBounds: [Float] = [0.005, 0.05, 0.2, 0.5]

  /// The entries.
  package let entries: [UInt8]

  /// Rates that know no word.
  package static let none = WordRates()

  private init() { entries = [UInt8](repeating: 0, count: Self.count) }

  /// Creates a table; `nil` when it has not 2^16 entries.
  package init?(entries: [UInt8]) {
    guard entries.count == Self.count else { return nil }
    self.entries = entries
  }

  /// The entry of a word's hash.
  package static func index(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// The bin of a share: the number of bounds that it reaches.
  package static func bin(_ share: Float, _ bounds: [Float]) -> UInt8 {
    UInt8(bounds.count { share >= $0 })
  }
}
