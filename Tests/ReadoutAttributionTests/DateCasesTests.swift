import Foundation
import ReadoutRecord
import Testing

/// Sentences in `Cases/dates.tsv` with the dates that they give: weekdays, days of a month, days near
/// by, distances, ranges, months and years.
struct DateCasesTests {
  /// A line of the file.
  private struct Case {
    let kind: String
    let published: String
    let date: String
    let text: String
  }

  private func cases() throws -> [Case] {
    try CaseFile.rows("dates.tsv", fieldCount: 4).map {
      Case(kind: $0[0], published: $0[1], date: $0[2], text: $0[3])
    }
  }

  /// The date of the last statement, `-` for none.
  private func date(of sample: Case) -> String {
    let statements = ReportedText.statements(sample.text, published: sample.published)
    return statements.last?.saidOn.edtf?.rawValue ?? "-"
  }

  @Test func atLeast97PercentOfTheDatesAreRead() throws {
    let cases = try cases()
    #expect(cases.count >= 200)
    let missed = cases.filter { date(of: $0) != $0.date }
    let report = missed.map { "\($0.kind): \($0.text) \(date(of: $0)) for \($0.date)" }
    #expect(missed.count * 100 <= cases.count * 3, "\(report.joined(separator: "\n"))")
  }

  @Test func noDayOfAnotherEventDatesAStatement() throws {
    for sample in try cases() where sample.date == "-" {
      #expect(date(of: sample) == "-", "\(sample.text)")
    }
  }
}
