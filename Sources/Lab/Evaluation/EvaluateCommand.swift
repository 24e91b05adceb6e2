internal import ArgumentParser
internal import Foundation
internal import ReadoutEngine

/// An attribution model as an argument.
enum ModelName: String, ExpressibleByArgument, CaseIterable {
  case rules, fast, accurate, exhaustive

  /// The engine's model of the name.
  var model: Engine.Model {
    switch self {
    case .rules: .rules
    case .fast: .fast
    case .accurate: .accurate
    case .exhaustive: .exhaustive
    }
  }
}

/// `readout-lab evaluate`: measures the engine on the development sets and guards the floors.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the engine on annotated articles; with --gate, fail when a figure falls.",
    discussion: """
      The data folder holds 'data', 'samples' and 'tools' with the scorers, which need python3.
      Exit codes: 0 the figures hold or there is no data, 1 a figure fell or could not be \
      measured, 64 wrong usage.

      Example:
        readout-lab evaluate --data ../annotated --gate Evaluation/floors.json
      """)

  @Option(name: .customLong("data"), help: "The data folder.")
  var dataFolder: String?

  @Option(name: .customLong("gate"), help: "The floors to hold the figures against.")
  var floorsFile: String?

  @Option(help: "The attribution model.")
  var model = ModelName.rules

  @Flag(help: "Print after the figures whether confidences mean what they say.")
  var reliability = false

  @Flag(help: "Fail when the data is not there, instead of measuring nothing.")
  var requireData = false

  @Flag(help: "Raise the floors of --gate to the figures.")
  var writeFloors = false

  @Flag(help: "With --write-floors: let floors fall, or replace those of other data.")
  var allowLower = false

  func validate() throws {
    if writeFloors && floorsFile == nil {
      throw ValidationError("--write-floors needs --gate FILE")
    }
    if allowLower && !writeFloors { throw ValidationError("--allow-lower needs --write-floors") }
  }

  func run() throws {
    guard let data = try presentData() else { return print("gate: not run, no data") }
    let measurements = try inWorkspace {
      try Evaluation(data: data, workspace: $0, model: model.model).measurements(
        of: EvaluationSet.all)
    }
    let gate = floorsFile.map { URL(filePath: $0) }
    let floors = try gate.map { try readFloors($0) }
    print(ScoreTable(measurements: measurements, floors: floors).text)
    for table in measurements.compactMap({ AttributionTable(measurement: $0).text }) {
      print(table)
    }
    if reliability { try printReliability(data) }
    guard let gate, let floors else { return }
    try hold(measurements, against: floors, in: gate)
  }

  /// The data folder, or `nil` when it is not there and need not be.
  private func presentData() throws -> URL? {
    guard let dataFolder else {
      guard !requireData else { throw LabError(.missingData, "name the data with --data") }
      return nil
    }
    let data = URL(filePath: dataFolder)
    let missing = EvaluationSet.all.flatMap { $0.missing(below: data) }
    guard missing.isEmpty || !requireData else {
      throw LabError(
        .missingData,
        "'\(dataFolder)' lacks \(missing.joined(separator: ", ")); name the data with --data")
    }
    return missing.isEmpty ? data : nil
  }

  private func printReliability(_ data: URL) throws {
    let extraction = Extraction(model: model.model)
    let polnear = try JudgedGroup.polnear(by: extraction, below: data)
    let records = try JudgedGroup.records(by: extraction, below: data)
    for group in [polnear, polnear.said, polnear.unsaid, records] { print(group.table.text) }
  }

  private func readFloors(_ file: URL) throws -> Floors {
    if writeFloors && !FileManager.default.fileExists(atPath: file.path) { return Floors() }
    return try Floors(contentsOf: file)
  }

  private func hold(_ measurements: [Measurement], against floors: Floors, in file: URL) throws {
    let falls = floors.falls(of: measurements)
    if !falls.isEmpty && !allowLower {
      for fall in falls { print("gate: \(fall)") }
      throw ExitCode.failure
    }
    guard writeFloors else {
      return print("gate: \(floors.count(in: measurements)) figures hold")
    }
    let raised = floors.raised(to: measurements, allowsLower: allowLower)
    try raised.write(to: file)
    print("gate: \(raised.count(in: measurements)) floors written to \(file.relativePath)")
  }

  private func inWorkspace<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "readout-lab-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
