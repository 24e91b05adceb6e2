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
        let entries = try found.groups.compactMap { try entry($0, query, db) }
        return Timeline(
          speaker: speaker, query: query,
          dated: entries.filter { $0.saidOn != nil }.sorted { Self.place($0) < Self.place($1) },
          undated: entries.filter { $0.saidOn == nil }.sorted {
            Self.publication($0) < Self.publication($1)
          }, isCut: found.isCut,
          coverage: try CoverageReader(db: db, from: query.from, to: query.to).coverage())
      }
    }
  }

  /// The reports of an utterance, or the statement that was not grouped, as an entry.
  private func entry(
    _ group: TimelineSQL.Group, _ query: TimelineQuery, _ db: Database
  ) throws -> TimelineEntry? {
    let search =
      switch group {
      case .utterance(let id): SearchSQL(id)
      case .single(let id): SearchSQL(id)
      }
    let reports = try hits(search, db).filter {
      query.kind == nil || query.kind == $0.statement.kind
    }
    return TimelineEntry(of: reports)
  }

  private static func place(_ entry: TimelineEntry) -> (String, Int, StatementID) {
    let day = entry.saidOn?.earliest ?? entry.saidOn?.latest
    let isQuoted = entry.shown?.statement.kind != .indirect
    return (day?.iso ?? "", isQuoted ? 0 : 1, entry.shown?.id ?? StatementID(rawValue: 0))
  }

  private static func publication(_ entry: TimelineEntry) -> (String, StatementID) {
    (entry.published?.earliest?.iso ?? "~", entry.shown?.id ?? StatementID(rawValue: 0))
  }
}
