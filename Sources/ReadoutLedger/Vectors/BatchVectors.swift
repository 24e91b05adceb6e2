internal import GRDB

/// Gathers the vectors of a batch's statements and writes them with it.
///
/// Vectors are written without a gap: where earlier articles lack theirs, those of the batch are
/// left to ``Ledger/fillVectors(progress:)`` too.
struct BatchVectors {
  private var writer: VectorWriter
  private var state: VectorState?
  private let db: Database

  /// Whether the vectors of the articles before are there.
  private var isGapless: Bool

  init(db: Database) throws {
    self.db = db
    writer = VectorWriter(db: db)
    state = try VectorState(db)
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
    isGapless = (state?.coveredThrough ?? 0) >= last
  }

  /// Takes the statements of an article that is new; ids and vectors are in the same order.
  mutating func add(_ vectors: PreparedVectors?, of ids: [StatementID], article: ArticleID) throws {
    guard isGapless else { return }
    guard let vectors, vectors.model == state?.model ?? vectors.model else {
      isGapless = false
      return
    }
    for (id, signs) in zip(ids, vectors.signs) {
      if let signs { try writer.add(id, signs) }
    }
    var covered = state ?? VectorState(model: vectors.model)
    covered.coveredThrough = article.rawValue
    state = covered
  }

  /// Writes what was gathered.
  mutating func finish() throws {
    try writer.flush()
    try state?.write(db)
  }
}
