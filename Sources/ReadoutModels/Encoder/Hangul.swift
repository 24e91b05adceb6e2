/// Syllables of Hangul, which decompose by rule.
///
/// - SeeAlso: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
enum Hangul {
  /// The syllables.
  static let syllables: Range<UInt32> = 0xAC00..<0xD7A4

  /// Calls `body` with the two or three letters of a syllable.
  static func decompose(_ syllable: UInt32, _ body: (UInt32) -> Void) {
    let index = syllable - syllables.lowerBound
    body(0x1100 + index / 588)
    body(0x1161 + index % 588 / 28)
    if index % 28 > 0 { body(0x11A7 + index % 28) }
  }
}
