internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// An utterance with all its reports, or `nil` when the ledger has none of that id.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func utterance(_ id: UtteranceID) throws -> StoredUtterance? {
    try reading("utterance \(id)") { db in
      try storedUtterances(where: "id = ?", id.rawValue, db).first
    }
  }

  /// A talking point with its utterances, or `nil` when the ledger has none of that id.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func talkingPoint(_ id: TalkingPointID) throws -> StoredTalkingPoint? {
    try reading("talking point \(id)") { db in
      let utterances = try storedUtterances(where: "talkingPoint = ?", id.rawValue, db)
      guard let first = utterances.first else { return nil }
      return StoredTalkingPoint(id: id, speaker: first.speaker, utterances: utterances)
    }
  }

  /// The utterances of a condition, by day; undated ones last.
  private func storedUtterances(
    where condition: String, _ argument: Int64, _ db: Database
  ) throws -> [StoredUtterance] {
    let sql = """
      SELECT * FROM utterance WHERE \(condition)
      ORDER BY earliestDay IS NULL, earliestDay, latestDay, id
      """
    return try Row.fetchAll(db, sql: sql, arguments: [argument]).map { row in
      let reader = RowReader(row: row)
      let id = UtteranceID(rawValue: Int64(try reader.integer("id")))
      return StoredUtterance(
        id: id, speaker: try reader.text("speaker"),
        talkingPoint: try reader.optionalInteger("talkingPoint")
          .map { TalkingPointID(rawValue: Int64($0)) },
        earliest: try reader.optionalInteger("earliestDay").flatMap(CalendarDay.init(dayNumber:)),
        latest: try reader.optionalInteger("latestDay").flatMap(CalendarDay.init(dayNumber:)),
        statements: try reports(of: id, db))
    }
  }

  /// The statements of an utterance in the order of ``StoredUtterance/statements``.
  private func reports(of id: UtteranceID, _ db: Database) throws -> [StatementHit] {
    try hits(SearchSQL(id), db).sorted { a, b in
      func place(_ hit: StatementHit) -> (String, String, Int64, Int) {
        let day = hit.published?.edtf?.earliest?.iso ?? "unknown"
        return (day, hit.outlet ?? "", hit.article.rawValue, hit.statement.n)
      }
      return place(a) < place(b)
    }
  }
}
