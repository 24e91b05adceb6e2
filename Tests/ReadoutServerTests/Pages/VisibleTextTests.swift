import ReadoutRecord
import Testing

@testable import ReadoutServer

struct VisibleTextTests {
  private func shown(_ text: String) -> String { PrintableText.plain(text) }

  @Test func plainTextIsOnePiece() {
    #expect(VisibleText("Ilona Varga said").pieces.map(\.text) == ["Ilona Varga said"])
    #expect(VisibleText("").pieces.isEmpty)
  }

  @Test(arguments: [
    ("a\u{202E}b", "a[U+202E]b"), ("pa\u{200B}y", "pa[U+200B]y"), ("a\u{0}b", "a[U+0000]b"),
    ("\u{FEFF}x", "[U+FEFF]x"), ("so\u{AD}ft", "so[U+00AD]ft"), ("a\u{200D}b", "a[U+200D]b"),
    ("a\u{E0041}", "a[U+E0041]"),
  ])
  func aSignThatNobodySeesIsShown(_ text: String, _ expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: ["می\u{200C}خواهم", "👩\u{200D}🔬", "ক্\u{200D}ষ", "a\tb\nc", "e\u{301}"])
  func whatWritingNeedsStaysAsItIs(_ text: String) {
    #expect(shown(text) == text)
  }

  @Test(arguments: [
    ("\u{420}avel Kuzin", "\u{420}[U+0420]avel Kuzin"),
    ("Ku\u{437}in \u{41A}uzin", "Ku\u{437}in \u{41A}[U+041A]uzin"),
    ("Bar\u{3BF}n", "Bar\u{3BF}[U+03BF]n"), ("C\u{430}", "C\u{430}[U+0430]"),
  ])
  func aLetterThatOnlyLooksLikeOneOfItsWordIsMarked(_ text: String, _ expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: ["Павел Кузин", "Kuzin (Кузин)", "κόσμος", "Ωmega 5 kΩ", "С 5 A"])
  func lettersOfAnotherScriptInWordsOfTheirOwnAreNot(_ text: String) {
    #expect(shown(text) == text)
  }

  @Test func anExcerptSaysThatItIsOneAndCutsNoCharacter() {
    let whole = PageExcerpt("short", limit: 10)
    #expect(whole.note == nil)
    let cut = PageExcerpt("one two three four", limit: 9)
    #expect(cut.text.pieces.map(\.text) == ["one two …"])
    #expect(cut.note == "excerpt, 7 of 18 characters")
    let family = String(repeating: "👩\u{200D}👩\u{200D}👧", count: 5)
    #expect(PageExcerpt(family, limit: 2).note == "excerpt, 2 of 5 characters")
  }

  @Test(arguments: [
    ("2031-02-10", "10 February 2031"), ("2031-02", "February 2031"), ("2031", "2031"),
    ("XXXX-02-10", "10 February, year unknown"), ("2031?", "perhaps 2031"),
    ("[2031-02-09,2031-02-10]", "9 February 2031 or 10 February 2031"),
    ("2031-02-09/2031-02-11", "9 February 2031 to 11 February 2031"),
  ])
  func aDateIsPutInWords(_ edtf: String, _ words: String) {
    #expect(DateText(edtf: edtf)?.words == words)
  }

  @Test func aQueryIsReadAsItIsWritten() {
    let query = PageQuery([("a b", "c&d=é+%"), ("empty", "")])
    #expect(query.path("/x") == "/x?a%20b=c%26d%3D%C3%A9%2B%25")
    #expect(PageQuery(parsing: "a+b=c%26d%3D%C3%A9%2B%25") == query)
    #expect(PageQuery(parsing: "q=%zz&q=2")["q"] == "%zz")
    #expect(PageQuery(parsing: "q=++padded++")["q"] == "padded")
  }

  @Test func everyTemplateCanBeRead() {
    let names = PageFiles.all.keys.filter { $0.hasSuffix(".mustache") }
    #expect(names.count > 30)
    for name in names {
      #expect(PageTemplates.standard.contains(String(name.dropLast(9))), "\(name)")
    }
  }
}
