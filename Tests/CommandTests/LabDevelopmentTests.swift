import Foundation
import Testing

/// The commands of the workbench that look into development sets.
struct LabDevelopmentTests {
  @Test(arguments: [
    ["errors"], ["errors", "--data", "x", "--kind", "dull"],
    ["errors", "--data", "x", "--limit", "0"], ["calibrate", "--data", "x"],
    ["calibrate", "--out", "x"], ["calibrate", "--data", "x", "--out", "y", "--model", "dull"],
  ])
  func wrongUsageEnds64(arguments: [String]) throws {
    let run = try Program("readout-lab", in: TemporaryFolder()).run(arguments)
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test(arguments: [["errors"], ["calibrate", "--out", "y"]])
  func aTestSetStaysClosedAndDataThatIsNotThereIsNamed(arguments: [String]) throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    let closed = try lab.run(arguments + ["--data", "polnear/test"])
    #expect(closed.status == 1 && closed.errors.contains("'polnear/test' is a test set"))
    let missing = try lab.run(arguments + ["--data", "nowhere"])
    #expect(missing.status == 1 && missing.errors.contains("nowhere"))
  }

  @Test func errorsAreCountedAndTheirCasesShown() throws {
    let folder = try developmentSets()
    let lab = Program("readout-lab", in: folder)
    let options = ["errors", "--data", ".", "--model", "rules"]
    let counted = try lab.run(options)
    #expect(counted.status == 0, "\(counted.errors)")
    #expect(counted.lines.first == "1 articles, 1 attributions annotated, 3 found")
    #expect(counted.lines.contains { $0.contains(" cue-extent ") })
    let shown = try lab.run(options + ["--kind", "cue-extent"])
    #expect(shown.lines.count == 2 && shown.lines.last == "1 of 1 cases of cue-extent")
    #expect(shown.lines.first?.contains("[cue:Marlow told] reporters") == true)
  }

  @Test func aCalibrationIsWrittenAsTables() throws {
    let folder = try developmentSets()
    let run = try Program("readout-lab", in: folder).run([
      "calibrate", "--data", ".", "--model", "rules", "--out", "rules.json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.last == "1 knots of said: rules.json")
    let file = try Data(contentsOf: folder.url.appending(path: "rules.json"))
    let tables = try JSONDecoder().decode([String: [[Double]]].self, from: file)
    #expect(tables.keys.sorted() == ["said"] && tables["said"]?.first?.count == 2)
    #expect(run.lines.contains { $0.contains("calibrated on the other half: ") })
  }

  @Test func aTableThatCannotBeWrittenIsNamed() throws {
    let run = try Program("readout-lab", in: developmentSets()).run([
      "calibrate", "--data", ".", "--model", "rules", "--out", "nowhere/rules.json",
    ])
    #expect(run.status == 1 && run.errors.contains("'nowhere/rules.json' cannot be written"))
  }

  /// One invented report as each set, with one attribution whose cue is a word too long.
  private func developmentSets() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for text in ["data/polnear/dev/text/p", "data/record-dev/01", "samples/03"] {
      try folder.write(SampleReports.strait, to: "\(text).txt")
    }
    try folder.write(SampleReports.strait, to: "data/record-wire/texts/o09-x.txt")
    for gold in ["data/record-dev/01", "samples/03.txt", "data/record-wire/gold/o09-x"] {
      try folder.write(#"{"statements": []}"#, to: "\(gold).json")
    }
    try folder.write(
      """
      T1\tContent \(ends(#""The strait is ours to keep safe,""#))\tx
      T2\tCue \(ends("Marlow told"))\tx
      E1\tAttribution:T2 Cue:T2 Content:T1
      """, to: "data/polnear/dev/attributions/p_a.ann")
    return folder
  }

  /// Where a phrase first stands in the report, in code points.
  private func ends(_ phrase: String) -> String {
    let text = SampleReports.strait
    guard let range = text.range(of: phrase) else { return "" }
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return "\(start) \(start + phrase.unicodeScalars.count)"
  }
}
