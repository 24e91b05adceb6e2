internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// The statements, links and groups of a ledger within one transaction, as they stand when first asked
/// for.
final class StoredGroups: GroupingStore {
  private let db: Database
  private let links: LinkTable
  private let profile: (StatementID) throws -> StatementProfile?

  private var nodes: [StatementID: GroupingGraph.Node?] = [:]
  private var linked: [StatementID: [(other: StatementID, link: StatementLink)]] = [:]

  /// The utterance of each statement that was met, `nil` where it is in none.
  private var utterances: [StatementID: Int64?] = [:]
  private var members: [Int64: [StatementID]] = [:]
  private var pointMembers: [Int64: [StatementID]] = [:]

  /// Reads within a transaction; `profile` tells what is known of a statement, `nil` when it is gone.
  init(_ db: Database, profile: @escaping (StatementID) throws -> StatementProfile?) {
    self.db = db
    self.profile = profile
    links = LinkTable(db)
  }

  func node(_ id: StatementID) throws -> GroupingGraph.Node? {
    if let known = nodes[id] { return known }
    let node = try profile(id).flatMap(GroupingGraph.Node.init)
    nodes[id] = .some(node)
    return node
  }

  func links(of id: StatementID) throws -> [(other: StatementID, link: StatementLink)] {
    if let known = linked[id] { return known }
    let found = try links.links(of: id)
    linked[id] = found
    return found
  }

  func rulings(on id: StatementID) throws -> [(other: StatementID, isTogether: Bool)] {
    try links.rulings(on: id)
  }

  func utterance(of id: StatementID) throws -> [StatementID] {
    guard let utterance = try row(of: id) else { return [] }
    if let known = members[utterance] { return known }
    let found = try statements("SELECT id FROM statement WHERE utterance = ?", utterance)
    for id in found { utterances[id] = .some(utterance) }
    members[utterance] = found
    return found
  }

  func talkingPoint(of id: StatementID) throws -> [StatementID] {
    guard let utterance = try row(of: id) else { return [] }
    if let known = pointMembers[utterance] { return known }
    let sql = """
      SELECT statement.id FROM utterance JOIN statement ON statement.utterance = utterance.id
      WHERE utterance.talkingPoint = (SELECT talkingPoint FROM utterance WHERE id = ?)
      """
    let found = try statements(sql, utterance)
    pointMembers[utterance] = found
    return found
  }

  /// The row of a statement's utterance.
  private func row(of id: StatementID) throws -> Int64? {
    if let known = utterances[id] { return known }
    let sql = "SELECT utterance FROM statement WHERE id = ?"
    let row = try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [id.rawValue])
    utterances[id] = .some(row)
    return row
  }

  private func statements(_ sql: String, _ row: Int64) throws -> [StatementID] {
    try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: [row])
      .map(StatementID.init(rawValue:))
  }
}
