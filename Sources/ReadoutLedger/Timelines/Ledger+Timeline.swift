internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// What a speaker said on a subject over time, one entry an utterance.
  ///
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``, or with another one when the file cannot be read.
  /// - Complexity: O(h + r) in the statements that hold both subject and name, newest first up to
  ///   the limit, and the reports of the utterances that are shown.
  public func timeline(of speaker: TimelineSpeaker, _ query: TimelineQuery) throws -> Timeline {
    try reading("the timeline of \(speaker.name)") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        let found = try TimelineSQL(speaker, query)?.utterances(db) ?? TimelineSQL.Found()
        let entries = try found.groups.compactMap(entry(in: db, kind: query.kind))
        return Timeline(
          speaker: speaker, query: query,
          dated: entries.filter { $0.saidOn != nil }.inOrderOfUse,
          undated: entries.filter { $0.saidOn == nil }.inOrderOfUse, isCut: found.isCut,
          coverage: try CoverageReader(db: db, from: query.from, to: query.to).coverage())
      }
    }
  }

  /// Reads the reports of an utterance, or the statement that was not grouped, as an entry.
  func entry(
    in db: Database, kind: StatementKind? = nil
  ) -> (TimelineSQL.Group) throws -> TimelineEntry? {
    { group in
      let search =
        switch group {
        case .utterance(let id): SearchSQL(id)
        case .single(let id): SearchSQL(id)
        }
      return TimelineEntry(
        of: try self.hits(search, db).filter { kind == nil || kind == $0.statement.kind })
    }
  }
}
