import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// The check must fail where text and original part: a check that never fails proves nothing.
struct SourceCheckTests {
  private func verdict(
    _ text: String, _ map: SourceMap, _ original: String, format: ArticleFormat = .html
  ) -> Bool {
    let text = StoredText(text)
    return SourceCheck(charset: .utf8, format: format).verdict(
      on: text.span, of: text, map: map, original: Array(original.utf8)
    ).holds
  }

  private func unit(_ text: String, _ original: String) -> SourceMap {
    var map = SourceMap()
    map.append(
      units: 1, textWidth: text.utf8.count, originalWidth: original.utf8.count, originalStart: 0)
    return map
  }

  @Test(arguments: [
    ("&", "&amp;"), (" ", "\n\t "), (" ", "&nbsp; \n"), ("é", "&#233;"), ("é", "é"),
  ])
  func aUnitThatItsSourceIsReadAsHolds(text: String, original: String) {
    #expect(verdict(text, unit(text, original), original))
  }

  @Test(arguments: [
    ("&", "&lt;"), ("&", "&amp;x"), (" ", "&amp;"), (" ", " x "), ("x", " "), ("é", "e"),
  ])
  func aUnitThatItsSourceIsNotReadAsFails(text: String, original: String) {
    #expect(!verdict(text, unit(text, original), original))
  }

  @Test func plainTextAllowsNoReferenceAndNoFolding() {
    #expect(!verdict("&", unit("&", "&amp;"), "&amp;", format: .text))
    #expect(!verdict(" ", unit(" ", "  "), "  ", format: .text))
  }

  @Test func wordsThatTheOriginalDoesNotHoldFail() {
    var map = SourceMap()
    map.append(units: 1, textWidth: 2, originalWidth: 0, originalStart: 0)
    #expect(verdict("\n\n", map, "abc"))
    #expect(!verdict("ab", map, "abc"))
  }

  @Test func aMapThatLeavesTheOriginalOrEndsBeforeTheTextFails() {
    #expect(!verdict("abc", .copy(byteCount: 3), "ab"))
    #expect(!verdict("abc", .copy(byteCount: 2), "abc"))
    #expect(!verdict("abc", .copy(byteCount: 3, originalStart: 1), "abcd"))
  }

  @Test func aChangedByteOfTheOriginalIsFoundWithItsPlace() throws {
    let article = try article(SamplePage.cleanArticle.html)
    let span = TextSpan(article.body.start, article.body.start + 20)
    let place = try #require(article.sourceMap.original(of: span))
    var original = article.original
    original[place.lowerBound + 4] = 0x58
    let verdict = SourceCheck(of: article).verdict(
      on: span, of: article.text, map: article.sourceMap, original: original)
    guard case .fails(let failed, _) = verdict else {
      Issue.record("the change was not found")
      return
    }
    #expect(failed == TextSpan(span.start + 4, span.start + 5))
  }

  @Test func everyReferenceThatLibXML2KnowsIsKnown() {
    let references = LibXML2Oracle.namedReferences(below: 0x3000)
    #expect(references.count > 250)
    for (name, codePoint) in references {
      let bytes = Array("&\(name);".utf8)
      let read = CharacterReference.read(at: 0, in: bytes, end: bytes.count)
      #expect(read?.scalar.value == codePoint, "\(name)")
    }
  }
}
