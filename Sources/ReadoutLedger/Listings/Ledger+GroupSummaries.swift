internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// The utterances of the ledger, the newest first.
  ///
  /// - Parameters:
  ///   - speaker: Only utterances of this identity, as ``StoredUtterance/speaker`` gives it.
  ///   - last: Only utterances that sort before this one: the last of the page before.
  ///   - limit: The greatest number; a negative one counts as 0.
  /// - Returns: The utterances.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(limit), read along an index.
  public func utterances(
    of speaker: String? = nil, before last: UtteranceID? = nil, limit: Int = 20
  ) throws -> [UtteranceSummary] {
    let sql = """
      SELECT id, speaker, talkingPoint, earliestDay, latestDay,
        (SELECT contentWords FROM statement WHERE statement.id = utterance.id) AS words,
        (SELECT count(*) FROM statement WHERE statement.utterance = utterance.id) AS members
      FROM utterance WHERE id < ? \(speaker == nil ? "" : "AND speaker = ?")
      ORDER BY id DESC LIMIT ?
      """
    return try group(sql, "the utterances", speaker, last?.rawValue, limit) { reader in
      UtteranceSummary(
        id: UtteranceID(rawValue: Int64(try reader.integer("id"))),
        speaker: try reader.text("speaker"), words: try reader.optionalText("words") ?? "",
        talkingPoint: try reader.optionalInteger("talkingPoint")
          .map { TalkingPointID(rawValue: Int64($0)) },
        earliest: try reader.day("earliestDay"), latest: try reader.day("latestDay"),
        reportCount: try reader.integer("members"))
    }
  }

  /// The talking points of the ledger, those first that were begun last.
  ///
  /// - Parameters:
  ///   - speaker: Only talking points of this identity, as ``StoredTalkingPoint/speaker`` gives it.
  ///   - last: Only talking points that sort before this one: the last of the page before.
  ///   - limit: The greatest number; a negative one counts as 0.
  /// - Returns: The talking points.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(limit), read along an index; of one speaker O(t) in all talking points.
  public func talkingPoints(
    of speaker: String? = nil, before last: TalkingPointID? = nil, limit: Int = 20
  ) throws -> [TalkingPointSummary] {
    let sql = """
      SELECT talkingPoint.id, talkingPoint.speaker, count(*) AS members,
        min(earliestDay) AS earliestDay, max(latestDay) AS latestDay,
        (SELECT contentWords FROM statement WHERE statement.id = talkingPoint.id) AS words
      FROM talkingPoint CROSS JOIN utterance ON utterance.talkingPoint = talkingPoint.id
      WHERE talkingPoint.id < ? \(speaker == nil ? "" : "AND talkingPoint.speaker = ?")
      GROUP BY talkingPoint.id ORDER BY talkingPoint.id DESC LIMIT ?
      """
    return try group(sql, "the talking points", speaker, last?.rawValue, limit) { reader in
      TalkingPointSummary(
        id: TalkingPointID(rawValue: Int64(try reader.integer("id"))),
        speaker: try reader.text("speaker"), words: try reader.optionalText("words") ?? "",
        utteranceCount: try reader.integer("members"), earliest: try reader.day("earliestDay"),
        latest: try reader.day("latestDay"))
    }
  }

  private func group<Summary>(
    _ sql: String, _ thing: String, _ speaker: String?, _ last: Int64?, _ limit: Int,
    read: (RowReader) throws -> Summary
  ) throws -> [Summary] {
    var arguments: StatementArguments = [last ?? Int64.max]
    if let speaker { arguments += [speaker] }
    arguments += [max(limit, 0)]
    return try reading(thing) { db in
      try Row.fetchAll(db, sql: sql, arguments: arguments).map { try read(RowReader(row: $0)) }
    }
  }
}

extension RowReader {
  /// A day by its number; `nil` for NULL.
  fileprivate func day(_ column: String) throws -> CalendarDay? {
    try optionalInteger(column).flatMap { CalendarDay(dayNumber: $0) }
  }
}
