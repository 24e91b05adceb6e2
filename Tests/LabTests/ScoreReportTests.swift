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

  @Test func printedFiguresAreFoundByTheirName() throws {
    let report = try #require(
      ScoreReport(
        printed: """
          WARNING: 1 of 2 articles have no prediction
          CofeNet exact cue      P  72.5  R  62.6  F1  67.2   n pred 1713  n gold 1985
          CofeNet words content  P  66.0  R 100.0  F1  79.5   n pred 3  n gold 2

          """))
    #expect(report.number("exact cue", "F1") == 67.2 && report.number("exact cue", "P") == 72.5)
    #expect(report.number("words content", "R") == 100)
    #expect(report.number("WARNING") == nil && report.number("exact cue", "n") == nil)
  }

  @Test(arguments: ["", "\n", "CofeNet", "exact cue P 1", "P 1 F1 2"])
  func otherOutputIsNoReport(output: String) {
    #expect(ScoreReport(printed: output) == nil)
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
