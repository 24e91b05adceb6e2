import Foundation
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// The records of two samples against the files in `Golden`.
///
/// `READOUT_RECORD=1` writes them anew; such a run fails, and the difference is reviewed like code.
struct GoldenRecordTests {
  @Test(arguments: ["2031-02-10-nta", "2032-11-18-courant"])
  func theRecordIsTheOneOnFile(name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name + ".txt" })
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).txt")
    let found = Self.lines(ReportedText.titledArticle(report.text))
    guard ProcessInfo.processInfo.environment["READOUT_RECORD"] != "1" else {
      try found.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent); review it and run again")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }

  /// Each statement as its JSON with the characters of its spans below.
  private static func lines(_ article: Article) -> String {
    ReportedText.record(of: article).statements.map { statement in
      let parts = [
        ("source", statement.source), ("cue", statement.cue), ("content", statement.content),
      ]
      let texts = parts.map { label, spans in
        let words = spans.compactMap(article.text.span).map { article.text[$0] }
        return "  \(label): \(words.joined(separator: " / "))\n"
      }
      return statement.json.line + "\n" + texts.joined()
    }.joined()
  }
}
