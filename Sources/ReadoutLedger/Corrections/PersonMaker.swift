internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// The persons whom corrections make, within the transaction that is open: their ids are minus the
/// number of the entry, so that those that an analysis finds are numbered as without them.
struct PersonMaker {
  let db: Database

  /// The person whom an entry names as the speaker, made where nobody is known by the name; `nil`
  /// when it names no person.
  func person(of entry: JournalEntry) throws -> Int64? {
    let rulings = PersonRulings(db: db)
    switch entry.correction {
    case .speaker(.named(let name, type: .person)):
      return try rulings.merged(try make(entry.number, name)).rawValue
    case .speaker(.person(let reference)):
      if let known = try rulings.unmerged(reference), known > 0 {
        return try rulings.merged(known).rawValue
      }
      let made = reference.id.flatMap { $0.rawValue < 0 ? -Int($0.rawValue) : nil }
      let number = made ?? entry.number
      return try rulings.merged(try make(number, reference.name)).rawValue
    default: return nil
    }
  }

  /// The person whom an entry makes, with a name.
  func make(_ number: Int, _ name: String) throws -> Int64 {
    let id = -Int64(number)
    let name = name.withVisibleNulls
    try execute("INSERT OR IGNORE INTO person (id, name) VALUES (?, ?)", [id, name])
    guard db.changesCount > 0 else { return id }
    try execute("INSERT INTO personName (person, name) VALUES (?, ?)", [id, name])
    for key in NameSkeleton(name)?.keys.sorted() ?? [] {
      try execute("INSERT OR IGNORE INTO personKey (key, person) VALUES (?, ?)", [key, id])
    }
    return id
  }

  /// Removes those persons whom nothing names any more: made ones, and such as no analysis finds.
  func removeUnnamed() throws {
    let unnamed = """
      SELECT id FROM person AS p WHERE (id < 0 OR id IN (SELECT person FROM unfoundedPerson))
        AND NOT EXISTS (SELECT 1 FROM mention WHERE person = p.id)
        AND NOT EXISTS (SELECT 1 FROM learnedRole WHERE person = p.id)
        AND NOT EXISTS (SELECT 1 FROM uncorrectedMention WHERE person = p.id)
        AND NOT EXISTS (SELECT 1 FROM uncorrectedRole WHERE person = p.id)
        AND NOT EXISTS (SELECT 1 FROM personSplit WHERE person = p.id)
        AND NOT EXISTS (SELECT 1 FROM personMerge WHERE person = p.id OR target = p.id)
      """
    for id in try Int64.fetchAll(try db.cachedStatement(sql: unnamed)) {
      for sql in [
        "DELETE FROM personName WHERE person = ?", "DELETE FROM personKey WHERE person = ?",
        "DELETE FROM unfoundedPerson WHERE person = ?", "DELETE FROM person WHERE id = ?",
      ] {
        try execute(sql, [id])
      }
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
