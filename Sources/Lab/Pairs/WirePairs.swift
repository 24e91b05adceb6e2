import Foundation
import ReadoutMatching

/// Makes pairs of the statements of invented reports: `data/record-wire`, by its gold groups.
struct WirePairs {
  private let reports: GroupedReports

  /// How often a pair counts: there are many, all written by one hand.
  private static let weight = 0.05

  /// Takes the data folder and the records of the reports.
  init(data: URL, records: RecordLines) {
    reports = GroupedReports(data.appending(path: "record-wire"), records: records)
  }

  /// The pairs of one speaker across two reports, each with its relation by the groups.
  ///
  /// Two statements of no group say other things, of one subject or not: those are taken as related
  /// where they share the speaker's occasion and as other where they do not.
  func read() throws -> [JudgedPair] {
    let statements = try reports.reports().flatMap { try reports.statements(of: $0) }
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

  private func relation(_ a: GroupedReports.Member, _ b: GroupedReports.Member) -> Relation? {
    if let x = a.utterance, x == b.utterance { return .sameUtterance }
    if let x = a.talkingPoint, let y = b.talkingPoint {
      return x == y ? .sameTalkingPoint : .related
    }
    guard a.utterance != nil, b.utterance != nil else { return nil }
    return a.occasion == b.occasion ? .related : .other
  }
}
