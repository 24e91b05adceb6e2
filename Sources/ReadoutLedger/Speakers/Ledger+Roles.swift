internal import GRDB
public import ReadoutRecord

extension Ledger {
  /// What the ledger's articles tell of who held which office, for articles that are read later;
  /// of those with a day of publication, in the order of their days.
  ///
  /// Only offices that one person at a time can hold are told. A copy or a later version of an
  /// article tells nothing of its own, and of what the articles of a month tell of one role of one
  /// person the first two are enough.
  ///
  /// - Parameter last: The last article that counts, as ``beginImport()`` gives it; `nil` for none.
  /// - Returns: Two reports of a month at most for one role of one person.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(n log n) in the roles that articles tell; about a second for a million.
  public func reportedRoles(through last: ArticleID?) throws -> [ReportedRole] {
    guard let last else { return [] }
    return try reading("the roles that articles tell") { db in
      let reader = ReportedRoleReader(db: db, last: last)
      return try reader.roles()
    }
  }
}

/// Reads the roles that later articles are read with: those that the analysis found, so that what
/// it finds later does not depend on corrections.
private struct ReportedRoleReader {
  let db: Database

  /// The last article that counts.
  let last: ArticleID

  func roles() throws -> [ReportedRole] {
    let names = try names()
    return try rows().compactMap { try role(RowReader(row: $0), names) }
  }

  private func rows() throws -> [Row] {
    let offices = Office.heldOnce.map(\.code) + ["minister"]
    let marks = offices.map { _ in "?" }.joined(separator: ", ")
    let sql = """
      SELECT * FROM (
        SELECT role.*, published, row_number() OVER (
          PARTITION BY person, role.role, role.country, substr(published, 1, 7)
          ORDER BY published, article) AS place
        FROM foundRole AS role JOIN article ON article.id = role.article
        WHERE role.article <= \(last.rawValue) AND office IN (\(marks)) AND published IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM articleLink WHERE second = role.article)
      ) WHERE place <= 2 ORDER BY published, article, person, role
      """
    return try Row.fetchAll(db, sql: sql, arguments: StatementArguments(offices))
  }

  /// The names of each person to whom an article gives a role, the longest first, as the usual one
  /// is chosen.
  private func names() throws -> [Int: [String]] {
    let sql = """
      SELECT DISTINCT person, name FROM foundMention
      WHERE person IN (SELECT person FROM foundRole) AND article <= \(last.rawValue)
      ORDER BY person, length(name) DESC, name
      """
    return try Row.fetchAll(db, sql: sql).reduce(into: [:]) { names, row in
      let reader = RowReader(row: row)
      names[try reader.integer("person"), default: []].append(try reader.text("name"))
    }
  }

  /// A row as a value; `nil` when the article's publication is no single day.
  private func role(_ reader: RowReader, _ names: [Int: [String]]) throws -> ReportedRole? {
    let published: EDTF? = try reader.optionalWord("published")
    let person = try reader.integer("person")
    guard let day = published?.day, let names = names[person], let usual = names.first else {
      return nil
    }
    let country = try reader.text("country")
    return ReportedRole(
      person: usual, personID: PersonID(rawValue: Int64(person)).description,
      spellings: Array(names.dropFirst()), role: try reader.text("role"),
      country: country.isEmpty ? nil : country,
      article: ArticleID(rawValue: Int64(try reader.integer("article"))).description, day: day)
  }
}
