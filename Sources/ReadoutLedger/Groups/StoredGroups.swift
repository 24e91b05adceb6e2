internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// The statements, links and groups of a ledger within one transaction, as they stand when first asked
/// for.
final class StoredGroups: GroupingStore {
  private let db: Database
  private let links: LinkTable
  private let profile: (StatementID) throws -> StatementProfile?

  private var nodes: [ID: GroupingGraph.Node?] = [:]
  private var linked: [ID: [(other: ID, link: StatementLink)]] = [:]

  /// The utterance of each statement that was met, `nil` where it is in none.
  private var utterances: [ID: Int64?] = [:]
  private var members: [Int64: [ID]] = [:]
  private var pointMembers: [Int64: [ID]] = [:]

  /// Whether statements are left that are to be grouped by later transactions.
  private let hasMore: Bool
  private var stillToCome: [ID: Bool] = [:]

  /// Whether a person has decided of any groups.
  private let hasRulings: Bool

  /// Reads within a transaction; `profile` tells what is known of a statement, `nil` when it is gone.
  ///
  /// What is listed as still to be grouped is left to later transactions.
  init(_ db: Database, profile: @escaping (StatementID) throws -> StatementProfile?) throws {
    self.db = db
    self.profile = profile
    links = LinkTable(db)
    hasMore = try Int.fetchOne(db, sql: "SELECT 1 FROM ungrouped LIMIT 1") != nil
    hasRulings = try Int.fetchOne(db, sql: "SELECT 1 FROM groupRuling LIMIT 1") != nil
  }

  func node(_ id: ID) throws -> GroupingGraph.Node? {
    if let known = nodes[id] { return known }
    let node = try profile(StatementID(rawValue: id)).flatMap(GroupingGraph.Node.init)
    nodes[id] = .some(node)
    return node
  }

  func links(of id: ID) throws -> [(other: ID, link: StatementLink)] {
    if let known = linked[id] { return known }
    let found = try links.links(of: StatementID(rawValue: id))
      .map { (other: $0.other.rawValue, link: $0.link) }.filter { try !isStillToCome($0.other) }
    linked[id] = found
    return found
  }

  func rulings(on id: ID) throws -> [(other: ID, isTogether: Bool)] {
    guard hasRulings else { return [] }
    return try links.rulings(on: StatementID(rawValue: id))
      .map { (other: $0.other.rawValue, isTogether: $0.isTogether) }
      .filter { try !isStillToCome($0.other) }
  }

  /// Whether a statement is in no group yet and is not grouped in this transaction either: it is as
  /// good as not there, so that a transaction stays as small as what it was given.
  private func isStillToCome(_ id: ID) throws -> Bool {
    guard hasMore else { return false }
    if let known = stillToCome[id] { return known }
    let sql = """
      SELECT 1 FROM ungrouped JOIN statement ON statement.id = ungrouped.statement
      WHERE ungrouped.statement = ? AND statement.utterance IS NULL
      """
    let found =
      try Int.fetchOne(
        try db.cachedStatement(sql: sql), arguments: [id]) != nil
    stillToCome[id] = found
    return found
  }

  func utterance(of id: ID) throws -> [ID] {
    guard let utterance = try row(of: id) else { return [] }
    if let known = members[utterance] { return known }
    let found = try statements("SELECT id FROM statement WHERE utterance = ?", utterance)
    for id in found { utterances[id] = .some(utterance) }
    members[utterance] = found
    return found
  }

  func talkingPoint(of id: ID) throws -> [ID] {
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
  private func row(of id: ID) throws -> Int64? {
    if let known = utterances[id] { return known }
    let sql = "SELECT utterance FROM statement WHERE id = ?"
    let row = try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [id])
    utterances[id] = .some(row)
    return row
  }

  private func statements(_ sql: String, _ row: Int64) throws -> [ID] {
    try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: [row])
  }
}
