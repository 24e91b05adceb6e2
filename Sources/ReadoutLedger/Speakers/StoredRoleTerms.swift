internal import GRDB
internal import ReadoutRecord

/// The terms of office that a user has added, as rows.
enum StoredRoleTerms {
  /// All of them, in the order in which they were added.
  static func all(_ db: Database) throws -> [RoleTerm] {
    try Row.fetchAll(db, sql: "SELECT * FROM roleTerm ORDER BY id").map {
      try term(RowReader(row: $0))
    }
  }

  private static func term(_ reader: RowReader) throws -> RoleTerm {
    RoleTerm(
      person: try reader.text("person"),
      spellings: try reader.json([String].self, "spellings") ?? [],
      holder: try reader.text("holder"), office: Office(code: try reader.text("office")),
      from: EDTF(rawValue: try reader.text("begun")), to: EDTF(rawValue: try reader.text("ended")))
  }

  /// Adds a term; one of the same person, office and beginning is replaced.
  static func store(_ term: RoleTerm, origin: String, with db: Database) throws {
    let sql = """
      INSERT INTO roleTerm (person, spellings, holder, office, begun, ended, origin)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person, holder, office, begun)
      DO UPDATE SET spellings = excluded.spellings, ended = excluded.ended,
        origin = excluded.origin
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      term.person.withVisibleNulls, try JSONText.encode(term.spellings),
      term.holder.withVisibleNulls, term.office.code.withVisibleNulls, term.from?.rawValue ?? "",
      term.to?.rawValue ?? "", origin.withVisibleNulls,
    ])
  }
}
