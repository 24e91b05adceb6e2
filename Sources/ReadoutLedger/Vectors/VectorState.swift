internal import GRDB

/// How far the ledger's statements have vectors.
struct VectorState: Equatable {
  /// The model that made them; vectors of another one cannot be compared with them.
  var model: String

  /// All statements of the articles up to this id have vectors, and no others.
  var coveredThrough: Int64

  /// Reads it; `nil` when there are no vectors.
  init?(_ db: Database) throws {
    let sql = "SELECT model, coveredThrough FROM vectorState"
    guard let row = try Row.fetchOne(db, sql: sql) else { return nil }
    (model, coveredThrough) = (row[0], row[1])
  }

  /// No statement has a vector yet.
  init(model: String) {
    self.model = model
    coveredThrough = 0
  }

  func write(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO vectorState (id, model, coveredThrough) VALUES (1, ?, ?)",
      arguments: [model, coveredThrough])
  }
}
