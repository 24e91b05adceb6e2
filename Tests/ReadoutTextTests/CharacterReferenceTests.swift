import ReadoutText
import Testing

struct CharacterReferenceTests {
  private func read(_ text: String) -> CharacterReference? {
    let bytes = Array(text.utf8)
    return CharacterReference.read(at: 0, in: bytes, end: bytes.count)
  }

  @Test(
    arguments: [
      ("&amp;", "&", 5), ("&nbsp; ", "\u{A0}", 6), ("&hellip;", "\u{2026}", 8),
      ("&#8220;x", "\u{201C}", 7), ("&#x201C;", "\u{201C}", 8), ("&#X41;", "A", 6),
      ("&#150;", "\u{2013}", 6), ("&#0;", "\u{FFFD}", 4), ("&#xD800;", "\u{FFFD}", 8),
      ("&#99999999999;", "\u{FFFD}", 14), ("&#65 b", "A", 4), ("&eacute s", "\u{E9}", 7),
      ("&thetasym;", "\u{3D1}", 10),
    ] as [(String, Unicode.Scalar, Int)])
  func aReferenceIsReadWithItsLength(text: String, scalar: Unicode.Scalar, byteCount: Int) {
    #expect(read(text) == CharacterReference(scalar: scalar, byteCount: byteCount))
  }

  @Test(arguments: ["&", "&;", "& ", "&#;", "&#x;", "&T ", "&nosuch;", "&copy=1", "&hellip ", "AT"])
  func whatIsNoReferenceStandsForItself(text: String) { #expect(read(text) == nil) }

  @Test func nothingBehindTheEndIsRead() {
    let bytes = Array("&amp;".utf8)
    #expect(CharacterReference.read(at: 0, in: bytes, end: 4)?.byteCount == 4)
    #expect(CharacterReference.read(at: 0, in: bytes, end: 3) == nil)
  }
}
