internal import GRDB
internal import ReadoutRecord

extension Ledger {
  /// Which entries of the journal are asked for; all conditions hold at once.
  public struct JournalQuery: Sendable, Hashable {
    /// Only entries of this person.
    public var who: String?

    /// Only entries in this state.
    public var state: JournalEntry.State?

    /// Only entries of this statement.
    public var statement: StatementID?

    /// Only entries with a lower number, to go on where a list has ended.
    public var before: Int?

    /// The greatest number of entries, the newest; a negative one counts as 0.
    public var limit: Int

    /// Creates a query; by default all entries.
    public init(
      who: String? = nil, state: JournalEntry.State? = nil, statement: StatementID? = nil,
      before: Int? = nil, limit: Int = .max
    ) {
      self.who = who
      self.state = state
      self.statement = statement
      self.before = before
      self.limit = limit
    }
  }

  /// The entries of the journal, ascending by number.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func journal(_ query: JournalQuery = JournalQuery()) throws -> [JournalEntry] {
    try reading("the journal") { db in
      var conditions = ["true"]
      var arguments = StatementArguments()
      if let who = query.who {
        conditions.append("who = ?")
        arguments += [who]
      }
      if let statement = query.statement {
        conditions.append("statement = ?")
        arguments += [statement.rawValue]
      }
      if let before = query.before {
        conditions.append("number < ?")
        arguments += [before]
      }
      switch query.state {
      case .applies: conditions.append("isUndone = 0 AND applies = 1")
      case .undone: conditions.append("isUndone = 1")
      case .doesNotApply: conditions.append("isUndone = 0 AND applies = 0")
      case nil: break
      }
      let condition = conditions.joined(separator: " AND ")
      let newest = """
        number IN (SELECT number FROM journalEntry JOIN journalState ON entry = number
          WHERE \(condition) ORDER BY number DESC LIMIT \(max(query.limit, 0)))
        """
      return try JournalRows(db: db).entries(where: newest, arguments)
    }
  }

  /// Number of entries in each state.
  public func journalCounts() throws -> [JournalEntry.State: Int] {
    try reading("the journal") { db in
      let sql = """
        SELECT iif(isUndone, 'undone', iif(applies, 'applies', 'does-not-apply')), count(*)
        FROM journalState GROUP BY 1
        """
      return try Row.fetchAll(db, sql: sql).reduce(into: [:]) { counts, row in
        guard let state = JournalEntry.State(rawValue: row[0]) else { return }
        counts[state] = row[1] as Int
      }
    }
  }

  /// What people have decided of two statements: of one utterance, or not; by their ids.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func groupConstraints() throws -> [GroupConstraint] {
    try reading("the rulings of groups") { db in
      let sql = "SELECT first, second, isTogether FROM groupRuling ORDER BY first, second"
      return try Row.fetchAll(db, sql: sql).map {
        GroupConstraint(
          first: StatementID(rawValue: $0[0]), second: StatementID(rawValue: $0[1]),
          isTogether: $0[2])
      }
    }
  }
}

/// What people have decided of two statements.
public struct GroupConstraint: Sendable, Hashable {
  /// The statement of the smaller id.
  public var first: StatementID

  /// The other statement.
  public var second: StatementID

  /// Whether both are of one utterance; else they must not be.
  public var isTogether: Bool
}
