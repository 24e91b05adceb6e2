import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Other names in whole reports change nothing but the names.
struct ReportNeutralityTests {
  @Test func thereAreFiftyReports() {
    #expect(RenamedReport.all.count >= 50)
    #expect(RenamedReport.all.allSatisfy { $0.renamed != $0.original })
  }

  /// Reports in which a name tells more than who is meant: a given name the gender that "he" and
  /// "she" agree with, a surname that is a title or one people's.
  private static let tellingNames: Set<String> = ["a20.txt", "b08.txt", "b13.txt"]

  @Test(arguments: RenamedReport.all.filter { !tellingNames.contains($0.name) })
  func theRulesReadTheSame(report: RenamedReport) {
    let builder = RecordBuilder(model: .rules)
    let expected = statements(report.original, builder).map(\.json.line)
    let found = statements(report.renamed, builder).map { report.restored($0.json.line) }
    #expect(found == expected)
  }

  /// Trained models have seen the words of names: a few of a hundred statements are cut another way.
  @Test(arguments: [AttributionModel.fast, .accurate])
  func aTrainedModelFindsNearlyTheSame(model: AttributionModel) {
    let builder = RecordBuilder(model: model)
    var (count, same) = (0, 0)
    for report in RenamedReport.all.prefix(50) {
      let expected = statements(report.original, builder).map(places)
      let found = Set(statements(report.renamed, builder).map(places))
      count += max(expected.count, found.count)
      same += expected.count { found.contains($0) }
    }
    #expect(Double(same) >= 0.9 * Double(count), "\(same) of \(count) statements are the same")
  }

  private func statements(_ text: String, _ builder: RecordBuilder) -> [Statement] {
    let engine = EngineIdentity(version: "test", model: "test", weights: nil)
    return builder.record(of: ReportedText.titledArticle(text), engine: engine).statements
  }

  private func places(_ statement: Statement) -> [[CodePointSpan]] {
    [statement.source, statement.cue, statement.content]
  }
}
