import Foundation
import ReadoutRecord
import Testing

/// Mini reports in `Cases/speakers.tsv` with whom their last statement is by: roles, descriptions,
/// ages, bodies and texts by the words that news uses for them.
struct SpeakerCasesTests {
  /// A line of the file.
  private struct Case {
    let kind: String
    let speaker: String
    let text: String
  }

  private func cases() throws -> [Case] {
    try CaseFile.rows("speakers.tsv", fieldCount: 3).map {
      Case(kind: $0[0], speaker: $0[1], text: $0[2].replacingOccurrences(of: "|", with: "\n\n"))
    }
  }

  /// The speaker of the last statement, `-` where it is open who that is.
  private func speaker(of sample: Case) -> String {
    ReportedText.statements(sample.text).last?.speaker?.name ?? "-"
  }

  @Test func atLeast97PercentOfTheSpeakersAreFound() throws {
    let cases = try cases()
    #expect(cases.count >= 140)
    let missed = cases.filter { speaker(of: $0) != $0.speaker }
    let report = missed.map { "\($0.kind): \($0.text) \(speaker(of: $0)) for \($0.speaker)" }
    #expect(missed.count * 100 <= cases.count * 3, "\(report.joined(separator: "\n"))")
  }

  @Test func nobodyIsNamedWhereTheTextLeavesItOpen() throws {
    for sample in try cases() where sample.speaker == "-" {
      #expect(speaker(of: sample) == "-", "\(sample.text)")
    }
  }
}
