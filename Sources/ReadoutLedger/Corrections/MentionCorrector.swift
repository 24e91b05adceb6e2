internal import GRDB
internal import ReadoutRecord

/// Makes the persons of an article what the analysis found and people have corrected since, within
/// the transaction that is open.
struct MentionCorrector {
  let db: Database
  private let rulings: PersonRulings

  init(db: Database) {
    self.db = db
    rulings = PersonRulings(db: db)
  }

  /// A name of the article with the person behind it, as a row of `mention`.
  private struct Mention: Hashable {
    var name: String
    var person: Int64
    var statementCount: Int
  }

  /// A role that the article tells, as a row of `learnedRole`.
  private struct Role: Hashable {
    var person: Int64
    var role: String
    var office: String
    var country: String
  }

  /// Works out the persons of an article anew.
  ///
  /// - Complexity: O(n) in the statements of the article; about a millisecond.
  func refresh(_ article: ArticleID) throws {
    let found = try mentions(of: article, in: "foundMention")
    let foundRoles = try roles(of: article, in: "foundRole")
    var mentions: [Mention]
    var roles: [Role]
    if try hasCorrectedSpeakers(article) {
      (mentions, roles) = try spoken(in: article, found)
    } else {
      mentions = try found.map { mention in
        var mention = mention
        mention.person =
          try rulings.person(mention.person, named: mention.name, in: article).rawValue
        return mention
      }
      roles = try foundRoles.map { try ruled($0, found, in: article) }
    }
    let standing = Set(try self.mentions(of: article, in: "mention"))
    let standingRoles = Set(try self.roles(of: article, in: "learnedRole"))
    guard Set(mentions) != standing || Set(roles) != standingRoles else { return }
    try regroup(standing, Set(mentions), article)
    try restore(article)
    guard Set(mentions) != Set(found) || Set(roles) != Set(foundRoles) else { return }
    try setAside(article)
    try insert(mentions, roles, article)
  }

  /// Has the statements grouped anew under whose name another person is to stand.
  private func regroup(
    _ before: Set<Mention>, _ after: Set<Mention>, _ article: ArticleID
  ) throws {
    func persons(_ mentions: Set<Mention>) -> [String: Int64] {
      Dictionary(uniqueKeysWithValues: mentions.map { ($0.name, $0.person) })
    }
    let (old, new) = (persons(before), persons(after))
    let sql = "SELECT id FROM statement WHERE article = ? AND speakerName = ?"
    for name in Set(old.keys).union(new.keys).sorted() where old[name] != new[name] {
      let ids = try Int64.fetchAll(
        try db.cachedStatement(sql: sql), arguments: [article.rawValue, name])
      for id in ids { try GroupDue(db: db).note(StatementID(rawValue: id)) }
    }
  }

  /// Brings back what the analysis found.
  func restore(_ article: ArticleID) throws {
    let isCorrected = "SELECT 1 FROM correctedArticle WHERE article = ?"
    guard
      try Int64.fetchOne(
        try db.cachedStatement(sql: isCorrected), arguments: [article.rawValue]) != nil
    else { return }
    for sql in [
      "DELETE FROM mention WHERE article = ?", "DELETE FROM learnedRole WHERE article = ?",
      "INSERT INTO mention SELECT * FROM uncorrectedMention WHERE article = ?",
      "INSERT INTO learnedRole SELECT * FROM uncorrectedRole WHERE article = ?",
      "DELETE FROM uncorrectedMention WHERE article = ?",
      "DELETE FROM uncorrectedRole WHERE article = ?",
      "DELETE FROM correctedArticle WHERE article = ?",
    ] {
      try execute(sql, [article.rawValue])
    }
  }

  private func setAside(_ article: ArticleID) throws {
    for sql in [
      "INSERT INTO correctedArticle (article) VALUES (?)",
      "INSERT INTO uncorrectedMention SELECT * FROM mention WHERE article = ?",
      "INSERT INTO uncorrectedRole SELECT * FROM learnedRole WHERE article = ?",
      "DELETE FROM mention WHERE article = ?", "DELETE FROM learnedRole WHERE article = ?",
    ] {
      try execute(sql, [article.rawValue])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension MentionCorrector {
  private func mentions(of article: ArticleID, in table: String) throws -> [Mention] {
    let sql = "SELECT name, person, statementCount FROM \(table) WHERE article = ? ORDER BY name"
    return try Row.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue]
    ).map { Mention(name: $0[0], person: $0[1], statementCount: $0[2]) }
  }

  private func roles(of article: ArticleID, in table: String) throws -> [Role] {
    let sql = """
      SELECT person, role, office, country FROM \(table) WHERE article = ?
      ORDER BY person, role
      """
    return try Row.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue]
    ).map { Role(person: $0[0], role: $0[1], office: $0[2], country: $0[3]) }
  }

  /// Whether somebody has said who speaks in the article, or who does not.
  private func hasCorrectedSpeakers(_ article: ArticleID) throws -> Bool {
    let sql = """
      SELECT 1 FROM statement AS s WHERE article = ?
        AND (review = 'rejected' OR speakerHow = 'corrected'
          OR (speakerHow = 'unresolved' AND review = 'corrected')
          OR EXISTS (SELECT 1 FROM formerStatement AS f WHERE f.id = s.id)) LIMIT 1
      """
    return try Int64.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue]) != nil
  }

  /// The role of whoever has all names that the person had in the article.
  private func ruled(_ role: Role, _ found: [Mention], in article: ArticleID) throws -> Role {
    let persons = Set(
      try found.filter { $0.person == role.person }.map {
        try rulings.person($0.person, named: $0.name, in: article).rawValue
      })
    var role = role
    role.person =
      persons.count == 1
      ? persons.first ?? role.person : try rulings.merged(role.person).rawValue
    return role
  }

  private func insert(
    _ mentions: [Mention], _ roles: [Role], _ article: ArticleID
  ) throws {
    for mention in mentions {
      try execute(
        "INSERT INTO mention (article, name, person, statementCount) VALUES (?, ?, ?, ?)",
        [article.rawValue, mention.name, mention.person, mention.statementCount])
    }
    for role in roles {
      try execute(
        """
        INSERT OR IGNORE INTO learnedRole (article, person, role, office, country)
        VALUES (?, ?, ?, ?, ?)
        """, [article.rawValue, role.person, role.role, role.office, role.country])
    }
  }
}

extension MentionCorrector {
  /// The names under which somebody speaks in the article as it stands, and the roles that it
  /// tells of them.
  private func spoken(
    in article: ArticleID, _ found: [Mention]
  ) throws -> ([Mention], [Role]) {
    let persons = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.person) })
    let corrected = try correctedPersons(of: article)
    let former = try formerPersons(of: article)
    var mentions: [Mention] = []
    var roles: Set<Role> = []
    for mention in PersonMention.mentions(of: try spokenNames(in: article)) {
      let person: Int64? =
        if let known = persons[mention.name] {
          try rulings.person(known, named: mention.name, in: article).rawValue
        } else {
          corrected[mention.name] ?? former[mention.name]
        }
      guard let person else { continue }
      mentions.append(
        Mention(name: mention.name, person: person, statementCount: mention.statementCount))
      for role in mention.roles {
        guard let held = HeldOffice(role: role.text, country: role.country) else { continue }
        roles.insert(
          Role(
            person: person, role: role.text, office: held.office.code, country: held.country ?? ""))
      }
    }
    return (mentions, Array(roles))
  }

  private func spokenNames(in article: ArticleID) throws -> [SpokenName] {
    let sql = """
      SELECT speakerName, speakerRole, speakerCountry, speakerHow FROM statement
      WHERE article = ? AND speakerType = 'person' AND speakerName IS NOT NULL
        AND review <> 'rejected' ORDER BY n
      """
    return try Row.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue]
    ).map { row in
      let how: String? = row["speakerHow"]
      return SpokenName(
        name: row["speakerName"], role: row["speakerRole"], country: row["speakerCountry"],
        isLearned: how != "table" && how != "corrected")
    }
  }

  /// The persons whom corrections have named, by the name that their statements bear.
  private func correctedPersons(of article: ArticleID) throws -> [String: Int64] {
    let sql = "SELECT id, speakerName FROM statement WHERE article = ? AND speakerHow = 'corrected'"
    let rows = try Row.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue])
    var persons: [String: Int64] = [:]
    for row in rows {
      let (id, name): (Int64, String?) = (row[0], row[1])
      guard let name, let entry = try lastSpeaker(of: StatementID(rawValue: id)),
        let person = try PersonMaker(db: db).person(of: entry)
      else { continue }
      persons[name] = persons[name] ?? person
    }
    return persons
  }

  /// The persons of statements that the latest analysis did not find, where their name is one
  /// person's alone.
  private func formerPersons(of article: ArticleID) throws -> [String: Int64] {
    let sql = """
      SELECT DISTINCT statement.speakerName FROM statement JOIN formerStatement USING (id)
      WHERE statement.article = ? AND statement.speakerName IS NOT NULL
      """
    let names = try String.fetchAll(
      try db.cachedStatement(sql: sql), arguments: [article.rawValue])
    return try names.reduce(into: [:]) { persons, name in
      let reference = PersonReference(id: nil, name: name, mention: nil)
      persons[name] = try rulings.person(reference)?.rawValue
    }
  }

  private func lastSpeaker(of id: StatementID) throws -> JournalEntry? {
    try JournalRows(db: db).active(on: id).last { $0.correction.action == .speaker }
  }
}
