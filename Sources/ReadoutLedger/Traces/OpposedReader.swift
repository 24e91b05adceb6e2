internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Reads what the links between statements say may take a use back.
struct OpposedReader {
  private let ledger: Ledger
  private let db: Database

  init(_ ledger: Ledger, _ db: Database) {
    self.ledger = ledger
    self.db = db
  }

  /// A link that says so.
  private struct Link {
    var statement: StatementID
    var against: StatementID
  }

  /// Of each use so many reports are followed, and so many of all.
  private static let mostReportsOfUse = 3
  private static let mostReports = 600

  /// The most statements that are looked at, and the most utterances that are shown.
  private static let mostStatements = 200
  private static let mostShown = 20

  /// The utterances outside of `entries` that a link sets against one of them, the earliest first.
  ///
  /// Which ones are shown where there are too many hangs on the order of uses, then of ids.
  func uses(opposedTo entries: [TimelineEntry]) throws -> [OpposedUse] {
    let own = Set(entries.map(\.group))
    var found: [(group: TimelineSQL.Group, link: Link)] = []
    var seen: Set<TimelineSQL.Group> = []
    for link in try links(of: entries) where found.count < Self.mostShown {
      guard let group = try group(of: link.statement), !own.contains(group),
        seen.insert(group).inserted
      else { continue }
      found.append((group, link))
    }
    return try found.compactMap { try use($0.group, $0.link) }
      .sorted { $0.entry.orderOfUse < $1.entry.orderOfUse }
  }

  /// Links to different statements, each with the first use that it stands against.
  private func links(of entries: [TimelineEntry]) throws -> [Link] {
    let sql = "SELECT second FROM statementLink WHERE first = ? AND isOpposed ORDER BY second"
    let statement = try db.cachedStatement(sql: sql)
    var links: [Link] = []
    var seen: Set<Int64> = []
    let reports = entries.flatMap { $0.reports.prefix(Self.mostReportsOfUse) }
    for report in reports.prefix(Self.mostReports) where links.count < Self.mostStatements {
      for other in try Int64.fetchAll(statement, arguments: [report.id.rawValue])
      where seen.insert(other).inserted {
        links.append(Link(statement: StatementID(rawValue: other), against: report.id))
      }
    }
    return links
  }

  private func group(of id: StatementID) throws -> TimelineSQL.Group? {
    let sql = "SELECT id, utterance FROM statement WHERE id = ?"
    return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [id.rawValue]).map {
      try TimelineSQL.Group(RowReader(row: $0))
    }
  }

  private func use(_ group: TimelineSQL.Group, _ link: Link) throws -> OpposedUse? {
    let profiles = try ProfileReader(db)
    guard let entry = try ledger.entry(in: db)(group),
      let a = try profiles.profile(of: link.against),
      let b = try profiles.profile(of: link.statement)
    else { return nil }
    return OpposedUse(
      entry: entry, against: link.against, statement: link.statement,
      probability: PairJudge.standard.judge(a: a, b: b).contradiction)
  }
}
