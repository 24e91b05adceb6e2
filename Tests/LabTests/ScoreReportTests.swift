import Foundation
@testable import Lab
import Testing

struct ScoreReportTests {
  private func report(_ json: String) throws -> ScoreReport {
    try JSONDecoder().decode(ScoreReport.self, from: Data(json.utf8))
  }

  @Test func aNumberIsFoundByItsPath() throws {
    let report = try report(#"{"detect": {"all": {"F1": 41.5, "n": 3}}, "note": "x"}"#)
    #expect(report.number("detect", "all", "F1") == 41.5)
    #expect(report.number("detect", "nested", "F1") == nil)
    #expect(report.number("note") == nil)
  }

  @Test func aMetricOfWhichNothingWasAnnotatedHasNoValue() throws {
    let report = try report(
      #"{"dateline place": {"accuracy": null, "n": 0}, "saidOn": {"wrong": 0, "n": 0}}"#)
    #expect(Metric.of(.record).allSatisfy { $0.value(report) == nil })
  }

  @Test func aSilentDateIsNotWrong() throws {
    let report = try report(
      #"{"saidOn": {"equal": 5, "compatible": 1, "wrong": 1, "silent": 1, "n": 8}}"#)
    let values = Dictionary(
      uniqueKeysWithValues: Metric.of(.record).compactMap { metric in
        metric.value(report).map { (metric.name, $0) }
      })
    #expect(values == ["saidOn equal or compatible": 75, "saidOn not wrong": 87.5])
  }
}
