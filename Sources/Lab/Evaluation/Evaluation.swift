internal import Foundation
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutRecord

/// Runs the program's own engine over the evaluation sets and has the records scored.
struct Evaluation: Sendable {
  /// The data folder.
  let data: URL

  /// A folder for predictions and reports, which the caller removes.
  let workspace: URL

  /// The model that is measured.
  var model = Engine.Model.rules

  /// Measures all sets: each alone, and the record sets together.
  ///
  /// - Throws: ``LabError`` when a file of the data folder cannot be read, the engine
  ///   rejects a text, or a scorer fails.
  func measurements(of sets: [EvaluationSet]) throws -> [Measurement] {
    let scorer = Scorer(data: data, workspace: workspace)
    let spans = try sets.filter { $0.scoring == .attribution }.flatMap { set in
      try attributions(of: set, scorer)
    }
    let records = sets.filter { $0.scoring == .record }
    let report = try scorer.recordReport(
      of: records, predictions: try records.map { try writePrediction(of: $0) })
    return spans + (try apart(records, report)) + [try together(records, report)]
  }

  private func attributions(of set: EvaluationSet, _ scorer: Scorer) throws -> [Measurement] {
    let prediction = try writePrediction(of: set)
    let report = try scorer.attributionReport(of: set, prediction: prediction)
    let whole = try measurement(of: set, report)
    guard let passages = set.passages else { return [whole] }
    // Floors of the whole stand on a digest without the passages, so these are a task of their own.
    let digests = try [
      set.digest(below: data).hex, SHA256Digest(of: data.appending(path: passages).content).hex,
    ]
    let cut = try scorer.passageReport(
      of: passages, named: set.passagesName, prediction: prediction)
    return [
      whole,
      Measurement(
        task: set.passagesName, dataSHA256: SHA256Digest(of: Array(digests.joined().utf8)).hex,
        figures: figures(Metric.passages, cut)),
    ]
  }

  private func apart(_ sets: [EvaluationSet], _ report: ScoreReport) throws -> [Measurement] {
    try sets.map { set in
      guard let part = report["folders"]?[set.name] else {
        throw LabError(
          .scorerFailed, "score_record.py reported nothing on \(set.name); its form has changed")
      }
      return try measurement(of: set, part)
    }
  }

  private func together(_ sets: [EvaluationSet], _ report: ScoreReport) throws -> Measurement {
    let digests = try sets.map { try $0.digest(below: data).hex }
    return Measurement(
      task: EvaluationSet.together,
      dataSHA256: SHA256Digest(of: Array(digests.joined().utf8)).hex,
      figures: figures(Metric.of(.record), report))
  }

  private func measurement(of set: EvaluationSet, _ report: ScoreReport) throws -> Measurement {
    Measurement(
      task: set.name, dataSHA256: try set.digest(below: data).hex,
      figures: figures(Metric.of(set.scoring), report))
  }

  private func figures(_ metrics: [Metric], _ report: ScoreReport) -> [Measurement.Figure] {
    metrics.compactMap { metric in
      metric.value(report).map { Measurement.Figure(metric: metric.name, value: $0) }
    }
  }
}

extension Evaluation {
  /// Extracts the records of a set and writes them as JSON Lines.
  private func writePrediction(of set: EvaluationSet) throws -> URL {
    let engine = Engine(options: .init(model: model, acts: set.acts))
    let table = try set.metadata.map {
      try MetadataTable(reading: data.appending(path: $0).content, name: $0)
    }
    let reading = ReadingOptions(metadata: table)
    let lines = try set.textFiles(below: data).map { file in
      var record = try record(of: file, engine, reading)
      // Annotation of attributions marks the outermost only.
      if set.scoring == .attribution { record.statements.removeAll { $0.parent != nil } }
      return record.json.line + "\n"
    }
    let output = workspace.appending(path: "\(set.name).jsonl")
    try Data(lines.joined().utf8).write(to: output)
    return output
  }

  private func record(of file: URL, _ engine: Engine, _ reading: ReadingOptions) throws -> Record {
    let source = ArticleSource(
      id: file.deletingPathExtension().lastPathComponent, location: file.path,
      bytes: try file.content)
    let record = engine.extract(source, reading: reading).record
    if let rejection = record.rejected {
      throw LabError(
        .rejectedArticle, "'\(file.path)' was rejected: \(rejection.reason)")
    }
    return record
  }
}
