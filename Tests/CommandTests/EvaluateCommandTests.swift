import Testing

struct EvaluateCommandTests {
  @Test func withoutDataNothingIsMeasured() throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    let run = try lab.run(["evaluate", "--data", "nowhere"])
    #expect(run.status == 0 && run.output == "gate: not run, no data\n")
  }

  @Test func requiredDataThatIsMissingIsNamed() throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    let run = try lab.run(["evaluate", "--data", "nowhere", "--require-data"])
    #expect(run.status == 1)
    #expect(run.errors.contains("nowhere") && run.errors.contains("data/record-dev"))
  }

  @Test func writingFloorsNeedsAFile() throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    #expect(try lab.run(["evaluate", "--data", "x", "--write-floors"]).status == 64)
  }
}
