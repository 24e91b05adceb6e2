import Foundation
import ReadoutMatching
import ReadoutRecord
import ReadoutText

/// Reads the statements of invented reports whose gold tells the groups: a folder with `gold` and
/// `texts` in the form of `data/record-wire`.
struct GroupedReports {
  /// A statement with its groups.
  struct Member {
    let article: String
    let n: Int
    let speaker: String
    let utterance: String?
    let talkingPoint: String?
    let prepared: PreparedStatement

    /// The occasion that the report is of: what stands before the first hyphen of its name.
    var occasion: Substring { article.prefix { $0 != "-" } }
  }

  private let folder: URL
  private let records: RecordLines
  private let texts: SpanTexts

  /// Takes the folder and the records of its reports, from which days and occasions are read.
  init(_ folder: URL, records: RecordLines) {
    self.folder = folder
    self.records = records
    texts = SpanTexts(folder.appending(path: "texts"))
  }

  /// The names of the reports, without those of `record-wire` that are for measuring only.
  func reports() throws -> [String] {
    let gold = folder.appending(path: "gold").path
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: gold) else {
      throw LabError(.missingData, "'\(gold)' is no folder of gold")
    }
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix("o09") && !$0.hasPrefix("o1") }
      .map { String($0.dropLast(".json".count)) }.sorted()
  }

  /// The statements of a report whose speaker is known and that stand in no other.
  func statements(of article: String) throws -> [Member] {
    let url = folder.appending(path: "gold/\(article).json")
    let report = try JSONDecoder().decode(GroupedReport.self, from: Data(contentsOf: url))
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
private struct GroupedReport: Decodable {
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
