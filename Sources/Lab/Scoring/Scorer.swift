internal import Foundation

/// Runs the scorers that lie in the data folder: Python 3, standard library only.
struct Scorer: Sendable {
  /// The data folder: the one that holds `data`, `tools` and `samples`.
  let data: URL

  /// Where predictions and reports are written.
  let workspace: URL

  /// Scores spans of attributions.
  func attributionReport(of set: EvaluationSet, prediction: URL) throws -> ScoreReport {
    try report(
      named: set.name, script: "score_attribution.py",
      arguments: [
        "--gold", path(set.gold), "--text", path(set.texts), "--pred", prediction.path,
      ])
  }

  /// Scores the passages of a set as CofeNet does; the scorer prints these figures and writes no
  /// report.
  func passageReport(of passages: String, named name: String, prediction: URL) throws
    -> ScoreReport
  {
    let script = "score_attribution.py"
    let output = workspace.appending(path: "\(name).report.txt")
    try Data().write(to: output)
    try run(
      script,
      [
        "python3", path("tools/\(script)"), "--cofenet", path(passages), "--pred",
        prediction.path,
      ], output: FileHandle(forWritingTo: output))
    let report = ScoreReport(printed: try String(contentsOf: output, encoding: .utf8))
    guard let report else {
      throw LabError(
        .scorerFailed, "\(script) printed nothing on \(name); its form has changed")
    }
    return report
  }

  /// Scores records of several sets: together, and apart below `folders`; there is one file of
  /// predictions per set, in their order.
  func recordReport(of sets: [EvaluationSet], predictions: [URL]) throws -> ScoreReport {
    let prefixes = sets.flatMap(\.idPrefixes)
    return try report(
      named: EvaluationSet.together, script: "score_record.py",
      arguments: [
        "--gold", sets.map { path($0.gold) }.joined(separator: ","),
        "--only", prefixes.joined(separator: ","),
        "--pred", predictions.map(\.path).joined(separator: ","),
      ])
  }

  private func path(_ relative: String) -> String { data.appending(path: relative).path }

  private func report(named name: String, script: String, arguments: [String]) throws
    -> ScoreReport
  {
    let output = workspace.appending(path: "\(name).report.json")
    let call = [path("tools/\(script)")] + arguments + ["--json", output.path]
    try run(script, ["python3"] + call)
    do {
      return try JSONDecoder().decode(ScoreReport.self, from: Data(contentsOf: output))
    } catch {
      throw LabError(
        .scorerFailed, "\(script) wrote no report for \(name); run it by hand to see why",
        cause: error)
    }
  }

  private func run(
    _ script: String, _ call: [String], output: FileHandle = .nullDevice
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = call
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      throw LabError(
        .scorerFailed, "\(script) cannot be started; is python3 installed?", cause: error)
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw LabError(
        .scorerFailed,
        "\(script) ended with status \(process.terminationStatus); its message stands above")
    }
  }
}
