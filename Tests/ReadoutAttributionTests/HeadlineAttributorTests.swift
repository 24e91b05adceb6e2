import ReadoutRecord
import ReadoutText
import Testing

struct HeadlineAttributorTests {
  @Test(arguments: [
    ("Strait to stay open \u{2014} Tavik", "Tavik", "\u{2014}", "Strait to stay open"),
    ("Tavik: Strait to stay open", "Tavik", ":", "Strait to stay open"),
    ("Tavik says strait will stay open", "Tavik", "says", "strait will stay open"),
    ("\u{201C}It is open\u{201D}: Tavik says so", "Tavik", "says", "so"),
  ])
  func aTitleNamesItsSpeaker(title: String, source: String, cue: String, content: String) throws {
    let article = ReportedText.titledArticle(
      title + "\n\nForeign Minister Honor Tavik spoke in Varn. Then Tavik left.")
    let statement = try #require(ReportedText.record(of: article).statements.first)
    func text(_ spans: [CodePointSpan]) -> [String] {
      spans.compactMap(article.text.span).map { article.text[$0] }
    }
    #expect(text(statement.source) == [source])
    #expect(text(statement.cue) == [cue])
    #expect(text(statement.content) == [content])
    #expect(statement.isHeadline && statement.speaker?.name == "Honor Tavik")
    #expect(statement.saidOn.edtf == nil && statement.saidOn.reason != nil)
  }

  @Test(arguments: [
    "Strait open \u{2014} for now", "Update: strait to stay open", "Norland, Ostria agree",
  ])
  func aTitleThatNamesNobodyHasNoStatement(title: String) {
    let article = ReportedText.titledArticle(title + "\n\nHonor Tavik left Varn at noon.")
    #expect(ReportedText.record(of: article).statements == [])
  }
}
