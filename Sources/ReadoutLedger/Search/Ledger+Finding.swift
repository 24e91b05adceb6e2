internal import GRDB
internal import ReadoutMatching

extension Ledger {
  /// The statements that a query finds by its words, newest first, and behind them those that mean
  /// something like it, nearest first.
  ///
  /// By meaning it looks when the words have found fewer than ``StatementQuery/limit``, when they
  /// hold no phrase in quotation marks and no `word*`, when one of them is a word whose meaning is
  /// known (a rare name alone has none), and unless ``StatementQuery/isExact`` is set.
  /// What stands in ``StatementQuery/about`` is then looked for in other words, else
  /// ``StatementQuery/words``; all other conditions hold as they are. With
  /// ``StatementQuery/like`` nothing but the meaning of that text counts, whatever its words.
  ///
  /// Without a ``LedgerOptions/vectors``, or before ``fillVectors(progress:)``, only words find.
  ///
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: By meaning O(n) in the statements: 40 bytes of each are read.
  public func find(_ query: StatementQuery) throws -> [FoundStatement] {
    guard query.like.isEmpty else {
      return try found(MeaningQuestion(like: query), beside: [])
    }
    let hits = try search(query)
    let byWords = hits.map { FoundStatement(hit: $0, by: .words) }
    guard hits.count < query.limit, let question = MeaningQuestion(of: query),
      options.vectors?.knowsWord(of: question.text) ?? false
    else { return byWords }
    return byWords + (try found(question, beside: hits))
  }

  /// The statements that a question of meaning finds and that are not there yet.
  private func found(
    _ question: MeaningQuestion, beside hits: [StatementHit]
  ) throws -> [FoundStatement] {
    guard let source = options.vectors, let vector = source.vector(of: question.text) else {
      return []
    }
    return try translatingErrors(path: path) {
      try pool.read { db in
        try TimeLimit(seconds: options.searchSeconds).limit(db) {
          guard try VectorState(db)?.model == source.model else { return [] }
          let search = MeaningSearch(
            question: question, vector: vector, source: source, known: Set(hits.map(\.id)), db: db)
          return try found(try search.nearest(), db)
        }
      }
    }
  }

  private func found(_ near: [NearStatement], _ db: Database) throws -> [FoundStatement] {
    let hits = try hits(SearchSQL(near.map(\.id)), db)
    let byID = Dictionary(hits.map { ($0.id, $0) }) { first, _ in first }
    return near.compactMap { near in
      byID[near.id].map { FoundStatement(hit: $0, by: .meaning, likeness: near.likeness) }
    }
  }
}
