internal import GRDB

extension StatementID {
  /// Issues the next id of the day that a statement sorts by; ids that were issued are not issued
  /// again, even when their statements are forgotten.
  init(next days: DayBounds, _ db: Database) throws {
    let dayPart = Self.dayPart(of: days.sorting)
    let sql = """
      INSERT INTO day (part, issued) VALUES (?, 1)
      ON CONFLICT DO UPDATE SET issued = issued + 1 RETURNING issued
      """
    let number = try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [dayPart]) ?? 0
    self.init(dayPart: dayPart, number: number)
  }
}
