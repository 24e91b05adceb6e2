import ReadoutText
import Testing

struct ParagraphRolesTests {
  @Test(arguments: [
    "All news", "Related Articles", "Back to top button", "READ ALSO: Tavik rules out talks",
    "Share this article", "Photo by A. Orrel", "* * *", "Skerrow fishermen catch record of herring",
  ])
  func aLineThatIsNoPartOfTheReportIsBoilerplate(line: String) {
    let document = AnalysedText(body: "He left at noon.\n\n\(line)\n\nShe stayed.")
    #expect(document.paragraphs.map(\.role) == [.body, .boilerplate, .body])
  }

  @Test(arguments: [
    "Read more about it, she said.", "Home was far away.", "\u{201C}It is so,\u{201D}",
    "He said:", "Related matters were left to Tavik.",
  ])
  func aSentenceIsBodyHoweverShort(line: String) {
    let document = AnalysedText(body: "He left at noon.\n\n\(line)\n\nShe stayed.")
    #expect(document.paragraphs.map(\.role) == [.body, .body, .body])
  }

  @Test func aLineWithoutFullStopBelowTheTitleIsAHeading() {
    let document = AnalysedText(body: "The fee will rise in May\n\nHe left.", title: "Fee to rise")
    #expect(document.paragraphs.map(\.role) == [.title, .heading, .body])
  }

  @Test func aMenuLineHandsTheTitleOn() {
    let document = AnalysedText(body: "Fee to rise \u{2014} Tavik\n\nHe left.", title: "All news")
    #expect(document.paragraphs.map(\.role) == [.boilerplate, .title, .body])
  }
}
