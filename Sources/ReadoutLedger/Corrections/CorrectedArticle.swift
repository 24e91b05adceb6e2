internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// What corrections of an article's statements need to know of the article; read when asked for,
/// since most need nothing.
final class CorrectedArticle {
  let id: ArticleID
  private let db: Database
  private var text: StoredText?

  init(_ id: ArticleID, _ db: Database) {
    self.id = id
    self.db = db
  }

  /// The words of a statement's spans; `nil` when the spans do not fit the text.
  func words(of statement: ReadoutRecord.Statement) throws -> StatementWords? {
    guard let text = try storedText(), !statement.content.isEmpty else { return nil }
    do {
      return try StatementWords(of: statement, in: text)
    } catch is BlobError {
      return nil
    }
  }

  private func storedText() throws -> StoredText? {
    if text == nil { text = try RestoredContent(of: id, db)?.text }
    return text
  }

  /// The day of publication, by which statements without a day are sorted.
  func published() throws -> EDTF? {
    let sql = "SELECT published FROM article WHERE id = ?"
    return try String.fetchOne(try db.cachedStatement(sql: sql), arguments: [id.rawValue])
      .flatMap(EDTF.init(rawValue:))
  }

  /// A speaker as a person says: a person by the name that the article has, with the role that it
  /// gives.
  func speaker(_ correction: SpeakerCorrection, _ entry: JournalEntry) throws -> Speaker {
    let reason = "corrected by \(entry.stamp.who)" + (entry.stamp.why.map { ": \($0)" } ?? "")
    switch correction {
    case .unresolved: return Speaker(unresolvedBecause: reason, candidates: [])
    case .named(let name, let type): return try speaker(name, type, reason)
    case .person(let reference):
      let person = try PersonRulings(db: db).unmerged(reference)
      let name = try person.flatMap { try self.name(of: $0) } ?? reference.name
      return try speaker(name, .person, reason)
    }
  }

  private func speaker(_ name: String, _ type: SpeakerType, _ reason: String) throws -> Speaker {
    let sql = """
      SELECT iif(u.statement IS NULL, s.speakerRole, u.speakerRole) AS role,
        iif(u.statement IS NULL, s.speakerCountry, u.speakerCountry) AS country
      FROM statement AS s LEFT JOIN uncorrected AS u ON u.statement = s.id
      WHERE s.article = ? AND iif(u.statement IS NULL, s.speakerName, u.speakerName) = ?
        AND NOT EXISTS (SELECT 1 FROM formerStatement AS f WHERE f.id = s.id)
      ORDER BY role IS NULL, s.n LIMIT 1
      """
    let known = try Row.fetchOne(
      try db.cachedStatement(sql: sql), arguments: [id.rawValue, name])
    var speaker = Speaker(
      name: name, type: type, role: known?["role"], country: known?["country"],
      how: .corrected, confidence: 1)
    speaker.reason = reason
    return speaker
  }

  /// The fullest name that the article has for a person whom the analysis found, else the usual
  /// one.
  func name(of person: Int64) throws -> String? {
    let here = """
      SELECT name FROM foundMention WHERE article = ? AND person = ?
      ORDER BY length(name) DESC, name LIMIT 1
      """
    if let name = try String.fetchOne(
      try db.cachedStatement(sql: here), arguments: [id.rawValue, person])
    {
      return name
    }
    return try String.fetchOne(
      try db.cachedStatement(sql: "SELECT name FROM person WHERE id = ?"), arguments: [person])
  }
}
