internal import GRDB

extension Ledger {
  /// Articles by the month of their publication, such as `2031-02`, ascending; those without a
  /// month are not counted.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(n) in the articles, read from an index.
  public func articlesByMonth() throws -> [Tally] {
    try reading("the months of the articles") { db in
      let sql = """
        SELECT substr(published, 1, 7) AS name, count(*) AS count
        FROM article INDEXED BY articleByPublished
        WHERE published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' GROUP BY 1 ORDER BY 1
        """
      return try Row.fetchAll(db, sql: sql).map {
        let reader = RowReader(row: $0)
        return Tally(name: try reader.text("name"), count: try reader.integer("count"))
      }
    }
  }
}
