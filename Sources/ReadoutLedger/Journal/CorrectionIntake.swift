internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// Looks at a correction before it is written: what it names must be there, and is named so that it
/// is found in every ledger.
struct CorrectionIntake {
  let db: Database

  /// What a statement is in every ledger.
  func anchor(of id: StatementID) throws -> StatementAnchor {
    guard let found = try StatementStore(db: db).found(id),
      let article = try ArticleLookup(db: db).anchor(found.article)
    else { throw Self.refusal("the ledger holds no statement '\(id)'") }
    return StatementAnchor(
      article: article.article, text: article.text, content: found.statement.content)
  }

  /// The correction with whole references.
  ///
  /// - Throws: ``LedgerError`` with code `invalidCorrection`.
  func checked(_ correction: Correction, on statement: StatementID?) throws -> Correction {
    guard correction.action.isOfStatement == (statement != nil) else {
      throw Self.refusal("'\(correction.action.rawValue)' must name what it is said of")
    }
    switch correction {
    case .speaker(let speaker): return .speaker(try checked(speaker, on: statement))
    case .spans(let spans): try check(spans, on: statement)
    case .code(let label, true) where try !Codebook(db: db).has(label):
      throw Self.refusal(
        "the codebook has no '\(label)'; 'readout correct codes define' adds it")
    case .utterance(let anchor, _): try check(anchor, on: statement)
    case .merge(let first, let second):
      let pair = try (whole(first), whole(second))
      guard pair.0.id != pair.1.id else { throw Self.refusal("both are one person already") }
      return .merge(pair.0, pair.1)
    case .apart(let first, let second): return .apart(try whole(first), try whole(second))
    case .split(let person, let mentions):
      guard !mentions.isEmpty else {
        throw Self.refusal("no article has such a name of \(person.name)")
      }
      return .split(try whole(person), mentions: mentions)
    case .undo: throw Self.refusal("an undo names an entry of the journal")
    default: break
    }
    return correction
  }

  /// The entry that is to be undone.
  func undoable(_ number: Int?) throws -> JournalEntry {
    let rows = JournalRows(db: db)
    guard let number else {
      let last = try Int.fetchOne(
        db,
        sql: """
          SELECT number FROM journalEntry JOIN journalState ON entry = number
          WHERE isUndone = 0 AND action <> 'undo' ORDER BY number DESC LIMIT 1
          """)
      guard let last, let entry = try rows.entry(last) else {
        throw Self.refusal("the journal has nothing to undo")
      }
      return entry
    }
    guard let entry = try rows.entry(number) else {
      throw Self.refusal("the journal has no entry \(number)")
    }
    guard entry.state != .undone else { throw Self.refusal("entry \(number) is undone already") }
    return entry
  }

  static func refusal(_ message: String) -> LedgerError {
    LedgerError(code: .invalidCorrection, message: message + "; nothing was written")
  }
}

extension CorrectionIntake {
  /// A person of whom an id or a name is given, with what finds the person in another ledger.
  private func whole(_ reference: PersonReference) throws -> PersonReference {
    let rulings = PersonRulings(db: db)
    guard let id = try rulings.person(reference), let name = try name(of: id) else {
      throw Self.refusal(
        "the ledger knows no person '\(reference.id?.description ?? reference.name)'")
    }
    let sql =
      "SELECT article, name FROM foundMention WHERE person = ? ORDER BY article, name LIMIT 1"
    let row = try Row.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [id.rawValue])
    let mention = try row.flatMap { row in
      try ArticleLookup(db: db).anchor(ArticleID(rawValue: row[0])).map {
        MentionAnchor(article: $0.article, name: row[1])
      }
    }
    return PersonReference(id: id, name: name, mention: mention)
  }

  private func name(of person: PersonID) throws -> String? {
    try String.fetchOne(
      try db.cachedStatement(sql: "SELECT name FROM person WHERE id = ?"),
      arguments: [person.rawValue])
  }

  /// A speaker by a name that one person bears is that person.
  private func checked(
    _ speaker: SpeakerCorrection, on statement: StatementID?
  ) throws -> SpeakerCorrection {
    switch speaker {
    case .unresolved: return speaker
    case .person(let reference):
      let whole = try whole(reference)
      try checkName(of: whole, on: statement)
      return .person(whole)
    case .named(let name, let type):
      guard name.contains(where: { !$0.isWhitespace }) else {
        throw Self.refusal("a speaker must have a name")
      }
      guard type == .person else { return speaker }
      let sql = "SELECT DISTINCT person FROM personName WHERE name = ? LIMIT 2"
      let persons = try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: [name])
      guard persons.count < 2 else {
        throw Self.refusal("'\(name)' is the name of several persons; give the id of one")
      }
      guard let only = persons.first else { return speaker }
      return try checked(
        .person(PersonReference(id: PersonID(rawValue: only), name: name, mention: nil)),
        on: statement)
    }
  }

  /// The name that the statement will bear must not be another person's within the article.
  private func checkName(of reference: PersonReference, on statement: StatementID?) throws {
    guard let statement, let found = try StatementStore(db: db).found(statement),
      let id = reference.id
    else { return }
    let name =
      try CorrectedArticle(found.article, db).name(of: id.rawValue) ?? reference.name
    let sql = "SELECT person FROM mention WHERE article = ? AND name = ?"
    let bearer = try Int64.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [found.article.rawValue, name])
    if let bearer, bearer != id.rawValue {
      throw Self.refusal(
        "within \(found.article) '\(name)' is p\(bearer); merge both, or split the name off first")
    }
  }

  private func check(_ spans: SpansCorrection, on statement: StatementID?) throws {
    guard let statement, let found = try StatementStore(db: db).found(statement) else { return }
    var changed = found.statement
    changed.content = spans.content ?? changed.content
    changed.source = spans.source ?? changed.source
    changed.cue = spans.cue ?? changed.cue
    guard try CorrectedArticle(found.article, db).words(of: changed) != nil else {
      throw Self.refusal(
        "the spans must lie within the text, ascending and not empty, and some content must be left"
      )
    }
  }

  private func check(_ anchor: StatementAnchor, on statement: StatementID?) throws {
    guard let other = try ArticleLookup(db: db).statement(anchor), other != statement else {
      throw Self.refusal("the second statement must be another one of this ledger")
    }
  }
}
