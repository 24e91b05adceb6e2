public import ReadoutRecord
internal import ReadoutText
public import Testing

/// Expects what holds for every article, whatever it was read from.
///
/// The text is valid UTF-8; the source map covers it without gap; title and body lie in it; and
/// the bytes at the mapped place of each character decode to that character.
public func expectSourceMapHolds(
  _ article: Article, sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = article.text
  #expect(String(validating: text.bytes, as: UTF8.self) != nil, sourceLocation: sourceLocation)
  #expect(article.sourceMap.textByteCount == text.bytes.count, sourceLocation: sourceLocation)
  #expect(hasNoGap(article.sourceMap), sourceLocation: sourceLocation)
  for span in [article.title, article.body].compactMap(\.self) {
    #expect(text.span.contains(span), sourceLocation: sourceLocation)
  }
  let verdict = SourceCheck(of: article).verdict(
    on: text.span, of: text, map: article.sourceMap, original: article.original)
  #expect(verdict == .holds, sourceLocation: sourceLocation)
}

private func hasNoGap(_ map: SourceMap) -> Bool {
  zip(map.runs, map.runs.dropFirst()).allSatisfy { $0.textEnd == $1.textStart }
}
