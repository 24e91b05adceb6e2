internal import Foundation
internal import ReadoutRecord

/// Annotated articles that the engine is measured on, as they lie below the data folder.
///
/// All paths are relative to the data folder.
struct EvaluationSet: Sendable {
  /// Which scorer compares the records with the annotation.
  enum Scoring: Sendable {
    /// Spans of source, cue and content.
    case attribution
    /// Everything that a record says.
    case record
  }

  /// The name that tables and floors use.
  let name: String

  /// Which scorer is used.
  let scoring: Scoring

  /// Folder of the texts.
  let texts: String

  /// Folder of the annotation.
  let gold: String

  /// The table of metadata, when the set has one.
  let metadata: String?

  /// Articles whose id starts with one of these belong to the set; none means all.
  var idPrefixes: [String] = []

  /// Which acts the annotation covers.
  var acts: Set<StatementAct> = [.speech, .document]

  /// Whether models are fitted on the set, so that its figures tell little of other texts.
  var isTrainedOn = false

  /// CofeNet's cut of the set: passages with a label for each of its own tokens; `nil` for none.
  var passages: String?

  /// The development part of PolNeAR, which marks acts of all kinds.
  static let polnear = EvaluationSet(
    name: "polnear-dev", scoring: .attribution, texts: "data/polnear/dev/text",
    gold: "data/polnear/dev/attributions", metadata: nil, acts: Set(StatementAct.allCases),
    passages: "data/polnear/cofenet/dev.jsonl")

  /// The sets that the gate measures, in the order of its table.
  static let all = [
    polnear,
    EvaluationSet(
      name: "record-dev", scoring: .record, texts: "data/record-dev", gold: "data/record-dev",
      metadata: "data/record-dev/metadata.tsv"),
    EvaluationSet(
      name: "record-train", scoring: .record, texts: "data/record-train",
      gold: "data/record-train", metadata: "data/record-train/metadata.tsv", isTrainedOn: true),
    EvaluationSet(
      name: "samples", scoring: .record, texts: "samples", gold: "samples", metadata: nil),
    EvaluationSet(
      name: "record-wire", scoring: .record, texts: "data/record-wire/texts",
      gold: "data/record-wire/gold", metadata: "data/record-wire/meta.tsv",
      idPrefixes: ["o09", "o10", "o11", "o12"]),
  ]

  /// The name of all record sets scored together.
  static let together = "record-together"

  /// The name of the passages of a set scored as CofeNet does.
  var passagesName: String { "\(name)-cofenet" }
}

extension EvaluationSet {
  /// What the set needs and the data folder lacks: paths, relative to it.
  func missing(below data: URL) -> [String] {
    ([texts, gold] + [metadata, passages].compactMap { $0 }).filter {
      !FileManager.default.fileExists(atPath: data.appending(path: $0).path)
    }
  }

  /// The texts of the set, in the order of their names.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when the folder cannot be listed or
  ///   holds none.
  func textFiles(below data: URL) throws -> [URL] {
    let files = try Self.files(in: data.appending(path: texts)).filter {
      $0.pathExtension == "txt" && includes($0.lastPathComponent)
    }
    guard !files.isEmpty else {
      throw LabError(
        .missingData, "\(name): no text in '\(texts)'; see the README of the data folder")
    }
    return files
  }

  /// The files that the figures of the set stand on: texts, annotation and metadata.
  func evidenceFiles(below data: URL) throws -> [URL] {
    let folders = texts == gold ? [texts] : [texts, gold]
    let listed = try folders.flatMap { try Self.files(in: data.appending(path: $0)) }
    let kept = listed.filter {
      ["txt", "json", "ann"].contains($0.pathExtension) && includes($0.lastPathComponent)
    }
    let names = data.appending(path: gold).appending(path: "names.tsv")
    let tables = [metadata.map { data.appending(path: $0) }, names].compactMap { $0 }.filter {
      FileManager.default.fileExists(atPath: $0.path)
    }
    return kept + tables
  }

  /// Whether the file or article of that name belongs to the set.
  func includes(_ name: String) -> Bool {
    idPrefixes.isEmpty || idPrefixes.contains { name.hasPrefix($0) }
  }

  private static func files(in folder: URL) throws -> [URL] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
        folder.appending(path: $0)
      }
    } catch {
      throw LabError(
        .missingData, "the folder '\(folder.path)' cannot be listed; check --data", cause: error)
    }
  }
}
