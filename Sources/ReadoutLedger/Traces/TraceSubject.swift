internal import GRDB

/// What a trace is of, as groups of reports.
struct TraceSubject {
  /// The talking point; `nil` for what was said once.
  var talkingPoint: TalkingPointID?

  /// Its utterances, or the one statement that was not grouped, the earliest first.
  var groups: [TimelineSQL.Group] = []

  /// Whether there are more utterances.
  var isCut = false

  /// The greatest number of utterances of a trace.
  private static let limit = 1_000

  private init(groups: [TimelineSQL.Group] = []) { self.groups = groups }

  /// Looks up what an id leads to; without groups when there is nothing of that id.
  init(_ subject: TraceChoice.Subject, _ db: Database) throws {
    switch subject {
    case .talkingPoint(let id): try self.init(id, db)
    case .utterance(let id): try self.init(id, db)
    case .statement(let id): try self.init(id, db)
    }
  }

  private init(_ id: TalkingPointID, _ db: Database) throws {
    let sql = "SELECT id FROM utterance WHERE talkingPoint = ? ORDER BY id LIMIT ?"
    let ids = try Int64.fetchAll(db, sql: sql, arguments: [id.rawValue, Self.limit + 1])
    groups = ids.prefix(Self.limit).map { .utterance(UtteranceID(rawValue: $0)) }
    isCut = ids.count > Self.limit
    talkingPoint = groups.isEmpty ? nil : id
  }

  private init(_ id: UtteranceID, _ db: Database) throws {
    let sql = "SELECT talkingPoint FROM utterance WHERE id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]) else {
      self.init()
      return
    }
    if let point: Int64 = row[0] {
      try self.init(TalkingPointID(rawValue: point), db)
    } else {
      self.init(groups: [.utterance(id)])
    }
  }

  private init(_ id: StatementID, _ db: Database) throws {
    let sql = "SELECT utterance FROM statement WHERE id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]) else {
      self.init()
      return
    }
    if let utterance: Int64 = row[0] {
      try self.init(UtteranceID(rawValue: utterance), db)
    } else {
      self.init(groups: [.single(id)])
    }
  }
}
