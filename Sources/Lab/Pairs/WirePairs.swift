internal import Foundation
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Makes pairs of the statements of invented reports: `data/record-wire`, by its gold groups.
struct WirePairs {
  private let folder: URL
  private let records: RecordLines
  private let texts: SpanTexts

  /// The occasions whose reports are for training; those behind are for measuring only.
  private static let occasions = Set((1...8).map { "o0\($0)" })

  /// How often a pair counts: there are many, all written by one hand.
  private static let weight = 0.05

  /// Takes the data folder and the records of the reports.
  init(data: URL, records: RecordLines) {
    folder = data.appending(path: "record-wire")
    self.records = records
    texts = SpanTexts(folder.appending(path: "texts"))
  }

  /// The pairs of one speaker across two reports, each with its relation by the groups.
  ///
  /// Two statements of no group say other things, of one subject or not: those are taken as related
  /// where they share the speaker's occasion and as other where they do not.
  func read() throws -> [JudgedPair] {
    let statements = try reports().flatMap { try self.statements(of: $0) }
    var pairs: [JudgedPair] = []
    for (index, a) in statements.enumerated() {
      for b in statements[(index + 1)...] where a.article != b.article && a.speaker == b.speaker {
        guard let relation = relation(a, b) else { continue }
        pairs.append(
          JudgedPair(
            id: "\(a.article).\(a.n)~\(b.article).\(b.n)", a: a.prepared, b: b.prepared,
            relation: relation, group: "wire \(a.speaker)", weight: Self.weight))
      }
    }
    return pairs
  }

  private struct Member {
    let article: String
    let n: Int
    let speaker: String
    let utterance: String?
    let talkingPoint: String?
    let prepared: PreparedStatement
  }

  private func relation(_ a: Member, _ b: Member) -> Relation? {
    if let x = a.utterance, x == b.utterance { return .sameUtterance }
    if let x = a.talkingPoint, let y = b.talkingPoint {
      return x == y ? .sameTalkingPoint : .related
    }
    guard a.utterance != nil, b.utterance != nil else { return nil }
    return a.article.prefix(3) == b.article.prefix(3) ? .related : .other
  }

  private func reports() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "gold").path)
      .filter { $0.hasSuffix(".json") && Self.occasions.contains(String($0.prefix(3))) }
      .map { String($0.dropLast(".json".count)) }.sorted()
  }

  private func statements(of article: String) throws -> [Member] {
    let url = folder.appending(path: "gold/\(article).json")
    let report = try JSONDecoder().decode(WireReport.self, from: Data(contentsOf: url))
    return try report.statements.compactMap { statement in
      guard statement.nested_in == nil, let speaker = statement.speaker_id else { return nil }
      var profile = StatementProfile(
        key: StatementKey(article: article, n: statement.id), outlet: report.outlet,
        speaker: SpeakerIdentity(id: speaker, name: speaker),
        kind: StatementKind(rawValue: statement.kind) ?? .indirect,
        content: try texts.slices(statement.content_spans, of: "\(article).txt"),
        cue: statement.cue.map { [$0] } ?? [], published: EDTF(rawValue: report.published)?.days)
      records.statement(in: article, at: statement.content_spans)?.fill(&profile)
      return Member(
        article: article, n: statement.id, speaker: speaker, utterance: statement.utterance,
        talkingPoint: statement.talking_point, prepared: PreparedStatement(profile))
    }
  }
}

/// The parts of a report's gold that pairs are made from, under the names of the file.
private struct WireReport: Decodable {
  let outlet: String
  let published: String
  let statements: [Statement]

  struct Statement: Decodable {
    let id: Int
    let kind: String
    let speaker_id: String?
    let cue: String?
    let content_spans: [CodePointSpan]
    let nested_in: Int?
    let utterance: String?
    let talking_point: String?
  }
}
