internal import GRDB
public import ReadoutRecord

/// A re-analysis that begins, or goes on where one was broken off.
public struct ReanalysisStart: Sendable {
  /// The articles that are still to be analysed, in the order of their import.
  public var articles: [ArticleID]

  /// What the ledger knew of who held which office when it began.
  public var learnedRoles: [ReportedRole]
}

extension Ledger {
  /// Notes that a re-analysis begins; the same command goes on where it was broken off, another one
  /// begins anew.
  ///
  /// What the articles tell of roles is kept as it was when it began: a part that is analysed later
  /// is read with the same knowledge.
  ///
  /// - Parameters:
  ///   - command: What is done: the engine and what is asked of it.
  ///   - articles: The articles that are to be analysed.
  ///   - isRehearsal: Whether nothing is to be noted.
  /// - Returns: What is left to be done, and with what knowledge.
  /// - Throws: ``LedgerError`` when the file cannot be written.
  public func beginReanalysis(
    _ command: String, of articles: [ArticleID], isRehearsal: Bool = false
  ) throws -> ReanalysisStart {
    let ascending = Set(articles).sorted()
    let name = command + " " + ascending.map(\.description).joined(separator: ",")
    if !isRehearsal, let begun = try unfinishedReanalysis(name) {
      return ReanalysisStart(
        articles: ascending.filter { $0 > begun.last }, learnedRoles: begun.roles)
    }
    let roles = try reportedRoles(through: try articleIDs().last)
    if !isRehearsal { try noteReanalysis(name, roles) }
    return ReanalysisStart(articles: ascending, learnedRoles: roles)
  }

  /// Notes that a re-analysis has dealt with all its articles.
  public func endReanalysis() throws {
    try translatingErrors(path: path) {
      try pool.write { try $0.execute(sql: "DELETE FROM unfinishedReanalysis") }
    }
  }

  private func unfinishedReanalysis(
    _ command: String
  ) throws -> (last: ArticleID, roles: [ReportedRole])? {
    try reading("the unfinished re-analysis") { db in
      let sql = "SELECT * FROM unfinishedReanalysis WHERE command = ?"
      guard
        let row = try Row.fetchOne(db, sql: sql, arguments: [Self.digest(command)])
      else { return nil }
      let reader = RowReader(row: row)
      let text = try Zstandard.decompress(
        try reader.bytes("learned"), byteCount: try reader.integer("learnedByteCount"))
      let roles = try JSONText.decode(
        [ReportedRoleDetail].self, String(decoding: text, as: UTF8.self))
      return (
        ArticleID(rawValue: Int64(try reader.integer("lastArticle"))), roles.compactMap(\.reported)
      )
    }
  }

  private func noteReanalysis(_ command: String, _ roles: [ReportedRole]) throws {
    let text = Array(try JSONText.encode(roles.map(ReportedRoleDetail.init)).utf8)
    let blob = try CompressedBlob(compressing: text)
    try translatingErrors(path: path) {
      try pool.write { db in
        try db.execute(sql: "DELETE FROM unfinishedReanalysis")
        var row = RowWriter()
        row.add("command", Self.digest(command))
        row.add("learned", blob.frame)
        row.add("learnedByteCount", blob.byteCount)
        row.add("lastArticle", 0)
        try RowInserter(db).insert(row, into: "unfinishedReanalysis")
      }
    }
  }

  /// A list of a million articles is long.
  private static func digest(_ command: String) -> String {
    SHA256Digest(of: Array(command.utf8)).hex
  }
}

/// A ``ReportedRole`` as JSON.
private struct ReportedRoleDetail: Codable {
  var person: String
  var personID: String
  var spellings: [String]
  var role: String
  var country: String?
  var article: String
  var day: EDTF

  init(_ reported: ReportedRole) {
    (person, personID, spellings) = (reported.person, reported.personID, reported.spellings)
    (role, country, article) = (reported.role, reported.country, reported.article)
    day = EDTF(day: reported.day)
  }

  /// The role; `nil` when the day is none.
  var reported: ReportedRole? {
    day.day.map {
      ReportedRole(
        person: person, personID: personID, spellings: spellings, role: role, country: country,
        article: article, day: $0)
    }
  }
}
