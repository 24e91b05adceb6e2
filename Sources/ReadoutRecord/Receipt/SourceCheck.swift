public import ReadoutText

/// Checks that the characters of a stored text stand where its source map says in the original.
///
/// For plain text the bytes must decode to exactly the characters. In other formats a character may
/// also stand there in their writing (as a character reference in HTML, as an escape in JSON), and
/// one space for a run of white space. Characters that the original does not hold (runs of the map
/// without original bytes) may only be white space, as between paragraphs.
public struct SourceCheck: Sendable {
  /// The charset that the original was decoded with.
  public let charset: Charset

  /// The format that the original was read as.
  public let format: ArticleFormat

  /// Creates a check for originals of one charset and format.
  public init(charset: Charset, format: ArticleFormat) {
    self.charset = charset
    self.format = format
  }

  /// Creates the check for an article.
  public init(of article: Article) {
    self.init(charset: Charset(rawValue: article.charset), format: article.format)
  }

  /// Checks one span.
  ///
  /// - Parameters:
  ///   - span: A span of `text` whose ends lie between code points.
  ///   - text: The stored text.
  ///   - map: From `text` to `original`.
  ///   - original: The bytes as they were received.
  /// - Returns: A verdict; a span that leaves the text, the map or the original fails.
  /// - Complexity: O(log r + n) in the runs of the map and the bytes of the span.
  public func verdict(
    on span: TextSpan, of text: StoredText, map: SourceMap, original: [UInt8]
  ) -> SourceVerdict {
    guard span.start >= 0, span.end <= text.bytes.count, span.end <= map.textByteCount else {
      return .fails(at: span, reason: "the span leaves the text or its source map")
    }
    for run in map.runs(touching: span) {
      let verdict = verdict(on: run, of: text.bytes, original: original)
      guard verdict.holds else { return verdict }
    }
    return .holds
  }
}

extension SourceCheck {
  private func verdict(
    on run: SourceMap.Run, of text: [UInt8], original: [UInt8]
  ) -> SourceVerdict {
    let span = TextSpan(run.textStart, run.textEnd)
    guard run.originalWidth > 0 else {
      return text[span.range].allSatisfy(UTF8Byte.isSpace)
        ? .holds : .fails(at: span, reason: "the original does not hold these characters")
    }
    guard run.originalStart >= 0, run.originalEnd <= original.count else {
      return .fails(at: span, reason: "the mapped place lies outside the original")
    }
    guard let decoded = charset.decode(original, in: run.originalStart..<run.originalEnd) else {
      return .fails(at: span, reason: "this machine cannot decode \(charset.rawValue)")
    }
    if decoded.utf8.elementsEqual(text[span.range]) { return .holds }
    let layers = format.layers
    // Plain text is stored as it is; elsewhere white space is folded, whatever the layers.
    return format == .text
      ? .fails(at: span, reason: "the bytes decode to other characters")
      : verdict(on: run, of: text, original: original, layers: layers)
  }

  /// Character by character, since each may be an escape or folded white space.
  private func verdict(
    on run: SourceMap.Run, of text: [UInt8], original: [UInt8], layers: [SourceLayer]
  ) -> SourceVerdict {
    var unit = 0
    while unit < run.count {
      let start = run.textStart + unit * run.textWidth
      let length = UTF8Byte.length(ofLeading: text[start])
      let unitCount = min(max(1, length / run.textWidth), run.count - unit)
      let span = TextSpan(start, start + unitCount * run.textWidth)
      let originalStart = run.originalStart + unit * run.originalWidth
      let bytes = originalStart..<originalStart + unitCount * run.originalWidth
      let source = charset.decode(original, in: bytes)?.utf8 ?? []
      guard LayeredCharacters.decode(source, under: layers, to: text[span.range]) else {
        return .fails(at: span, reason: "the bytes are no such character, escape or space")
      }
      unit += unitCount
    }
    return .holds
  }
}
