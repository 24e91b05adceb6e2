internal import GRDB
internal import ReadoutMatching

/// The statements that are still to be grouped, as rows.
struct UngroupedTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Some of the statements, those that are tied strongly together as far as there is room.
  ///
  /// The groups next to a statement are then met once, and not with each of those tied to it.
  func next(atMost limit: Int) throws -> [StatementID] {
    var met: Set<Int64> = []
    var order: [Int64] = []
    let sql = "SELECT statement FROM ungrouped ORDER BY statement LIMIT ?"
    for first in try Int64.fetchAll(db, sql: sql, arguments: [limit]) {
      guard order.count < limit else { break }
      guard met.insert(first).inserted else { continue }
      var next = order.count
      order.append(first)
      while next < order.count, order.count < limit {
        let others = try tied(to: order[next]).filter { met.insert($0).inserted }
        order += others
        next += 1
      }
    }
    return order.prefix(limit).map(StatementID.init(rawValue:))
  }

  /// Takes statements out that have been grouped.
  func remove(_ statements: [StatementID]) throws {
    for id in statements {
      try db.cachedStatement(sql: "DELETE FROM ungrouped WHERE statement = ?")
        .execute(arguments: [id.rawValue])
    }
  }

  /// The statements to be grouped that one may be grouped with.
  private func tied(to id: Int64) throws -> [Int64] {
    let sql = """
      SELECT second FROM statementLink JOIN ungrouped ON ungrouped.statement = second
      WHERE first = ? AND (utterance >= ? OR claim >= ?)
      """
    let bounds = GroupingGraph.Bounds()
    return try Int64.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [id, bounds.utterance, bounds.talkingPoint])
  }
}
