internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// What became of a talking point, an utterance or a statement.
  ///
  /// A statement or an utterance that is of a talking point leads to all of it.
  ///
  /// - Parameter subject: What to trace.
  /// - Returns: The trace; `nil` when the ledger has nothing of that id.
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``, or with another one when the file cannot be read.
  /// - Complexity: O(u + h) in the uses and in the statements that share a rare run of words with
  ///   the first or last of them, both bounded.
  public func trace(_ subject: TraceChoice.Subject) throws -> Trace? {
    try tracing("\(subject)") { db in
      try TraceReader(self, db).trace(TraceSubject(subject, db), choices: [])
    }
  }

  /// What became of the words that are looked for: of the talking point with the most utterances
  /// that hold them, others named as choices.
  ///
  /// - Parameters:
  ///   - words: The words, in a row; where nobody has said them so, all of them in any order.
  ///   - speaker: Whose words; `nil` for anybody's.
  /// - Returns: The trace; `nil` when no statement holds the words.
  /// - Throws: ``LedgerError``, as ``trace(_:)``.
  public func trace(words: String, speaker: TimelineSpeaker? = nil) throws -> Trace? {
    try tracing("the words") { db in
      let finder = TraceFinder(db: db, speaker: speaker)
      let choices = try finder.choices(of: words)
      guard let first = choices.first else { return nil }
      return try TraceReader(self, db).trace(
        TraceSubject(first.subject, db), choices: Array(choices.dropFirst().prefix(5)))
    }
  }

  private func tracing<Result>(
    _ thing: String, _ work: (Database) throws -> Result
  ) throws -> Result {
    try reading("the trace of \(thing)") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) { try work(db) }
    }
  }
}
