import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// Reports that were damaged on the way: nothing traps, and the invariants hold.
struct MutationTests {
  private static let report = """
    Strait open \u{2014} Tavik

    VARN, May 2. /NTA/. \u{201C}It\u{2019}s open,\u{201D} Honor Tavik, the minister, said <\u{2026}> on Friday.

    "Was it?" he asked, adding that J. Orrel (the envoy) "knew". 'Yes,' said Orrel, who left.
    """

  @Test func aReportMayEndAtAnyByte() {
    let bytes = Array(Self.report.utf8)
    for end in 0...bytes.count {
      check(String(decoding: bytes[..<end], as: UTF8.self), "at \(end)")
    }
  }

  @Test func aReportMayBeginAtAnyByte() {
    let bytes = Array(Self.report.utf8)
    for start in bytes.indices {
      check(String(decoding: bytes[start...], as: UTF8.self), "from \(start)")
    }
  }

  @Test(arguments: SampleReports.all)
  func aReportMayLoseDoubleAndSwapItsQuotationMarks(report: SampleReports.Report) {
    for (seed, change) in [DamagedReport.drop, .double, .swap].enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      check(change.applied(to: report.text, &generator), "\(report.name), \(change)")
    }
  }

  @Test(arguments: SampleReports.all)
  func aReportMayLoseSpacesAndRepeatSentences(report: SampleReports.Report) {
    for (seed, change) in [DamagedReport.glue, .repeat].enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      check(change.applied(to: report.text, &generator), "\(report.name), \(change)")
    }
  }

  private func check(_ text: String, _ what: String) {
    let article = ReportedText.titledArticle(text)
    let record = ReportedText.record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [], "\(what)")
  }
}
