internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Reads what matching knows of the ledger's statements.
///
/// One is made for a transaction, and asked for each statement that grouping meets.
struct ProfileReader {
  private static let columns = """
    SELECT statement.*, article.originalDigest, article.outlet, article.credit, article.published,
      person.id AS person, person.name AS personName
    FROM statement JOIN article ON article.id = statement.article
    LEFT JOIN mention ON mention.article = statement.article AND mention.name = speakerName
    LEFT JOIN person ON person.id = mention.person
    WHERE statement.id = ? AND review <> 'rejected'
    """

  private let statement: GRDB.Statement
  private let places: ColumnPlaces

  init(_ db: Database) throws {
    statement = try db.cachedStatement(sql: Self.columns)
    places = ColumnPlaces(statement)
  }

  /// The profile of a statement; `nil` when the ledger has none of that id, or a person has said
  /// that it is none.
  ///
  /// - Throws: ``BlobError`` when its row is damaged.
  func profile(of id: StatementID) throws -> StatementProfile? {
    try Row.fetchOne(statement, arguments: [id.rawValue]).map {
      try StatementProfile(RowReader(row: $0, places: places))
    }
  }
}

extension StatementProfile {
  /// Reads a row of `statement` with the columns of its article and its person.
  fileprivate init(_ reader: RowReader) throws {
    let row = try StatementRow(reader)
    let statement = row.statement
    let key = try StatementKey(reader, n: statement.n)
    let published: EDTF? = try reader.optionalWord("published")
    let person = try reader.optionalInteger("person").map { PersonID(rawValue: Int64($0)) }
    let personName = try reader.optionalText("personName")
    self.init(
      key: key, outlet: try reader.optionalText("outlet"),
      credit: try reader.json([String].self, "credit") ?? [],
      speaker: SpeakerKey.identity(
        of: statement.speaker,
        person: person.flatMap { id in personName.map { (id, $0) } }, article: key.article),
      kind: statement.kind,
      content: row.words.pieces(\.content, count: statement.content.count),
      cue: row.words.pieces(\.cue, count: statement.cue.count), isNegated: statement.isNegated,
      mood: statement.mood, isHeadline: statement.isHeadline,
      saidOn: statement.saidOn.edtf.flatMap(\.days), saidOnBasis: statement.saidOn.basis,
      published: published.flatMap(\.days), occasion: statement.occasion,
      addressee: statement.addressee)
  }
}

extension StatementKey {
  /// Reads the columns `originalDigest` and `outlet`: the same in every ledger, whatever the order
  /// in which its articles came.
  init(_ reader: RowReader, n: Int) throws {
    let outlet = try reader.optionalText("outlet") ?? ""
    self.init(article: "\(try reader.digest("originalDigest").hex) \(outlet)", n: n)
  }
}

extension EDTF {
  /// The days from the first that is possible to the last; `nil` when either end is open.
  var days: ClosedRange<CalendarDay>? {
    guard let earliest, let latest, earliest <= latest else { return nil }
    return earliest...latest
  }
}
