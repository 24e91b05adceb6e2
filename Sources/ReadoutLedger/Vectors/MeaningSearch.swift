internal import Foundation
internal import GRDB
internal import ReadoutMatching

/// A statement and how near its meaning is to that of a question, from -1 to 1.
struct NearStatement: Equatable {
  var id: StatementID
  var likeness: Double
}

/// Finds the statements whose meaning is nearest to that of a question.
///
/// The signs of all vectors are compared first; the nearest by signs get their whole vectors, made
/// anew from their words, by which they are ranked.
struct MeaningSearch {
  let question: MeaningQuestion
  let vector: StatementVector
  let source: VectorSource

  /// Statements that were found already.
  let known: Set<StatementID>

  let db: Database

  /// How many statements get whole vectors: more of them when the conditions let few through.
  private static let windows = [500, 4_000, 16_000]

  /// The nearest statements that meet the conditions, nearest first, of the same likeness the newest
  /// first.
  func nearest() throws -> [NearStatement] {
    let speaker = try SearchSQL.speaker(of: question.conditions, db)
    guard let match = SearchSQL.match(question.conditions, speaker) else { return [] }
    let allowed = match.isEmpty ? nil : try filter(match, speaker)
    var near: [NearStatement] = []
    for window in Self.windows {
      let ids = try scan(count: window, allowed: allowed)
      near = try ranked(ids)
      if near.count >= question.conditions.limit || ids.count < window || !hasFilters { break }
    }
    return Array(near.prefix(question.conditions.limit))
  }

  /// Whether conditions are tried on what was found by signs.
  private var hasFilters: Bool {
    let query = question.conditions
    return query.outlet != nil || query.kind != nil || query.from != nil || query.to != nil
      || query.minimumConfidence > 0
  }

  /// The statements that an expression of the index of words finds, namesakes left out.
  private func filter(_ match: String, _ speaker: SoughtSpeaker?) throws -> StatementFilter {
    var sql = "SELECT statementWords.rowid FROM statementWords"
    var arguments = [match.databaseValue]
    if let condition = speaker?.condition {
      sql += """
         CROSS JOIN statement ON statement.id = statementWords.rowid
        WHERE statementWords MATCH ? AND \(condition.sql)
        """
      arguments += condition.arguments
    } else {
      sql += " WHERE statementWords MATCH ?"
    }
    return StatementFilter(
      try Int64.fetchSet(db, sql: sql, arguments: StatementArguments(arguments)))
  }

  private func scan(count: Int, allowed: StatementFilter?) throws -> [Int64] {
    var scan = VectorScan(WeightedSigns(of: vector), count: count, allowed: allowed)
    let rows = try Row.fetchCursor(db, sql: "SELECT statements, signs FROM vectorChunk")
    while let row = try rows.next() {
      try row.withUnsafeData(atIndex: 0) { statements in
        try row.withUnsafeData(atIndex: 1) { signs in
          (statements ?? Data()).withUnsafeBytes { statements in
            (signs ?? Data()).withUnsafeBytes { scan.look(at: statements, $0) }
          }
        }
      }
    }
    return scan.nearest
  }

  /// The statements that meet the conditions and are near enough, by their whole vectors.
  private func ranked(_ ids: [Int64]) throws -> [NearStatement] {
    let search = SearchSQL(contentOf: ids, where: question.conditions)
    let rows = try Row.fetchCursor(
      db, sql: search.sql, arguments: StatementArguments(search.arguments))
    var near: [NearStatement] = []
    while let row = try rows.next() {
      let id = StatementID(rawValue: row[0])
      guard !known.contains(id),
        let other = source.vector(of: try RowReader(row: row).text("contentWords"))
      else { continue }
      let likeness = vector.likeness(to: other)
      if likeness >= question.leastLikeness { near.append(.init(id: id, likeness: likeness)) }
    }
    return near.sorted { $0.likeness == $1.likeness ? $0.id > $1.id : $0.likeness > $1.likeness }
  }
}
