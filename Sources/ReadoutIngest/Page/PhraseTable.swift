/// Phrases that are looked for in a text all at once.
struct PhraseTable {
  /// The phrases in UTF-8 by their first byte.
  private var phrases = [[[UInt8]]](repeating: [], count: 256)

  init(_ phrases: [String]) {
    for phrase in phrases.map({ Array($0.utf8) }) {
      guard let first = phrase.first else { continue }
      self.phrases[Int(first)].append(phrase)
    }
  }

  /// Whether a text in UTF-8 holds one of the phrases, byte for byte.
  ///
  /// - Complexity: O(n) in the text for a few phrases with one first byte.
  func isIn(_ text: [UInt8]) -> Bool {
    for (offset, byte) in text.enumerated() {
      for phrase in phrases[Int(byte)] where text[offset...].starts(with: phrase) { return true }
    }
    return false
  }

  /// Whether a text holds one of the phrases in small or capital letters.
  func isIn(_ text: String) -> Bool { isIn(Array(text.lowercased().utf8)) }
}
