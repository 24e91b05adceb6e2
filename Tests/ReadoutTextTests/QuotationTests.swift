import ReadoutText
import Testing

struct QuotationTests {
  @Test(arguments: [
    "\"It is so.\"", "\u{201C}It is so.\u{201D}", "\u{201E}Es ist so.\u{201C}",
    "\u{AB}C\u{2019}est vrai.\u{BB}", "\u{AB} C'est vrai. \u{BB}", "``It is so.''",
    "'It is so.'", "\u{2018}It is so.\u{2019}", "\u{BB}Es ist so.\u{AB}",
    "\u{2018}Norland\u{2019}s ships don\u{2019}t stop.\u{2019}", "\u{201C}It is so.\"",
  ])
  func aQuotationIsFoundWithItsMarks(quotation: String) {
    let document = AnalysedText(body: "He said: \(quotation) Then he left.")
    #expect(quotations(document) == [quotation])
    #expect(document.quotations.map(\.isClosed) == [true])
  }

  @Test(arguments: [
    "Norland's and Ostria's ships", "the sailors' wives didn't wait", "rock 'n' roll, '90s style",
    "It was 5' high", "\u{2019}Tis so, he said", "Get \u{2019}em out of there",
  ])
  func anApostropheOpensNothing(text: String) {
    #expect(quotations(AnalysedText(body: text + ".")) == [])
  }

  @Test func singleMarksInsideDoubleOnesBelongToThem() {
    let text = "\u{201C}He said \u{2018}no\u{2019} to me,\u{201D} she said."
    #expect(
      quotations(AnalysedText(body: text))
        == ["\u{201C}He said \u{2018}no\u{2019} to me,\u{201D}"])
  }

  @Test func gluedQuotationsComeApart() {
    let text = "He left.\"It is so,\" he said.\"It is not.\""
    #expect(quotations(AnalysedText(body: text)) == ["\"It is so,\"", "\"It is not.\""])
  }

  @Test func anOpenQuotationEndsWithItsParagraph() {
    let document = AnalysedText(body: "He said: \u{201C}It is so. It was so.\n\nShe left at noon.")
    #expect(quotations(document) == ["\u{201C}It is so. It was so."])
    #expect(document.quotations.map(\.isClosed) == [false])
  }

  @Test func aParagraphThatOpensWithAMarkGoesOnFromAnOpenQuotation() {
    let document = AnalysedText(body: "\"It is so.\n\n\"It was so,\" he said.\n\n\"Now,\" he said.")
    #expect(quotations(document) == ["\"It is so.", "\"It was so,\"", "\"Now,\""])
    #expect(document.quotations.map(\.continuesPrevious) == [false, true, false])
  }

  @Test func anUnclosedQuotationEndsBeforeTheNextOpeningMark() {
    let document = AnalysedText(
      body: "He said: \u{201C}It is so. And then \u{201C}it was not,\u{201D} he said.")
    #expect(quotations(document) == ["\u{201C}It is so.", "\u{201C}it was not,\u{201D}"])
    #expect(document.quotations.map(\.isClosed) == [false, true])
  }

  @Test(arguments: ["\"", "\u{201D}", "\u{201C}", "'", "\" \" \"", "\u{BB}\u{AB}", "''", "``"])
  func oddMarksStayWithinTheirParagraph(marks: String) {
    let document = AnalysedText(body: "It is \(marks) so.\n\nHe left.")
    let first = document.paragraphs[0].span
    #expect(document.quotations.allSatisfy { first.contains($0.span) })
  }

  @Test func tenThousandUnbalancedMarksAreRead() {
    let document = AnalysedText(body: String(repeating: "\"a \u{201C}b ", count: 5_000))
    let isDisjoint = zip(document.quotations, document.quotations.dropFirst()).allSatisfy {
      $0.span.end <= $1.span.start
    }
    #expect(isDisjoint)
  }

  @Test func theInnerTokensLeaveTheMarksOut() throws {
    let document = AnalysedText(body: "\"It is so,\" he said.")
    let inner = try #require(document.quotations.first).inner
    #expect(document.text[document.span(of: inner)] == "It is so,")
    #expect(document.isQuoted(0) && !document.isQuoted(inner.upperBound + 1))
  }

  private func quotations(_ document: AnalysedText) -> [String] {
    document.quotations.map { document.text[$0.span] }
  }
}
