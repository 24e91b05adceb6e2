internal import GRDB
internal import ReadoutMatching

extension Ledger {
  /// Articles whose statements get their vectors in one transaction.
  private static let articlesAtATime: Int64 = 1_000

  /// Gives vectors to the statements that have none: those of a ledger that is older than vectors,
  /// that were stored without a ``LedgerOptions/vectors``, whose words were changed, or whose
  /// vectors another model made.
  ///
  /// Can be broken off at any moment and begun again.
  ///
  /// - Parameter progress: Called with the number of statements done, after each step.
  /// - Returns: The number of statements that were looked at; 0 when all had theirs, or when there
  ///   is nothing that makes them.
  /// - Throws: ``LedgerError`` when the file cannot be written.
  /// - Complexity: Some 10 µs a statement.
  public func fillVectors(progress: (Int) -> Void = { _ in }) throws -> Int {
    guard let source = options.vectors, try !hasAllVectors() else { return 0 }
    var count = 0
    try translatingErrors(path: path) {
      while let step = try pool.write({ try Self.fill($0, source) }) {
        count += step
        progress(count)
      }
    }
    return count
  }

  /// Whether all statements have vectors of the model at hand; `false` without a model.
  public func hasAllVectors() throws -> Bool {
    guard let source = options.vectors else { return false }
    return try translatingErrors(path: path) {
      try pool.read { db in
        guard let last = try Self.lastArticle(db) else { return true }
        guard let state = try VectorState(db) else { return false }
        guard state.model == source.model, state.coveredThrough >= last else { return false }
        return try !Self.hasChanges(db)
      }
    }
  }

  private static func lastArticle(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT max(id) FROM article")
  }

  private static func hasChanges(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM vectorChange)") ?? false
  }

  /// Gives the statements of the next articles their vectors; `nil` when none are left.
  private static func fill(_ db: Database, _ source: VectorSource) throws -> Int? {
    var writer = VectorWriter(db: db)
    var state = try VectorState(db) ?? VectorState(model: source.model)
    if state.model != source.model {
      try writer.removeAll()
      state = VectorState(model: source.model)
    }
    if try hasChanges(db) {
      let changed = try writer.removeChanged()
      for id in changed { try add(SearchSQL(contentOf: id), source, &writer, db) }
      try db.execute(sql: "DELETE FROM vectorChange")
      try writer.flush()
      return changed.count
    }
    guard let last = try lastArticle(db), state.coveredThrough < last else { return nil }
    let through = min(state.coveredThrough + articlesAtATime, last)
    let search = SearchSQL(contentOfArticles: state.coveredThrough + 1, through: through)
    let count = try add(search, source, &writer, db)
    try writer.flush()
    state.coveredThrough = through
    try state.write(db)
    return count
  }

  /// Adds the vectors of the statements that a search finds; returns their number.
  @discardableResult
  private static func add(
    _ search: SearchSQL, _ source: VectorSource, _ writer: inout VectorWriter, _ db: Database
  ) throws -> Int {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(sql: search.sql), arguments: StatementArguments(search.arguments))
    var count = 0
    while let row = try rows.next() {
      count += 1
      let content = try RowReader(row: row).text("contentWords")
      guard let vector = source.vector(of: content) else { continue }
      try writer.add(StatementID(rawValue: row[0]), vector.signs)
    }
    return count
  }
}
