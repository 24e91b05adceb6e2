internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Finds what a title and the text below it may report of one utterance: "Norland rules out" above,
/// its foreign minister below.
struct TitleCounterparts {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The persons' statements of the article for a body's in a title, and the other way round.
  func counterparts(of id: StatementID, _ profile: StatementProfile) throws -> Set<StatementID> {
    guard let speaker = profile.speaker else { return [] }
    let condition: String
    if speaker.type == .person {
      condition = "headline = 1 AND speakerType IN ('country', 'office', 'organisation')"
    } else if profile.isHeadline, speaker.isNamedBody {
      condition = "speakerType = 'person'"
    } else {
      return []
    }
    let sql = """
      SELECT id FROM statement
      WHERE article = (SELECT article FROM statement WHERE id = ?) AND \(condition)
      """
    let statement = try db.cachedStatement(sql: sql)
    return Set(
      try Int64.fetchAll(statement, arguments: [id.rawValue]).map(StatementID.init(rawValue:)))
  }
}
