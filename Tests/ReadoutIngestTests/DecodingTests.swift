import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

struct DecodingTests {
  private static let text = "Title\n\nThe minister said “no” \u{1F600} and left.\n"

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
  }

  @Test func utf8IsTakenAsItIs() throws {
    let article = try article(Self.text)
    #expect(article.charset == "utf-8")
    #expect(article.text.string == Self.text)
    #expect(article.sourceMap == .copy(byteCount: Self.text.utf8.count))
  }

  @Test func aByteOrderMarkIsACharacterOfTheText() throws {
    let article = try article("\u{FEFF}" + Self.text)
    #expect(article.text.string == "\u{FEFF}" + Self.text)
    #expect(article.titleText == "Title")
    #expect(article.text.codePoints(article.body).start == 8)
  }

  @Test(arguments: [false, true])
  func utf16IsReadWithItsMarkAndWithout(isBigEndian: Bool) throws {
    let marked = try article(utf16("\u{FEFF}" + Self.text, isBigEndian: isBigEndian))
    #expect(marked.text.string == "\u{FEFF}" + Self.text)
    #expect(marked.charset == (isBigEndian ? "utf-16be" : "utf-16le"))
    let bare = try article(utf16(Self.text, isBigEndian: isBigEndian))
    #expect(bare.text.string == Self.text)
  }

  @Test func aFewWesternBytesAreWindows1252() throws {
    let article = try article(
      Array("He said ".utf8) + [0x93] + Array("no".utf8) + [0x94] + Array(" in the caf".utf8)
        + [0xE9] + Array(".\n".utf8))
    #expect(article.charset == "windows-1252")
    #expect(article.text.string == "He said “no” in the café.\n")
  }

  @Test func cyrillicBytesWithoutADeclarationAreFoundOut() throws {
    let charset = try #require(Charset(label: "windows-1251"))
    let bytes: [UInt8] =
      [0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2, 0x20, 0xE7, 0xE0, 0xFF, 0xE2, 0xE8]
      + [0xEB, 0x2C, 0x20, 0xF7, 0xF2, 0xEE, 0x20, 0xEF, 0xE5, 0xF0, 0xE5, 0xE3, 0xEE, 0xE2, 0xEE]
      + [0xF0, 0xFB, 0x20, 0xEF, 0xF0, 0xEE, 0xF8, 0xEB, 0xE8, 0x2E]
    let article = try article(bytes)
    #expect(article.charset == charset.rawValue)
    #expect(article.text.string == "Президент заявил, что переговоры прошли.")
  }

  @Test func mostlyUTF8KeepsItsCharsetAndReplacesWhatIsBroken() throws {
    let article = try article(
      Array("Zürich und Köln – ".utf8) + [0xE2, 0x80] + Array(" über alles.".utf8))
    #expect(article.charset == "utf-8")
    #expect(article.text.string == "Zürich und Köln – \u{FFFD} über alles.")
  }

  @Test func aFewZeroBytesStayInPlainText() throws {
    let text = Self.text + String(repeating: "He went on and on. ", count: 20) + "A\0B"
    #expect(try article(text).text.string == text)
  }

  @Test func binaryIsRejectedWithThePlaceOfItsFirstControlByte() throws {
    let bytes = Array("PNG!".utf8) + (0..<200).map { UInt8($0 % 16) }
    let rejection = try #require(whyRejected(bytes))
    #expect(rejection.code == .undecodable)
    #expect(rejection.byteOffset == 4)
  }

  @Test(arguments: ["", " \n\t ", "\u{FEFF}", "\u{FEFF}\n"])
  func aFileWithoutTextIsEmpty(text: String) {
    #expect(whyRejected(Array(text.utf8))?.code == .empty)
  }

  @Test func aDeclaredCharsetThatIsUnknownIsRejectedByName() throws {
    let html = Array("<html><meta charset=x-klingon><p>The caf".utf8) + [0xE9, 0xE8, 0x2E]
    let rejection = try #require(whyRejected(html))
    #expect(rejection.code == .undecodable)
    #expect(rejection.reason.contains("x-klingon"))
  }

  @Test func aDeclarationThatTheBytesBelieIsNotBelieved() throws {
    let page = SamplePage.cleanArticle.html.replacing("utf-8", with: "iso-8859-1")
    let article = try article(page)
    #expect(article.charset == "utf-8")
    #expect(article.paragraphs == SamplePage.cleanArticle.paragraphs)
  }

  @Test func tooManyBytesAreRejectedWithTheLimitNamed() throws {
    let rejection = try #require(
      whyRejected(Array(Self.text.utf8), options: ReadingOptions(maximumByteCount: 20)))
    #expect(rejection.code == .tooLarge)
    #expect(rejection.reason.contains("20"))
  }
}
