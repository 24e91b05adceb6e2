import Foundation
import Testing

struct EvaluateCommandTests {
  @Test func withoutDataNothingIsMeasured() throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    for arguments in [["evaluate"], ["evaluate", "--data", "nowhere"]] {
      let run = try lab.run(arguments)
      #expect(run.status == 0 && run.output == "gate: not run, no data\n")
    }
  }

  @Test func requiredDataThatIsMissingIsNamed() throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    let run = try lab.run(["evaluate", "--data", "nowhere", "--require-data"])
    #expect(run.status == 1)
    #expect(run.errors.contains("nowhere") && run.errors.contains("data/record-dev"))
    #expect(try lab.run(["evaluate", "--require-data"]).status == 1)
  }

  @Test(arguments: [["--data", "x", "--write-floors"], ["--gate", "x", "--allow-lower"]])
  func optionsThatBelongTogetherAreDemanded(arguments: [String]) throws {
    let lab = Program("readout-lab", in: try TemporaryFolder())
    #expect(try lab.run(["evaluate"] + arguments).status == 64)
  }

  @Test func figuresAreHeldAgainstTheFloorsThatWereWritten() throws {
    let bench = try Bench()
    let written = try bench.evaluate(["--write-floors"])
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.output.contains("gate: 11 floors written to floors.json"))
    let held = try bench.evaluate([])
    #expect(held.status == 0 && held.lines.last == "gate: 11 figures hold")
    #expect(held.lines.contains { $0.hasPrefix("polnear-dev ") && $0.hasSuffix("40.5    40.5") })
    #expect(held.lines.contains { $0.hasPrefix("polnear-dev-cofenet") && $0.hasSuffix("67.2") })
    #expect(held.lines.contains { $0.hasPrefix("all ") && $0.contains("40.50   50.00   60.00") })
  }

  @Test func passagesThatAreNotScoredAreNamed() throws {
    let bench = try Bench()
    try bench.installScorer(detect: 70, passages: "")
    let run = try bench.evaluate(["--write-floors"])
    #expect(run.status == 1 && run.errors.contains("printed nothing on polnear-dev-cofenet"))
  }

  @Test func theReliabilityOfConfidencesIsPrintedWhenAskedFor() throws {
    let bench = try Bench()
    let run = try bench.evaluate(["--write-floors", "--reliability"])
    #expect(run.status == 0, "\(run.errors)")
    let heads = run.lines.filter { $0.contains("expected calibration error") }
    #expect(heads.count == 4 && heads.first?.hasPrefix("polnear-dev (soft): ") == true)
  }

  @Test func aFallFailsAndNamesTheMetric() throws {
    let bench = try Bench()
    _ = try bench.evaluate(["--write-floors"])
    try bench.installScorer(detect: 69.9)
    for options in [[], ["--write-floors"]] {
      let run = try bench.evaluate(options)
      #expect(run.status == 1)
      #expect(run.output.contains("gate: record-dev: detect F1 is 69.9, its floor is 70.0"))
    }
    #expect(try bench.evaluate(["--write-floors", "--allow-lower"]).status == 0)
    #expect(try bench.evaluate([]).status == 0)
  }

  @Test func floorsOfOtherDataAreNotCompared() throws {
    let bench = try Bench()
    _ = try bench.evaluate(["--write-floors"])
    try bench.folder.write(SampleReports.talks, to: "bench/data/record-dev/01.txt")
    let run = try bench.evaluate([])
    #expect(run.status == 1)
    #expect(run.output.contains("gate: record-dev: the data is not that of the floors"))
  }

  @Test func aScorerThatFailsIsNamed() throws {
    let bench = try Bench()
    try bench.install("#!/bin/sh\nexit 3\n")
    let run = try bench.evaluate([])
    #expect(run.status == 1 && run.errors.contains("score_attribution.py ended with status 3"))
  }

  @Test func floorsThatAreNotThereAreNamed() throws {
    let run = try Bench().evaluate([])
    #expect(run.status == 1 && run.errors.contains("floors.json"))
  }
}

/// A data folder of invented reports whose scorers are a script of the shell, so that no test
/// needs Python.
private struct Bench {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let texts = ["data/polnear/dev/text/p", "data/record-dev/01", "data/record-train/02"]
    for text in texts + ["samples/03", "data/record-wire/texts/o09-x"] {
      try folder.write(SampleReports.strait, to: "bench/\(text).txt")
    }
    for table in ["record-dev/metadata", "record-train/metadata", "record-wire/meta"] {
      try folder.write("id\toutlet\n", to: "bench/data/\(table).tsv")
    }
    for gold in ["data/record-dev/01", "samples/03.txt", "data/record-wire/gold/o09-x"] {
      try folder.write(#"{"statements": []}"#, to: "bench/\(gold).json")
    }
    try folder.write("", to: "bench/data/polnear/dev/attributions/p_a.ann")
    try folder.write("", to: "bench/data/polnear/cofenet/dev.jsonl")
    try installScorer(detect: 70)
  }

  func evaluate(_ options: [String]) throws -> Program.Run {
    let path = folder.url.appending(path: "bin").path + ":/usr/bin:/bin"
    return try Program("readout-lab", in: folder).run(
      ["evaluate", "--data", "bench", "--gate", "floors.json"] + options,
      environment: ["PATH": path])
  }

  /// What the scorer prints of passages.
  private static let passages = ["source", "cue", "content"].map {
    "CofeNet exact \($0)  P  72.5  R  62.6  F1  67.2   n pred 1713  n gold 1985"
  }.joined(separator: "\n")

  /// A scorer that finds the same in every set.
  func installScorer(detect: Double, passages: String = Self.passages) throws {
    let part = #"{"detect": {"all": {"F1": \#(detect)}}, "speaker": {"accuracy": null}}"#
    let names = ["record-dev", "record-train", "samples", "record-wire"]
    let parts = names.map { #""\#($0)": \#(part)"# }.joined(separator: ", ")
    try install(
      """
      #!/bin/sh
      script=$1
      while [ $# -gt 1 ]; do
        if [ "$1" = --json ]; then output=$2; fi
        if [ "$1" = --cofenet ]; then echo '\(passages)'; exit; fi
        shift
      done
      case $script in
        *attribution.py)
          echo '{"metrics": {"full": {"F1": 40.5}, "soft": {"F1": 50}, "detect": {"F1": 60}}}' ;;
        *) echo '{"detect": {"all": {"F1": \(detect)}}, "folders": {\(parts)}}' ;;
      esac >"$output"
      """)
  }

  func install(_ script: String) throws {
    try folder.write(script, to: "bin/python3")
    chmod(folder.url.appending(path: "bin/python3").path, 0o755)
  }
}
