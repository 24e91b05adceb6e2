internal import ReadoutText

/// A text in the making, which tells where each of its parts stands.
struct TextComposer {
  private(set) var bytes: [UInt8] = []
  private(set) var codePointCount = 0

  /// Adds words.
  ///
  /// - Returns: Their place, in code points.
  /// - Complexity: O(n).
  @discardableResult
  mutating func add(_ words: String) -> CodePointSpan {
    let start = codePointCount
    for byte in words.utf8 {
      bytes.append(byte)
      if byte & 0xC0 != 0x80 { codePointCount += 1 }
    }
    return CodePointSpan(start, codePointCount)
  }

  /// Adds words with a large first letter.
  @discardableResult
  mutating func addCapitalised(_ words: String) -> CodePointSpan { add(words.capitalisedFirst) }
}

extension String {
  /// The words with a large first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
