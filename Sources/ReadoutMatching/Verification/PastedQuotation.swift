internal import ReadoutText

/// A quotation as a user pastes it: all of its words count as said.
public struct PastedQuotation: Sendable, Hashable {
  /// The words that are compared: the first of them, where there are too many.
  public let wording: Wording

  /// Whether words behind the first ``wordLimit`` were left out.
  public let isShortened: Bool

  /// The greatest number of words that are compared.
  public static let wordLimit = 250

  /// Fewer words than these tell nothing of where they are from.
  static let leastWords = 5

  /// Fewer telling words than these tell nothing either.
  static let leastTellingWords = 2

  /// The greatest number of bytes that are looked at.
  private static let byteLimit = 16_384

  /// Reads a text; any text whatever is one.
  ///
  /// - Complexity: O(n) in the first 16,384 bytes.
  public init(_ text: String) {
    let head = Self.head(of: text)
    let whole = Wording(allQuoted: [head])
    guard whole.words.count > Self.wordLimit else {
      wording = whole
      isShortened = head.utf8.count < text.utf8.count
      return
    }
    let kept = TextSpan(0, whole.words[Self.wordLimit - 1].span.end)
    wording = Wording(allQuoted: [whole.text[kept]])
    isShortened = true
  }

  private static func head(of text: String) -> String {
    guard text.utf8.count > byteLimit else { return text }
    return String(decoding: text.utf8.prefix(byteLimit), as: UTF8.self)
  }

  /// Number of words that are not among the commonest.
  var tellingCount: Int { wording.words.count { isTelling($0) } }

  /// Whether there is too little to tell where it is from.
  public var isTooShort: Bool {
    wording.words.count < Self.leastWords || tellingCount < Self.leastTellingWords
  }

  /// Whether a word is not among the commonest.
  func isTelling(_ word: ReportedWord) -> Bool { !CommonWords.contains(wording.key(of: word)) }
}

extension Wording {
  /// Words of which all count as said, whatever marks stand among them.
  ///
  /// - Parameter pieces: Stretches of text, joined with a blank between them.
  init(allQuoted pieces: [String]) {
    var content: [TextSpan] = []
    var start = 0
    for piece in pieces {
      content.append(TextSpan(start, start + piece.utf8.count))
      start += piece.utf8.count + 1
    }
    let text = StoredText(pieces.joined(separator: " "))
    self.init(text: text, content: content, quoted: content)
  }

  /// A word in small letters with straight apostrophes.
  func key(of word: ReportedWord) -> String {
    let bytes = text.bytes[word.span.range]
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return text[word.span].lowercased().replacing("\u{2019}", with: "'")
    }
    return String(decoding: bytes.map(UTF8Byte.lowercased), as: UTF8.self)
  }
}
