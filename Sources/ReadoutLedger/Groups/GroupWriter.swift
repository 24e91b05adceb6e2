internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Groups statements within a transaction: links new ones with those that may belong to them, and
/// writes the groups of everything that hangs together with a statement.
///
/// All that is read and written lies in one transaction, so that no other writer can come between.
final class GroupWriter {
  private let db: Database
  private let judge: LinkJudge
  private let profiles: ProfileReader
  private let postings: PostingTable
  private let links: LinkTable

  /// Statements made ready; let go when there are too many.
  private var prepared: [StatementID: PreparedStatement] = [:]

  /// The most statements that are kept ready.
  private static let mostPrepared = 20_000

  init(_ db: Database, judge: LinkJudge) {
    self.db = db
    self.judge = judge
    profiles = ProfileReader(db)
    postings = PostingTable(db)
    links = LinkTable(db)
  }

  /// Gives new statements their postings and links.
  func link(_ statements: [StatementID]) throws {
    for id in statements {
      guard let statement = try statement(id), let speaker = statement.profile.speaker?.id else {
        continue
      }
      let keys = StatementKeys(statement)
      for other in try postings.candidates(for: id, keys, speaker: speaker) {
        guard let second = try self.statement(other), second.profile.speaker?.id == speaker,
          let link = judge.link(statement, second)
        else { continue }
        try links.insert(link, id, other)
      }
      try postings.insert(id, keys, speaker: speaker)
    }
  }

  /// Takes the postings and links of statements away, as their speaker or their words changed or
  /// they are removed.
  ///
  /// - Returns: The statements that were linked with them.
  func unlink(_ statements: [StatementID]) throws -> [StatementID] {
    var others: [StatementID] = []
    for id in statements {
      if let statement = try statement(id), let speaker = statement.profile.speaker?.id {
        try postings.remove(id, StatementKeys(statement), speaker: speaker)
      }
      others += try links.remove(id)
      prepared[id] = nil
    }
    return others
  }

  private func statement(_ id: StatementID) throws -> PreparedStatement? {
    if let known = prepared[id] { return known }
    guard let profile = try profiles.profile(of: id) else { return nil }
    if prepared.count >= Self.mostPrepared { prepared = [:] }
    let statement = PreparedStatement(profile)
    prepared[id] = statement
    return statement
  }
}

extension GroupWriter {
  /// Groups a statement with all that hangs together with it by links and rulings.
  ///
  /// - Returns: The statements whose groups were written.
  func group(around id: StatementID) throws -> [StatementID] {
    let part = try GraphPart(around: id, db, profiles: profiles)
    let table = GroupTable(db)
    let members = part.graph.groups().map { group in
      GroupTable.Group(
        members: group.members.map { part.statements[$0] }, talkingPoint: group.talkingPoint,
        speaker: part.graph.nodes[group.members[0]].speaker,
        days: group.members.map { part.graph.nodes[$0].saidOn })
    }
    try table.write(members, ungrouped: part.unknown)
    return part.statements + part.unknown
  }
}
