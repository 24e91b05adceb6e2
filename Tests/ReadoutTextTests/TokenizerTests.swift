import ReadoutTestSupport
import ReadoutText
import Testing

struct TokenizerTests {
  @Test(arguments: [
    ("he said.Moscow agreed", ["he", "said", ".", "Moscow", "agreed"]),
    ("she added.\"If so\"", ["she", "added", ".", "\"", "If", "so", "\""]),
    ("Mr. Orrel met Gen. Tavik.", ["Mr.", "Orrel", "met", "Gen.", "Tavik", "."]),
    ("J. K. Orrel and A.B. Tavik", ["J.", "K.", "Orrel", "and", "A.B.", "Tavik"]),
    (
      "the U.S. and the U.N.-led force", ["the", "U.S.", "and", "the", "U.N.", "-", "led", "force"]
    ),
    ("on Feb. 12, 2031", ["on", "Feb.", "12", ",", "2031"]),
  ])
  func fullStopsStayOnlyWithAbbreviations(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("Norland's", ["Norland", "'s"]), ("Norland\u{2019}s", ["Norland", "\u{2019}s"]),
    ("don't", ["do", "n't"]), ("DON\u{2019}T", ["DO", "N\u{2019}T"]),
    ("they'll've", ["they'll", "'ve"]), ("O'Brann", ["O'Brann"]), ("sailors'", ["sailors", "'"]),
    ("\u{2018}em", ["\u{2018}", "em"]), ("I'd", ["I", "'d"]),
  ])
  func cliticsStandAloneWithStraightAndCurlyApostrophes(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("a 51-year-old co-founder", ["a", "51-year-old", "co-founder"]),
    ("it -- or so", ["it", "--", "or", "so"]), ("it \u{2014} so", ["it", "\u{2014}", "so"]),
    ("it - so", ["it", "-", "so"]), ("it\u{2013}so", ["it", "\u{2013}", "so"]),
    ("non\u{2010}aligned", ["non\u{2010}aligned"]), ("-x", ["-", "x"]),
  ])
  func hyphensJoinAndDashesPart(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    "\u{2026}", "...", "....", "<\u{2026}>", "<...>", "[...]", "[\u{2026}]", "(...)", "[ ... ]",
  ])
  func anElisionMarkIsOneToken(mark: String) {
    let found = Tokenizer.tokens(of: "so \(mark) on")
    #expect(found.map(\.kind) == [.word, .elision, .word])
  }

  @Test(arguments: [
    ("1,000.5", ["1,000.5"]), ("at 10:30,", ["at", "10:30", ","]), ("the 2nd", ["the", "2nd"]),
    ("$5", ["$", "5"]), ("5%", ["5", "%"]), ("in 2031.", ["in", "2031", "."]),
    ("[Grain]", ["[", "Grain", "]"]), ("R&D", ["R&D"]), ("either/or", ["either", "/", "or"]),
  ])
  func numbersKeepTheirInnerMarks(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("see https://example.org/a?b=c, he", "https://example.org/a?b=c"),
    ("(www.example.org)", "www.example.org"), ("as @tavik_b said", "@tavik_b"),
    ("in #merrow today", "#merrow"),
  ])
  func addressesAndHandlesStayWhole(text: String, address: String) {
    let stored = StoredText(text)
    let found = Tokenizer.tokens(of: stored.span, in: stored).filter { $0.kind == .address }
    #expect(found.map { stored[$0.span] } == [address])
  }

  @Test func keysAreInLowerCaseWithStraightApostrophes() {
    let found = Tokenizer.tokens(of: "TAVIK Österreich\u{2019}s")
    #expect(found.map(\.key) == ["tavik", "österreich", "'s"])
    #expect(found.map(\.isCapitalized) == [true, true, false])
    #expect(found.map(\.isAllCapitals) == [true, false, false])
    #expect(found.map(\.followsSpace) == [true, true, false])
  }

  @Test(arguments: [
    ("so\u{AD}cial", ["so\u{AD}cial"]), ("\u{FEFF}Now", ["Now"]), ("a\u{0}b", ["a", "b"]),
    ("cafe\u{301} is", ["cafe\u{301}", "is"]), ("yes \u{1F600}!", ["yes", "\u{1F600}", "!"]),
    ("\u{4E2D}\u{6587}\u{3002}", ["\u{4E2D}\u{6587}", "\u{3002}"]),
    ("\u{642}\u{627}\u{644}\u{60C} x", ["\u{642}\u{627}\u{644}\u{60C}", "x"]),
    ("a\u{A0}b\u{3000}c", ["a", "b", "c"]), ("\u{FFFD}x", ["\u{FFFD}", "x"]),
  ])
  func otherCharactersAreCutAtTheirBorders(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: SampleReports.all)
  func tokensHoldEveryCharacterThatIsNoWhiteSpaceOnce(report: SampleReports.Report) {
    let text = StoredText(report.text)
    var end = 0
    for token in Tokenizer.tokens(of: text.span, in: text) {
      #expect(token.span.start >= end && !token.span.isEmpty)
      #expect(isWhite(text[TextSpan(end, token.span.start)]))
      end = token.span.end
    }
    #expect(isWhite(text[TextSpan(end, text.bytes.count)]))
  }

  @Test(arguments: UInt64(0)..<200)
  func anyCharactersAreCoveredOnce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array(
      "aB1 .,'\"-\u{2019}\u{2026}<>[]()@#&_:/\u{AD}\u{301}\u{1F600}\u{4E2D}\n\u{0}")
    let text = StoredText(
      String((0..<60).map { _ in alphabet.randomElement(using: &generator) ?? " " }))
    var end = 0
    for token in Tokenizer.tokens(of: text.span, in: text) {
      #expect(token.span.start >= end && !token.span.isEmpty, "seed \(seed)")
      #expect(isWhite(text[TextSpan(end, token.span.start)]), "seed \(seed)")
      end = token.span.end
    }
    #expect(isWhite(text[TextSpan(end, text.bytes.count)]), "seed \(seed)")
  }

  @Test func aPartOfATextGivesTheTokensOfThatPart() {
    let text = StoredText("One two three")
    let found = Tokenizer.tokens(of: TextSpan(4, 7), in: text)
    #expect(found.map { text[$0.span] } == ["two"])
  }

  private func tokens(_ string: String) -> [String] {
    let text = StoredText(string)
    return Tokenizer.tokens(of: text.span, in: text).map { text[$0.span] }
  }

  private func isWhite(_ string: String) -> Bool {
    string.unicodeScalars.allSatisfy {
      $0.value <= 0x20 || $0.properties.isWhitespace || $0 == "\u{FEFF}"
    }
  }
}

extension Tokenizer {
  /// The tokens of a whole string.
  fileprivate static func tokens(of string: String) -> [Token] {
    let text = StoredText(string)
    return tokens(of: text.span, in: text)
  }
}
