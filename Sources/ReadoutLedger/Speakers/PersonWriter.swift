internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// Finds the person behind each name of an article, or makes a new one, within a transaction.
struct PersonWriter {
  private let db: Database
  private let known: [KnownHolders]

  /// Starts writing; reads the terms that the user has added.
  init(_ db: Database) throws {
    self.db = db
    let own = try StoredRoleTerms.all(db)
    known = own.isEmpty ? [.ours] : [.ours, KnownHolders(own)]
  }

  /// Stores the mentions of an article.
  ///
  /// - Complexity: O(p) for each mention, in the persons whose names have the same consonants.
  func store(_ mentions: [PersonMention], article: ArticleID) throws {
    for mention in mentions {
      guard let name = NameSkeleton(mention.name) else { continue }
      let evidence = PersonEvidence(names: [name], offices: mention.offices)
      let isBare = name.words.count == 1 && evidence.offices.isEmpty
      let person =
        isBare
        ? try findBare(mention, name, evidence)
        : try find(mention, evidence, keys: keys(of: name))
      guard let person else { continue }
      try add(mention, keys: name.keys.sorted(), to: person)
      try insert(mention, article: article, person: person)
    }
  }

  /// The keys under which the persons of a name are looked for, by the names of the tables too.
  private func keys(of name: NameSkeleton) -> [String] {
    known.reduce(into: name.keys) { $0.formUnion($1.keys(of: name)) }.sorted()
  }

  /// The person of a mention; a new one where nobody fits, with proposals where it is not sure.
  private func find(
    _ mention: PersonMention, _ evidence: PersonEvidence, keys: [String]
  ) throws -> PersonID {
    var same: [(person: PersonID, evidence: PersonEvidence)] = []
    var proposals: [(PersonID, String)] = []
    for candidate in try candidates(keys) {
      switch candidate.evidence.verdict(on: evidence, known: known) {
      case .same: same.append(candidate)
      case .uncertain(let reason): proposals.append((candidate.person, reason))
      case .different: break
      }
    }
    if let only = Self.only(same, evidence) { return only }
    proposals += same.map { ($0.person, "several persons of that name") }
    return try make(mention.name, proposals: proposals)
  }

  /// The person of a surname that stands alone: never one with a full name, for it could be another
  /// of that surname; with one such in the ledger it is proposed, else it tells of nobody.
  private func findBare(
    _ mention: PersonMention, _ name: NameSkeleton, _ evidence: PersonEvidence
  ) throws -> PersonID? {
    let candidates = try candidates(name.keys.sorted())
    let isBare: (PersonEvidence) -> Bool = { $0.offices.isEmpty && $0.names == [name] }
    let full = candidates.filter { candidate in
      guard !isBare(candidate.evidence) else { return false }
      return candidate.evidence.verdict(on: evidence, known: known) != .different
    }
    guard full.count == 1, let only = full.first else { return nil }
    if let known = candidates.first(where: { isBare($0.evidence) }) { return known.person }
    return try make(
      mention.name, proposals: [(only.person, "the same surname, and no forename")])
  }

  /// The one person who fits; of several the one with an office in common, or the one without any.
  private static func only(
    _ same: [(person: PersonID, evidence: PersonEvidence)], _ mention: PersonEvidence
  ) -> PersonID? {
    guard same.count > 1 else { return same.first?.person }
    let better = same.filter { candidate in
      mention.offices.isEmpty
        ? candidate.evidence.offices.isEmpty
        : candidate.evidence.offices.contains { held in
          mention.offices.contains { held.canBe($0) }
        }
    }
    return better.count == 1 ? better.first?.person : nil
  }

  /// The most proposals that are made for a new person: one of a common surname fits too many.
  private static let mostProposals = 3

  private func make(_ name: String, proposals: [(PersonID, String)]) throws -> PersonID {
    try db.cachedStatement(sql: "INSERT INTO person (name) VALUES (?)").execute(arguments: [name])
    let person = PersonID(rawValue: db.lastInsertedRowID)
    guard proposals.count <= Self.mostProposals else { return person }
    let sql = "INSERT OR IGNORE INTO mergeProposal (first, second, reason) VALUES (?, ?, ?)"
    for (other, reason) in proposals {
      try db.cachedStatement(sql: sql)
        .execute(arguments: [other.rawValue, person.rawValue, reason])
    }
    return person
  }
}

extension PersonWriter {
  /// The most persons of one key that are compared.
  private static let mostCandidates = 300

  private func candidates(_ keys: [String]) throws -> [(person: PersonID, evidence: PersonEvidence)]
  {
    // Persons below 0 are made by corrections, which an analysis knows nothing of.
    let sql = "SELECT person FROM personKey WHERE key = ? AND person > 0 ORDER BY person LIMIT ?"
    let statement = try db.cachedStatement(sql: sql)
    var persons: Set<Int64> = []
    for key in keys {
      persons.formUnion(try Int64.fetchAll(statement, arguments: [key, Self.mostCandidates]))
    }
    return try persons.sorted().map { (PersonID(rawValue: $0), try evidence(of: $0)) }
  }

  private func evidence(of person: Int64) throws -> PersonEvidence {
    let names = try db.cachedStatement(sql: "SELECT name FROM personName WHERE person = ?")
    let offices = try db.cachedStatement(
      sql: "SELECT office, country FROM personOffice WHERE person = ?")
    return PersonEvidence(
      names: try String.fetchAll(names, arguments: [person]).compactMap(NameSkeleton.init),
      offices: Set(
        try Row.fetchAll(offices, arguments: [person]).map { row in
          let country: String = row[1]
          return HeldOffice(
            office: Office(code: row[0]), country: country.isEmpty ? nil : country)
        }))
  }

  /// Adds what a mention tells to the person; a longer name becomes the usual one.
  private func add(_ mention: PersonMention, keys: [String], to person: PersonID) throws {
    let name = "INSERT OR IGNORE INTO personName (person, name) VALUES (?, ?)"
    try db.cachedStatement(sql: name).execute(arguments: [person.rawValue, mention.name])
    if db.changesCount > 0 { try chooseName(of: person.rawValue) }
    for key in keys {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO personKey (key, person) VALUES (?, ?)")
        .execute(arguments: [key, person.rawValue])
    }
    let office = "INSERT OR IGNORE INTO personOffice (person, office, country) VALUES (?, ?, ?)"
    for held in mention.offices {
      try db.cachedStatement(sql: office)
        .execute(arguments: [person.rawValue, held.office.code, held.country ?? ""])
    }
  }

  private func insert(
    _ mention: PersonMention, article: ArticleID, person: PersonID
  ) throws {
    let sql = "INSERT INTO mention (article, name, person, statementCount) VALUES (?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [
      article.rawValue, mention.name, person.rawValue, mention.statementCount,
    ])
    let learn = """
      INSERT OR IGNORE INTO learnedRole (article, person, role, office, country)
      VALUES (?, ?, ?, ?, ?)
      """
    for role in mention.roles {
      guard let held = HeldOffice(role: role.text, country: role.country) else { continue }
      try db.cachedStatement(sql: learn).execute(arguments: [
        article.rawValue, person.rawValue, role.text, held.office.code, held.country ?? "",
      ])
    }
  }
}

extension PersonWriter {
  /// Forgets what an article told of persons, and the persons of whom no other article tells.
  func removeMentions(of article: ArticleID) throws {
    let persons = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT person FROM mention WHERE article = ?",
      arguments: [article.rawValue])
    for table in ["learnedRole", "mention"] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE article = ?", arguments: [article.rawValue])
    }
    for person in persons { try removeUnfounded(person) }
    try PersonMaker(db: db).removeUnnamed()
  }

  /// Replaces what an article tells of persons; a name that it had before stays with its person.
  func replaceMentions(of article: ArticleID, by mentions: [PersonMention]) throws {
    let sql = "SELECT name, person FROM mention WHERE article = ?"
    let before = try Row.fetchAll(db, sql: sql, arguments: [article.rawValue])
      .reduce(into: [String: Int64]()) { $0[$1[0]] = $1[1] as Int64 }
    for table in ["learnedRole", "mention"] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE article = ?", arguments: [article.rawValue])
    }
    for mention in mentions {
      guard let person = before[mention.name], let name = NameSkeleton(mention.name) else {
        try store([mention], article: article)
        continue
      }
      try add(mention, keys: name.keys.sorted(), to: PersonID(rawValue: person))
      try insert(mention, article: article, person: PersonID(rawValue: person))
    }
    for person in Set(before.values).sorted() { try removeUnfounded(person) }
    try PersonMaker(db: db).removeUnnamed()
  }

  private func removeUnfounded(_ person: Int64) throws {
    let queries = [
      """
      DELETE FROM personName WHERE person = ? AND NOT EXISTS (SELECT 1 FROM foundMention
      AS found WHERE found.person = personName.person AND found.name = personName.name)
      """,
      """
      DELETE FROM personOffice WHERE person = ? AND NOT EXISTS (SELECT 1 FROM foundRole AS role
      WHERE role.person = personOffice.person AND role.office = personOffice.office
      AND role.country = personOffice.country)
      """,
    ]
    for sql in queries { try db.execute(sql: sql, arguments: [person]) }
    let isNamed = try Int64.fetchOne(
      db, sql: "SELECT 1 FROM personName WHERE person = ?", arguments: [person])
    guard isNamed == nil else { return try chooseName(of: person) }
    try db.execute(
      sql: "DELETE FROM mergeProposal WHERE first = ? OR second = ?", arguments: [person, person])
    try db.execute(sql: "DELETE FROM personKey WHERE person = ?", arguments: [person])
    // Corrections may still name the person, who goes with the last of them.
    try db.execute(
      sql: "INSERT OR IGNORE INTO unfoundedPerson (person) VALUES (?)", arguments: [person])
  }

  /// Makes the longest name the usual one, the first by letters of several.
  ///
  /// Statements are grouped by persons of full names only; so they are grouped anew where a full
  /// name comes or goes.
  private func chooseName(of person: Int64) throws {
    let sql = """
      SELECT person.name, (SELECT name FROM personName WHERE person = person.id
      ORDER BY length(name) DESC, name LIMIT 1) AS chosen FROM person WHERE id = ?
      """
    guard let row = try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [person]),
      let chosen: String = row["chosen"], chosen != row["name"]
    else { return }
    if SpeakerKey.isFull(row["name"]) != SpeakerKey.isFull(chosen) {
      try Ledger.ungroup(try statements(of: person), db)
    }
    try db.cachedStatement(sql: "UPDATE person SET name = ? WHERE id = ?")
      .execute(arguments: [chosen, person])
  }

  private func statements(of person: Int64) throws -> [StatementID] {
    let sql = """
      SELECT statement.id FROM mention JOIN statement
      ON statement.article = mention.article AND speakerName = mention.name
      WHERE mention.person = ? ORDER BY statement.id
      """
    return try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: [person])
      .map(StatementID.init(rawValue:))
  }
}
