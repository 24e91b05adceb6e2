public import ReadoutRecord
public import ReadoutText

/// The words of one report of an utterance, and the marks that stand among them: what is compared.
///
/// A word is a maximal run of letters, digits and inner apostrophes or hyphens. Punctuation is
/// never compared; it only tells where quotations, sentences and words left out stand.
public struct Wording: Sendable, Hashable {
  /// The text in which the spans of the words count.
  public let text: StoredText

  /// The words of the content, in text order.
  public let words: [ReportedWord]

  /// Reads the content of a statement.
  ///
  /// The pieces are joined with a blank between them to ``text``. An open quotation runs to the
  /// end of its piece. A direct statement with no marks, or with marks around a few words only, has
  /// lost its own: all its words count as quoted.
  ///
  /// - Complexity: O(n) in the bytes.
  public init(_ pieces: [String], kind: StatementKind) {
    let bytes = Array(pieces.joined(separator: " ").utf8)
    var content: [TextSpan] = []
    var start = 0
    for piece in pieces {
      content.append(TextSpan(start, start + piece.utf8.count))
      start += piece.utf8.count + 1
    }
    let quoted = QuotedStretches.spans(in: bytes, pieces: content, kind: kind)
    self.init(
      text: StoredText(validUTF8: bytes), content: content, quoted: quoted,
      hasOwnMarks: quoted != content)
  }

  /// Reads a content whose quoted stretches are known.
  ///
  /// - Parameters:
  ///   - text: The text that holds the report, or a part of it.
  ///   - content: Spans into `text`, ascending, not overlapping: what is reported.
  ///   - quoted: Spans into `text`, ascending, not overlapping: what stands in quotation marks,
  ///     the marks left out.
  /// - Complexity: O(n) in the bytes of the content.
  public init(text: StoredText, content: [TextSpan], quoted: [TextSpan]) {
    self.init(text: text, content: content, quoted: quoted, hasOwnMarks: !quoted.isEmpty)
  }

  private init(
    text: StoredText, content: [TextSpan], quoted: [TextSpan], hasOwnMarks: Bool
  ) {
    self.hasOwnMarks = hasOwnMarks
    self.text = text
    var reader = WordingReader(bytes: text.bytes, quoted: quoted)
    for piece in content { reader.read(piece) }
    words = reader.words
  }

  /// Whether any word stands in quotation marks.
  public var hasQuotation: Bool { words.contains { $0.traits.contains(.quoted) } }

  /// Whether quotation marks stand in the text; a direct statement may have lost them.
  let hasOwnMarks: Bool

  /// The characters from the first to the last of some words; empty for no words.
  public func characters(_ range: Range<Int>) -> String {
    guard let span = span(range) else { return "" }
    return text[span]
  }

  /// Where some words stand, from the first to the last; `nil` for no words.
  public func span(_ range: Range<Int>) -> TextSpan? {
    guard !range.isEmpty else { return nil }
    return TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
  }
}
