internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Reads what matching knows of the ledger's statements.
///
/// One is made for a transaction, and asked for each statement that grouping meets: so it reads the
/// columns that matching looks at and no others.
struct ProfileReader {
  private static let columns = """
    SELECT n, kind, content, contentWords, statement.cue, cueWords, speakerHow, speakerName,
      speakerType, speakerRole, speakerCountry, addressee, occasion, saidOn, saidOnBasis, negated,
      mood, headline, article.originalDigest, article.outlet, article.credit, article.published,
      person.id AS person, person.name AS personName
    FROM statement JOIN article ON article.id = statement.article
    LEFT JOIN mention ON mention.article = statement.article AND mention.name = speakerName
    LEFT JOIN person ON person.id = mention.person
    WHERE statement.id = ? AND review <> 'rejected'
    """

  private let statement: GRDB.Statement
  private let places: ColumnPlaces
  private let parts: ProfileParts

  /// Makes a reader for a transaction; `parts` is what earlier ones have read.
  init(_ db: Database, parts: ProfileParts = ProfileParts()) throws {
    statement = try db.cachedStatement(sql: Self.columns)
    places = ColumnPlaces(statement)
    self.parts = parts
  }

  /// The profile of a statement; `nil` when the ledger has none of that id, or a person has said
  /// that it is none.
  ///
  /// - Throws: ``BlobError`` when its row is damaged.
  func profile(of id: StatementID) throws -> StatementProfile? {
    let rows = try Row.fetchCursor(statement, arguments: [id.rawValue])
    guard let row = try rows.next() else { return nil }
    return try profile(RowReader(row: row, places: places))
  }

  private func profile(_ row: RowReader) throws -> StatementProfile {
    let words = StatementWords(
      source: "", cue: try row.text("cueWords"), content: try row.text("contentWords"))
    let key = try StatementKey(row)
    let saidOn: EDTF? = try row.optionalWord("saidOn")
    let published: EDTF? = try row.optionalWord("published")
    return StatementProfile(
      key: key, outlet: try row.optionalText("outlet"), credit: try parts.credit(row),
      speaker: try parts.speaker(row, article: key.article), kind: try row.word("kind"),
      content: words.pieces(\.content, count: try row.spans("content").count),
      cue: words.pieces(\.cue, count: try row.spans("cue").count),
      isNegated: try row.integer("negated") != 0, mood: try row.word("mood"),
      isHeadline: try row.integer("headline") != 0, saidOn: saidOn.flatMap(\.days),
      saidOnBasis: try row.optionalWord("saidOnBasis"), published: published.flatMap(\.days),
      occasion: try parts.occasion(row), addressee: try row.optionalText("addressee"))
  }
}

extension StatementKey {
  /// Reads the columns `originalDigest`, `outlet` and `n`: the same in every ledger, whatever the
  /// order in which its articles came.
  fileprivate init(_ reader: RowReader) throws {
    let outlet = try reader.optionalText("outlet") ?? ""
    self.init(
      article: "\(try reader.digest("originalDigest").hex) \(outlet)",
      n: try reader.integer("n"))
  }
}

extension EDTF {
  /// The days from the first that is possible to the last; `nil` when either end is open.
  var days: ClosedRange<CalendarDay>? {
    guard let earliest, let latest, earliest <= latest else { return nil }
    return earliest...latest
  }
}
