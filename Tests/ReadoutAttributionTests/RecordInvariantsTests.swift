import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

struct RecordInvariantsTests {
  @Test(arguments: SampleReports.all)
  func theInvariantsHoldOnEverySample(report: SampleReports.Report) {
    let article = ReportedText.titledArticle(report.text)
    let record = ReportedText.record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [])
    #expect(!record.statements.isEmpty)
  }

  @Test(arguments: SampleReports.all)
  func theSameTextGivesTheSameRecord(report: SampleReports.Report) {
    let lines = (0..<2).map { _ in
      ReportedText.record(of: ReportedText.titledArticle(report.text)).json.line
    }
    #expect(lines[0] == lines[1])
  }

  @Test(arguments: [
    "", " ", "\n\n", "\"", "said", "\"said\"", "\u{FEFF}", "\u{0}", ", said", "said:", "He said \"",
    "\u{2014} said \u{2014}", "according to", "According to X", "\"\" he said", "a: b", "\u{301}",
    "he said he said he said", "who, who, who, who said so", "Tavik: ", " \u{2014} Tavik",
  ])
  func theInvariantsHoldOnScraps(text: String) {
    let article = ReportedText.article(StoredText(text))
    let record = ReportedText.record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [])
  }
}
