import ReadoutTestSupport
import ReadoutText
import Testing

struct SentenceTests {
  @Test(arguments: [
    ["Mr. Tavik spoke.", "He left."], ["Gen. Orrel met Dr. A. Tavik at noon.", "All was well."],
    ["\"Is it?\" he asked.", "Nobody answered."], ["\"It is.\"", "\"It is not.\""],
    ["She said \"no.\"", "He agreed."], ["They met in the U.S. last week."],
    ["It rose by 3.5 percent.", "Then it fell."], ["\"Stop!\" she cried at J. Orrel.", "He did."],
    ["They left Acme Inc. on Friday.", "(It was late.)"], ["So it is \u{2026} or was it?", "No."],
    ["We will see <\u{2026}> and wait.", "So he said."], ["It rests.", "\u{2014} Tavik"],
    ["\u{2018}It is defensive,\u{2019} she said.", "\u{2018}Look.\u{2019}"],
    ["They met at 10 a.m. on Monday.", "2031 was over."],
    ["She wrote on X.", "Later she left."], ["They met Malcolm X. Orrel there."],
  ])
  func sentencesEndWhereTheyEnd(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    ("he said.Moscow agreed.", ["he said.", "Moscow agreed."]),
    ("She left.\"It is late,\" he said.", ["She left.", "\"It is late,\" he said."]),
    ("\"It is so,\" he said.\"It is.\"", ["\"It is so,\" he said.", "\"It is.\""]),
  ])
  func gluedSentencesComeApart(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(arguments: [
    "He said it! and then he left.", "\"Is it?\" he asked.", "It cost $5 ... and more.",
    "He asked why?! and went.", "It was approx. 5 km.",
  ])
  func aSmallLetterGoesOnWithTheSentence(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func noSentenceSpansTwoParagraphs() {
    let document = AnalysedText(body: "It is so\n\nand so on it went all day long.")
    #expect(document.sentences.map(\.paragraph) == [0, 1])
  }

  @Test(arguments: SampleReports.all)
  func sentencesHoldEveryTokenOnce(report: SampleReports.Report) {
    let document = AnalysedText(body: report.text)
    var next = 0
    for sentence in document.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
    }
    #expect(next == document.tokens.count)
  }

  @Test func aLongRunOfMarksInsideASentenceIsReadOnce() {
    let document = AnalysedText(body: String(repeating: "! ", count: 50_000) + "and so on.")
    #expect(document.sentences.count == 1)
  }

  private func sentences(_ string: String) -> [String] {
    let document = AnalysedText(body: string)
    return document.sentences.map { document.text[$0.span] }
  }
}
