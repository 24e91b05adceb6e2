internal import ReadoutText

/// What a stretch of text looks like from afar: enough to tell prose from menus.
struct TextMeasure {
  /// Characters that are no white space; those of scripts that write a word in one or two of them
  /// count twice.
  var letterCount = 0

  /// Those of them within links.
  var linkLetterCount = 0

  /// Whether the last character is one that ends a sentence or a quotation.
  var endsSentence = false

  /// Letters outside links.
  var plainLetterCount: Int { letterCount - linkLetterCount }

  /// Share of the letters that stand in links, 0 to 1.
  var linkShare: Double {
    letterCount == 0 ? 0 : Double(linkLetterCount) / Double(letterCount)
  }

  /// Adds a stretch of a page's source; a character reference counts as its bytes.
  mutating func add(_ range: Range<Int>, of source: [UInt8], isLink: Bool) {
    var count = 0
    var last: Int?
    for offset in range {
      let byte = source[offset]
      guard !UTF8Byte.isSpace(byte), !UTF8Byte.isContinuation(byte) else { continue }
      count += Self.isDense(byte) ? 2 : 1
      last = offset
    }
    guard let last else { return }
    letterCount += count
    if isLink { linkLetterCount += count }
    endsSentence = Self.endsSentence(at: last, in: source)
  }

  /// Whether a byte starts a character of Chinese, Japanese or Korean.
  private static func isDense(_ byte: UInt8) -> Bool { (0xE3...0xED).contains(byte) }

  private static func endsSentence(at offset: Int, in source: [UInt8]) -> Bool {
    switch source[offset] {
    case 0x21, 0x22, 0x27, 0x29, 0x2E, 0x3A, 0x3B, 0x3F: true
    case 0xE2: source[offset + 1] == 0x80
    case 0xE3: source[offset + 1] == 0x80
    case 0xC2: source[offset + 1] == 0xBB
    default: false
    }
  }
}
