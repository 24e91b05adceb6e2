internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// How the statements that a query finds by its words are spread over outlets, speakers, kinds
  /// and years.
  ///
  /// - Parameters:
  ///   - query: The query; its page and its limit do not count.
  ///   - countLimit: How many statements are counted, the newest.
  /// - Returns: The facets.
  /// - Throws: ``LedgerError`` with code `timedOut` when it takes longer than
  ///   ``LedgerOptions/searchSeconds``.
  /// - Complexity: O(n) in the statements that are counted.
  public func facets(_ query: StatementQuery, countLimit: Int = 2_000) throws -> SearchFacets {
    var query = query
    query.before = nil
    query.limit = countLimit + 1
    return try reading("the statements that were found") { [query] db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        var count = FacetCount()
        guard let search = try SearchSQL(query, db) else { return count.facets(isCut: false) }
        let sql = "SELECT id, kind, speakerName, outlet FROM (\(search.sql))"
        let rows = try Row.fetchCursor(
          db, sql: sql, arguments: StatementArguments(search.arguments))
        while let row = try rows.next() {
          guard count.statementCount < countLimit else { return count.facets(isCut: true) }
          try count.add(RowReader(row: row))
        }
        return count.facets(isCut: false)
      }
    }
  }
}

/// Counts statements by what they can be narrowed to.
private struct FacetCount {
  private var outlets: [String: Int] = [:]
  private var speakers: [String: Int] = [:]
  private var kinds: [String: Int] = [:]
  private var years: [String: Int] = [:]
  private(set) var statementCount = 0

  mutating func add(_ reader: RowReader) throws {
    statementCount += 1
    kinds[try reader.text("kind"), default: 0] += 1
    if let outlet = try reader.optionalText("outlet") { outlets[outlet, default: 0] += 1 }
    if let speaker = try reader.optionalText("speakerName") { speakers[speaker, default: 0] += 1 }
    let id = StatementID(rawValue: Int64(try reader.integer("id")))
    if let year = id.day?.iso.prefix(4) { years[String(year), default: 0] += 1 }
  }

  func facets(isCut: Bool) -> SearchFacets {
    SearchFacets(
      outlets: Self.most(outlets), speakers: Self.most(speakers), kinds: Self.most(kinds),
      years: years.sorted { $0.key > $1.key }.map { .init(value: $0.key, count: $0.value) },
      statementCount: statementCount, isCut: isCut)
  }

  private static func most(_ counts: [String: Int]) -> [SearchFacets.Count] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
      .map { .init(value: $0.key, count: $0.value) }
  }
}
