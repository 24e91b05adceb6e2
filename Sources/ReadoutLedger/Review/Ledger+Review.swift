internal import GRDB

extension Ledger {
  /// The statements that somebody should look at, the newest first: those whose speaker is
  /// unresolved with candidates or was found with little confidence, and those whose date has two
  /// readings.
  ///
  /// - Parameters:
  ///   - bound: Speakers below this probability, 0 to 1, are listed.
  ///   - limit: The greatest number of statements; a negative one counts as 0.
  /// - Returns: The statements with what is not sure of them.
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: The newest are found without looking at older ones.
  public func review(speakersBelow bound: Double, limit: Int = 20) throws -> [ReviewItem] {
    let search = SearchSQL(doubtedSpeakersBelow: bound, limit: max(limit, 0))
    return try translatingErrors(path: path) {
      try pool.read { db in
        try TimeLimit(seconds: options.searchSeconds).limit(db) {
          try hits(search, db).map { ReviewItem($0, below: bound) }
        }
      }
    }
  }
}
