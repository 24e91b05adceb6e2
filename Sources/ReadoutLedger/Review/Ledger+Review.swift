internal import GRDB

extension Ledger {
  /// The statements that somebody should look at, the newest first: those whose speaker is
  /// unresolved with candidates or was found with little confidence, those whose date has two
  /// readings, and those whose quotation is worded differently than in other reports.
  ///
  /// What somebody has looked at is not listed again.
  ///
  /// - Parameters:
  ///   - bound: Speakers below this probability, 0 to 1, are listed.
  ///   - kinds: Which doubts are listed.
  ///   - before: Only statements that are older, to go on where a list has ended.
  ///   - limit: The greatest number of statements; a negative one counts as 0.
  /// - Returns: The statements with what is not sure of them.
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: The newest are found without looking at older ones.
  public func review(
    speakersBelow bound: Double, kinds: Set<ReviewItem.Kind> = Set(ReviewItem.Kind.allCases),
    before: StatementID? = nil, limit: Int = 20
  ) throws -> [ReviewItem] {
    let search = SearchSQL(
      doubtedSpeakersBelow: bound, kinds: kinds, before: before, limit: max(limit, 0))
    return try translatingErrors(path: path) {
      try pool.read { db in
        try TimeLimit(seconds: options.searchSeconds).limit(db) {
          try hits(search, db).map { hit in
            var item = ReviewItem(hit, below: bound)
            item.doubts.removeAll { !kinds.contains($0.kind) }
            return item
          }
        }
      }
    }
  }

  /// Number of statements that somebody should look at for each reason.
  ///
  /// - Parameter bound: Speakers below this probability, 0 to 1, are counted.
  /// - Returns: The numbers; a statement counts for each of its doubts.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(n) in the statements.
  public func reviewCounts(speakersBelow bound: Double) throws -> [ReviewItem.Kind: Int] {
    try reading("the statements to look at") { db in
      try ReviewItem.Kind.allCases.reduce(into: [:]) { counts, kind in
        let search = SearchSQL(doubtedSpeakersBelow: bound, kinds: [kind], limit: Int.max)
        let sql = "SELECT count(*) FROM statement WHERE \(search.condition)"
        counts[kind] = try Int.fetchOne(
          db, sql: sql, arguments: StatementArguments(Array(search.arguments.dropLast())))
      }
    }
  }
}
