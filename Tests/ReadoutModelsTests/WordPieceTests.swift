import ReadoutModels
import ReadoutTestSupport
import Testing

struct WordPieceTests {
  private static let lines = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "kyiv", "say", "said", "##id", "##s", "s", "un",
    "##aff", "##able", "able", "a", "b", "##b", "##a", "ab", "cafe", "i", "x", "##x", "##y", "'",
    ".", ",", "[", "]", "#", "mask", ";", "=", "-", "—", "«", "中", "更", "\u{1112}", "##\u{1161}",
    "##\u{11AB}", "σ", "##σ", "ǆ", "ß", "\u{1F600}", "istanbul", "sep", "##\u{897}", "е",
    "##\u{1112}",
  ]
  private static let wordPiece = WordPiece(vocabulary: lines.joined(separator: "\n").utf8)

  private func wordPiece() throws -> WordPiece { try #require(Self.wordPiece) }

  /// The pieces of a text as they stand in the vocabulary, parted by spaces.
  private func pieces(_ text: String) throws -> String {
    try pieces(Array(text.utf8))
  }

  private func pieces(_ text: [UInt8]) throws -> String {
    try wordPiece().pieces(of: text).map { Self.lines[Int($0)] }.joined(separator: " ")
  }

  // MARK: Words

  @Test func emptyTextHasNoPieces() throws {
    #expect(try wordPiece().pieces(of: [] as [UInt8]).isEmpty)
    #expect(try pieces(" \n\u{A0}\u{200B}\u{301}\u{0}").isEmpty)
  }

  @Test func aWordIsTheLongestPieceThenTheLongestBehindIt() throws {
    #expect(try pieces("said") == "said")
    #expect(try pieces("sayid") == "say ##id")
    #expect(try pieces("unaffable") == "un ##aff ##able")
    #expect(try pieces("abb xxyx") == "ab ##b x ##x ##y ##x")
  }

  @Test func aPieceStandsOnlyWhereItsLineSays() throws {
    #expect(try pieces("able") == "able")
    #expect(try pieces("aff") == "[UNK]")
    #expect(try pieces("says") == "say ##s")
    #expect(try pieces("ids") == "[UNK]")
    #expect(try pieces("xun") == "[UNK]")
  }

  @Test func aWordThatDoesNotComeOutIsUnknownOnce() throws {
    #expect(try pieces("zebra") == "[UNK]")
    #expect(try pieces("saidz") == "[UNK]")
    #expect(try pieces("said unaffz said") == "said [UNK] said")
    #expect(try pieces("жжж") == "[UNK]")
  }

  @Test func capitalsAreLoweredWithoutRegardToTheirPlace() throws {
    #expect(try pieces("KYIV Kyiv kyiv") == "kyiv kyiv kyiv")
    #expect(try pieces("ΣΣ Σ") == "σ ##σ σ")
    #expect(try pieces("Ǆ ǅ ǆ") == "ǆ ǆ ǆ")
    #expect(try pieces("ẞ ß") == "ß ß")
    #expect(try pieces("İSTANBUL") == "istanbul")
  }

  @Test func accentsAreStripped() throws {
    #expect(try pieces("café CAFÉ cafe\u{301} ca\u{327}fe") == "cafe cafe cafe cafe")
    #expect(try pieces("\u{301}a\u{1AB0}b") == "ab")
    #expect(try pieces("Ѐ ѐ") == "е е")
  }

  @Test func syllablesOfHangulComeApart() throws {
    #expect(try pieces("한 하") == "\u{1112} ##\u{1161} ##\u{11AB} \u{1112} ##\u{1161}")
    #expect(try pieces("\u{1112}\u{1161}\u{11AB}") == "\u{1112} ##\u{1161} ##\u{11AB}")
  }

  // MARK: Where words end

  @Test(arguments: [
    " ", "\t", "\n", "\r", "\r\n", "\u{A0}", "\u{1680}", "\u{2000}", "\u{2003}", "\u{200A}",
    "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
  ])
  func whiteSpacePartsWords(space: String) throws {
    #expect(try pieces("said\(space)a\(space)") == "said a")
  }

  @Test(arguments: [
    "\u{0}", "\u{1}", "\u{B}", "\u{C}", "\u{7F}", "\u{85}", "\u{AD}", "\u{200B}", "\u{200D}",
    "\u{2060}", "\u{FEFF}", "\u{E000}", "\u{F8FF}", "\u{F0000}", "\u{10FFFD}", "\u{FFFD}",
    "\u{E0041}", "\u{180E}",
  ])
  func controlsFormatsAndPrivateUseAreRemovedWithoutParting(control: String) throws {
    #expect(try pieces("sa\(control)id") == "said")
    #expect(try pieces(control).isEmpty)
  }

  @Test func eachMarkIsAWord() throws {
    #expect(try pieces("Kyiv's said.,a") == "kyiv ' s said . , a")
    #expect(try pieces("«said»—a") == "« said [UNK] — a")
    #expect(try pieces("##able") == "# # able")
  }

  @Test func allASCIIThatIsNoLetterDigitOrSpaceIsAMark() throws {
    for byte in UInt8(0x21)..<0x7F {
      let character = String(UnicodeScalar(byte))
      let isWord = character.first?.isLetter == true || character.first?.isNumber == true
      let between = try wordPiece().pieces(of: "a\(character)a".utf8)
      #expect(isWord || (between.count == 3 && between[0] == between[2]), "\(character)")
    }
  }

  @Test(arguments: ["‿", "〜", "⁅", "⁆", "‘", "’", "؟", "、", "।", "𐄀"])
  func punctuationOfEveryCategoryParts(mark: String) throws {
    #expect(try pieces("a\(mark)a") == "a [UNK] a")
  }

  @Test(arguments: ["€", "°", "©", "₴", "½", "\u{1F600}", "→"])
  func aSymbolBeyondASCIIPartsNothing(symbol: String) throws {
    #expect(try pieces("a\(symbol)a") == "[UNK]")
  }

  @Test func aLetterThatDecomposesToAMarkIsThatMark() throws {
    #expect(try pieces("a\u{37E}a") == "a ; a")
    #expect(try pieces("a≠a") == "a = a")
  }

  @Test func eachIdeographIsAWord() throws {
    #expect(try pieces("中更") == "中 更")
    #expect(try pieces("a中b") == "a 中 b")
    #expect(try pieces("\u{F901}\u{2F800}") == "更 [UNK]")
    #expect(try wordPiece().pieces(of: "カナ".utf8).count == 1)
    #expect(try pieces("\u{20000}\u{2B81E}\u{2B820}a\u{30000}a") == "[UNK] [UNK] [UNK]")
  }

  @Test func theVersionsOfUnicodeAreThoseOfTheReference() throws {
    // Nonspacing marks and punctuation that came after the reference's categories stay letters.
    #expect(try pieces("a\u{897}") == "a ##\u{897}")
    #expect(try pieces("a\u{2E55}a") == "[UNK]")
    // What was a nonspacing mark, or punctuation, and is no longer.
    #expect(try pieces("sa\u{1734}id") == "said")
    #expect(try pieces("a\u{166D}a") == "a [UNK] a")
    // What is unassigned stays.
    #expect(try pieces("a\u{378}a a\u{FFFF}a") == "[UNK] [UNK]")
  }

  // MARK: Long words

  @Test func aWordOfMoreThanAHundredCodePointsIsUnknown() throws {
    let hundred = String(repeating: "b", count: 100)
    #expect(try wordPiece().pieces(of: hundred.utf8).count == 100)
    #expect(try pieces(hundred + "b") == "[UNK]")
    #expect(try pieces("a " + hundred + "bbb a") == "a [UNK] a")
    #expect(try pieces(String(repeating: "ж", count: 10_000)) == "[UNK]")
  }

  @Test func codePointsAreCountedAsTheyComeOut() throws {
    let hundred = String(repeating: "b\u{301}\u{200B}", count: 100)
    #expect(try wordPiece().pieces(of: hundred.utf8).count == 100)
    let syllables = String(repeating: "하", count: 50)
    #expect(try wordPiece().pieces(of: syllables.utf8).count == 100)
    #expect(try pieces(syllables + "b") == "[UNK]")
    let wide = String(repeating: "\u{1F600}", count: 101)
    #expect(try pieces(wide) == "[UNK]")
  }

  // MARK: Special pieces

  @Test func specialPiecesAreReadWhereTheyAreSpelledOut() throws {
    #expect(try pieces("[CLS]a[SEP]") == "[CLS] a [SEP]")
    #expect(try pieces("é[MASK][[PAD]]") == "[UNK] [MASK] [ [PAD] ]")
    #expect(try pieces("[mask] [SEP [") == "[ mask ] [ sep [")
    #expect(try pieces("[SE\u{1}P]") == "[ sep ]")
  }

  // MARK: Bytes

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xE0, 0x80, 0xAF],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func bytesThatAreNoUTF8ArePassedOver(bytes: [UInt8]) throws {
    #expect(try pieces(Array("sa".utf8) + bytes + Array("id".utf8)) == "said")
    #expect(try pieces(bytes).isEmpty)
  }

  @Test func appendingKeepsWhatIsThere() throws {
    let text = Array("Kyiv's café".utf8)
    var pieces: [Int32] = [7]
    try wordPiece().appendPieces(of: text.span, to: &pieces)
    try wordPiece().appendPieces(of: text.span.extracting(0..<4), to: &pieces)
    #expect(try pieces == [7] + wordPiece().pieces(of: text) + [5])
  }

  // MARK: Vocabularies

  @Test(arguments: ["", "\n", "a\nb", "[unk]", "[UNK] \na"])
  func aVocabularyWithoutUnknownIsNone(vocabulary: String) {
    #expect(WordPiece(vocabulary: vocabulary.utf8) == nil)
  }

  @Test func aPieceIsNumberedByItsLine() throws {
    let wordPiece = try #require(WordPiece(vocabulary: "\n\na\n[UNK]\n##\n##a\nb\nb\n".utf8))
    #expect(wordPiece.count == 8 && wordPiece.unknown == 3)
    #expect(wordPiece.pieces(of: "a aa b c".utf8) == [2, 2, 5, 7, 3])
    let least = try #require(WordPiece(vocabulary: "[UNK]".utf8))
    #expect(least.count == 1 && least.pieces(of: "a, b".utf8) == [0, 0, 0])
    #expect(least.pieces(of: "[UNK][SEP]".utf8) == [0, 0, 0, 0])
  }

  @Test func everyPieceOfALargeVocabularyIsFound() throws {
    var generator = SeededGenerator(seed: 5)
    let words = (0..<20_000).map { String(36 * 36 * $0 + 1_000_000, radix: 36) }.shuffled(
      using: &generator)
    let lines = ["[UNK]"] + words + words.map { "##" + $0 }
    let wordPiece = try #require(WordPiece(vocabulary: lines.joined(separator: "\n").utf8))
    let found = wordPiece.pieces(of: words.joined(separator: " ").utf8)
    #expect(found == (1...20_000).map { Int32($0) })
    let pairs = wordPiece.pieces(of: words.map { $0 + $0 }.joined(separator: ",").utf8)
    #expect(pairs.count == 3 * 20_000 - 1 && pairs[1] == 20_001)
  }
}
