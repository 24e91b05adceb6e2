import ReadoutText
import Testing

struct StoredTextTests {
  /// Letters of one to four bytes, long enough to cross several checkpoints.
  private let text = StoredText(String(repeating: "a\u{E9}\u{4E2D}\u{1F600} ", count: 100))

  @Test func codePointsAndBytesConvertBothWaysAtEveryPosition() {
    let scalars = Array(text.string.unicodeScalars)
    #expect(text.codePointCount == scalars.count)
    var utf8Offset = 0
    for (index, scalar) in scalars.enumerated() {
      #expect(text.codePointOffset(ofUTF8: utf8Offset) == index)
      #expect(text.utf8Offset(ofCodePoint: index) == utf8Offset)
      utf8Offset += UTF8.width(scalar)
    }
    #expect(text.utf8Offset(ofCodePoint: scalars.count) == utf8Offset)
    #expect(text.utf8Offset(ofCodePoint: scalars.count + 1) == nil)
  }

  @Test func aSpanSlicesToItsCharacters() throws {
    let span = try #require(text.span(CodePointSpan(1, 4)))
    #expect(text[span] == "\u{E9}\u{4E2D}\u{1F600}")
    #expect(text.codePoints(span) == CodePointSpan(1, 4))
  }

  @Test func anEmptyTextHasNoCodePoint() {
    let empty = StoredText("")
    #expect(empty.codePointCount == 0)
    #expect(empty.utf8Offset(ofCodePoint: 0) == 0)
  }
}
