internal import Foundation
internal import ReadoutRecord

/// Articles whose statements are judged alike, so that they may be counted together.
struct JudgedGroup: Sendable {
  /// The name that tables use.
  let name: String

  /// The judgements of each article.
  let articles: [[Judgement]]

  /// The acts that a record holds unless others are asked for.
  private static let saidActs: Set<StatementAct> = [.speech, .document]

  /// PolNeAR's development part, all acts; a statement is right as the metric `soft` has it.
  ///
  /// - Throws: ``LabError`` when it cannot be read.
  static func polnear(by model: Extraction, below data: URL) throws -> JudgedGroup {
    JudgedGroup(
      name: "polnear-dev (soft)",
      articles: try articles(of: [.polnear], as: .soft, by: model, below: data))
  }

  /// The record sets that no model is fitted on; a statement is right as `detect` has it.
  ///
  /// - Throws: ``LabError`` when they cannot be read.
  static func records(by model: Extraction, below data: URL) throws -> JudgedGroup {
    let articles = try articles(
      of: EvaluationSet.unseenRecords, as: .detect, by: model, below: data)
    return JudgedGroup(name: "record sets (detect)", articles: articles).said
  }

  private static func articles(
    of sets: [EvaluationSet], as likeness: Likeness, by model: Extraction, below data: URL
  ) throws -> [[Judgement]] {
    try sets.flatMap { set in
      try model.comparisons(with: set.goldArticles(below: data), acts: set.acts).map {
        $0.judgements(by: likeness)
      }
    }
  }

  /// Speech and documents alone.
  var said: JudgedGroup { filtered("speech and documents") { Self.saidActs.contains($0.act) } }

  /// All other acts.
  var unsaid: JudgedGroup { filtered("other acts") { !Self.saidActs.contains($0.act) } }

  private func filtered(_ note: String, _ isKept: (Judgement) -> Bool) -> JudgedGroup {
    JudgedGroup(name: "\(name), \(note)", articles: articles.map { $0.filter(isKept) })
  }

  /// Whether the confidences of the group mean what they say.
  var table: ReliabilityTable { ReliabilityTable(title: name, Array(articles.joined())) }
}
