internal import ArgumentParser
internal import Foundation
internal import ReadoutAttribution

/// `readout-lab calibrate`: measures how often statements of a confidence are right, and writes that
/// as tables.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fit the probabilities of a model's confidences on the development sets.",
    discussion: """
      The fit is an isotonic regression with at most twelve knots, apart for speech and documents \
      ("said") and for other acts, written as {"said": [[confidence, probability], ...], "other": \
      ...}. Models are fitted on all training articles, so this one stands on the development \
      sets: PolNeAR, where a statement is right by source and half of its content, and the record \
      sets, where the content decides. What a model takes from the rules as it is does not count. The \
      fit starts from the model's own scores, whether they are calibrated in the program or not.

      The tables show the scores as they are, and as a fit on the other half of the articles \
      makes them.

      Example:
        readout-lab calibrate --data ../annotated --model fast --out fast.json
      """)

  @Option(name: .customLong("data"), help: "The data folder.")
  var dataFolder: String

  @Option(help: "The attribution model.")
  var model = ModelName.fast

  @Option(help: ArgumentHelp("Where the tables are written.", valueName: "file"))
  var out: String

  func run() throws {
    let data = try DevelopmentFolder(path: dataFolder).url
    let extraction = Extraction(model: model.model, forCalibration: true)
    let polnear = try JudgedGroup.polnear(by: extraction, below: data)
    let records = try JudgedGroup.records(by: extraction, below: data)
    let fits = [
      ("said", CalibrationFit([polnear.said, records])),
      ("other", CalibrationFit([polnear.unsaid])),
    ]
    for group in fits.flatMap({ $0.1.groups + $0.1.crossFitted }) { print(group.table.text) }
    let calibrations = fits.compactMap { name, fit in fit.calibration.map { (name, $0) } }
    guard !calibrations.isEmpty else {
      throw LabError(
        .missingData, "the model finds nothing in '\(dataFolder)', so there is nothing to fit")
    }
    try write(calibrations)
  }

  private func write(_ calibrations: [(String, Calibration)]) throws {
    let members = calibrations.map { name, calibration in
      let knots = calibration.knots.map {
        String(format: "    [%.4f, %.4f]", $0.score, $0.probability)
      }
      return "  \"\(name)\": [\n\(knots.joined(separator: ",\n"))\n  ]"
    }
    do {
      try Data("{\n\(members.joined(separator: ",\n"))\n}\n".utf8).write(to: URL(filePath: out))
    } catch {
      throw LabError(
        .unwritableFile, "'\(out)' cannot be written; is its folder there?", cause: error)
    }
    print(
      "\(calibrations.map { "\($1.knots.count) knots of \($0)" }.joined(separator: ", ")): \(out)")
  }
}
