internal import GRDB
public import ReadoutRecord
internal import ReadoutText

extension Ledger {
  /// The persons who speak in the ledger's articles, those of most statements first.
  ///
  /// - Parameters:
  ///   - name: A name or surname in any spelling; `nil` for all persons.
  ///   - limit: The greatest number of persons; a negative one counts as 0.
  /// - Returns: The persons with their numbers.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func persons(named name: String? = nil, limit: Int = 100) throws -> [PersonSummary] {
    try reading("the persons") { db in
      guard let name else {
        return try PersonReader(db).summaries(where: "true", [], limit: max(limit, 0))
      }
      guard let skeleton = NameSkeleton(name) else { return [] }
      return try PersonReader(db).summaries(named: skeleton, limit: max(limit, 0))
    }
  }

  /// A person with names, roles and their evidence; `nil` when the ledger has none of that id.
  public func person(_ id: PersonID) throws -> StoredPerson? {
    try reading("person \(id)") { try PersonReader($0).person(id) }
  }

  /// Persons who may be one, in the order in which they were met.
  public func mergeProposals(limit: Int = 100) throws -> [MergeProposal] {
    try reading("the proposals") {
      try PersonReader($0).proposals(where: "true", [], limit: max(limit, 0))
    }
  }

  /// Number of pairs of persons who may be one.
  public func mergeProposalCount() throws -> Int { try mergeProposals(limit: .max).count }

  /// The terms of office that were imported, in the order in which they were added.
  public func importedRoles() throws -> [RoleTerm] {
    try reading("the imported roles") { try StoredRoleTerms.all($0) }
  }

  /// Adds terms of office from a user's table; one of the same person, office and beginning is
  /// replaced.
  ///
  /// They count for articles that are read afterwards; what is stored stays as it is.
  ///
  /// - Parameters:
  ///   - terms: The terms.
  ///   - origin: The name of the file, for those who ask later where a term came from.
  /// - Throws: ``LedgerError`` when the file cannot be written; then none was added.
  public func importRoles(_ terms: [RoleTerm], from origin: String) throws {
    try translatingErrors(path: path) {
      try pool.write { db in
        for term in terms { try StoredRoleTerms.store(term, origin: origin, with: db) }
      }
    }
  }
}

/// Reads persons out of the rows.
struct PersonReader {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Persons of a condition on `person`, those of most statements first.
  func summaries(
    where condition: String, _ arguments: StatementArguments, limit: Int
  ) throws -> [PersonSummary] {
    let sql = """
      SELECT person.id, person.name, count(DISTINCT mention.article) AS articles,
        total(mention.statementCount) AS statements
      FROM person LEFT JOIN mention ON mention.person = person.id WHERE \(condition)
        AND NOT EXISTS (SELECT 1 FROM personMerge AS m WHERE m.person = person.id)
      GROUP BY person.id ORDER BY statements DESC, person.id LIMIT \(limit)
      """
    return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      let reader = RowReader(row: row)
      return PersonSummary(
        id: PersonID(rawValue: Int64(try reader.integer("id"))), name: try reader.text("name"),
        articleCount: try reader.integer("articles"),
        statementCount: Int(try reader.optionalNumber("statements") ?? 0))
    }
  }

  /// Persons of whom a name agrees with a name in any spelling, those of most statements first.
  func summaries(named name: NameSkeleton, limit: Int) throws -> [PersonSummary] {
    let ids = try persons(named: name).map(String.init).joined(separator: ", ")
    return try summaries(where: "person.id IN (\(ids))", [], limit: limit)
  }

  /// Persons of whom a name agrees with a name in any spelling, in the order of their ids.
  func persons(named name: NameSkeleton) throws -> [Int64] {
    let marks = name.keys.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT person, name FROM personName
        WHERE person IN (SELECT person FROM personKey WHERE key IN (\(marks)))
        """, arguments: StatementArguments(name.keys.sorted()))
    let found = rows.filter { row in
      NameSkeleton(row["name"] as String).map { $0.agreement(with: name) > .none } == true
    }
    let rulings = PersonRulings(db: db)
    return Set(try found.map { try rulings.merged($0["person"]).rawValue }).sorted()
  }

  /// The names of some persons, each once.
  func names(of persons: [Int64]) throws -> [String] {
    let marks = persons.map { _ in "?" }.joined(separator: ", ")
    let sql = "SELECT DISTINCT name FROM personName WHERE person IN (\(marks)) ORDER BY name"
    return try String.fetchAll(db, sql: sql, arguments: StatementArguments(persons))
  }

  /// A person with all that is known; of one who was found to be another that other.
  func person(_ asked: PersonID) throws -> StoredPerson? {
    let id = try PersonRulings(db: db).merged(asked.rawValue)
    let found = try summaries(where: "person.id = ?", [id.rawValue], limit: 1)
    guard let summary = found.first else { return nil }
    let names = try names(of: id)
    return StoredPerson(
      summary: summary, names: names, learnedRoles: try learnedRoles(of: id),
      tableTerms: try tableTerms(of: names.map(\.name)),
      proposals: try proposals(
        where: "firstPerson = ? OR secondPerson = ?", [id.rawValue, id.rawValue], limit: -1))
  }

  /// Proposals of a condition, in the order of the persons; without those that somebody has
  /// settled.
  func proposals(
    where condition: String, _ arguments: StatementArguments, limit: Int
  ) throws -> [MergeProposal] {
    let sql = """
      SELECT firstPerson, secondPerson, reason, elder.name AS firstName,
        younger.name AS secondName
      FROM (SELECT coalesce(a.target, first) AS firstPerson,
          coalesce(b.target, second) AS secondPerson, reason, first, second FROM mergeProposal
        LEFT JOIN personMerge AS a ON a.person = first
        LEFT JOIN personMerge AS b ON b.person = second)
      JOIN person AS elder ON elder.id = firstPerson
      JOIN person AS younger ON younger.id = secondPerson
      WHERE firstPerson <> secondPerson AND NOT EXISTS (SELECT 1 FROM personApart AS p
          WHERE p.first = min(firstPerson, secondPerson)
            AND p.second = max(firstPerson, secondPerson))
        AND (\(condition)) ORDER BY second, first LIMIT \(limit)
      """
    return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      let reader = RowReader(row: row)
      return MergeProposal(
        first: PersonID(rawValue: Int64(try reader.integer("firstPerson"))),
        firstName: try reader.text("firstName"),
        second: PersonID(rawValue: Int64(try reader.integer("secondPerson"))),
        secondName: try reader.text("secondName"), reason: try reader.text("reason"))
    }
  }
}

extension PersonReader {
  private func names(of id: PersonID) throws -> [StoredPerson.Name] {
    let sql = """
      SELECT name, count(*) AS articles FROM mention WHERE person = ?
      GROUP BY name ORDER BY articles DESC, name
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map { row in
      let reader = RowReader(row: row)
      return StoredPerson.Name(
        name: try reader.text("name"), articleCount: try reader.integer("articles"))
    }
  }

  private func learnedRoles(of id: PersonID) throws -> [StoredPerson.LearnedRole] {
    let sql = """
      SELECT role, office, learnedRole.country, article, published FROM learnedRole
      JOIN article ON article.id = article WHERE person = ?
      ORDER BY published IS NULL, published, article, role
      """
    var roles: [HeldOffice: StoredPerson.LearnedRole] = [:]
    var order: [HeldOffice] = []
    for row in try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]) {
      let reader = RowReader(row: row)
      let country = try reader.text("country")
      let office = HeldOffice(
        office: Office(code: try reader.text("office")), country: country.isEmpty ? nil : country)
      let published: EDTF? = try reader.optionalWord("published")
      if roles[office] == nil { order.append(office) }
      var role =
        try roles[office]
        ?? StoredPerson.LearnedRole(
          text: reader.text("role"), country: office.country, from: published,
          evidence: ArticleID(rawValue: Int64(reader.integer("article"))), articleCount: 0)
      role.to = published ?? role.to
      role.articleCount += 1
      roles[office] = role
    }
    return order.compactMap { roles[$0] }
  }

  /// The terms of the tables for a person of one of the names, in full.
  private func tableTerms(of names: [String]) throws -> [RoleTerm] {
    let own = names.compactMap(NameSkeleton.init).filter { $0.words.count > 1 }
    return (try StoredRoleTerms.all(db) + RoleTable.terms).filter { term in
      term.names.compactMap(NameSkeleton.init).contains { own.contains($0) }
    }
  }
}
