internal import Foundation
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Reads the judged pairs of PolNeAR's statements: `data/statement-pairs/pairs.tsv`.
struct StatementPairs {
  private let texts: SpanTexts
  private let records: RecordLines

  /// Takes the data folder and the records of the articles.
  init(data: URL, records: RecordLines) {
    texts = SpanTexts(data.appending(path: "polnear"))
    self.records = records
  }

  /// The pairs of a file.
  ///
  /// Who speaks is given: the two speakers are one where the column `same_speaker` says so.
  ///
  /// - Throws: ``LabError`` for a row that cannot be read or whose text is missing.
  func read(_ path: String) throws -> [JudgedPair] {
    try PairTable(path).rows.map { row in
      guard let id = row["pair_id"], let relation = row["label"].flatMap(Relation.init(rawValue:))
      else { throw LabError(.missingData, "'\(path)' holds a row without id or label") }
      return JudgedPair(
        id: id, a: try side("a", of: row, id), b: try side("b", of: row, id), relation: relation,
        group: row["group"] ?? id)
    }
  }

  private func side(
    _ side: String, of row: [String: String], _ id: String
  ) throws -> PreparedStatement {
    func field(_ name: String) -> String { row["\(name)_\(side)"] ?? "" }
    let file = "\(field("split"))/text/\(field("doc"))"
    let spans = [CodePointSpan](field: field("spans"))
    let speaker = row["same_speaker"] == "yes" ? "speaker" : "speaker \(side)"
    var profile = StatementProfile(
      key: StatementKey(article: "\(id)\(side)", n: 1), outlet: field("outlet"),
      speaker: SpeakerIdentity(id: speaker, name: speaker),
      kind: StatementKind(rawValue: field("kind")) ?? .indirect,
      content: try texts.slices(spans, of: file),
      cue: try texts.slices([CodePointSpan](field: field("cue_spans")), of: file),
      published: EDTF(rawValue: field("date"))?.days)
    let article = String(field("doc").dropLast(".txt".count))
    records.statement(in: article, at: spans)?.fill(&profile)
    return PreparedStatement(profile)
  }
}
