internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Groups statements within a transaction: links new ones with those that may belong to them, and
/// writes the groups that change by them.
///
/// All that is read and written lies in one transaction, so that no other writer can come between.
final class GroupWriter {
  private let db: Database
  private let judge: LinkJudge
  private let profiles: ProfileReader
  private let postings: PostingTable
  private let links: LinkTable
  private let titles: TitleCounterparts

  private let prepared: PreparedStatements

  /// Makes a writer for a transaction; `prepared` is what earlier transactions of the same grouping
  /// have made ready.
  init(
    _ db: Database, judge: LinkJudge, prepared: PreparedStatements = PreparedStatements()
  ) throws {
    self.db = db
    self.judge = judge
    self.prepared = prepared
    profiles = try ProfileReader(db, parts: prepared.parts)
    postings = PostingTable(db)
    links = LinkTable(db)
    titles = TitleCounterparts(db)
  }

  /// Gives new statements their postings and links.
  func link(_ statements: [StatementID]) throws {
    for id in statements {
      guard let statement = try statement(id), let speaker = statement.profile.speaker else {
        continue
      }
      let keys = StatementKeys(statement)
      let names = SpeakerKey.keys(of: speaker)
      let days = SpeakerKey.dayKeys(of: speaker, on: id.dayPart)
      let others = try postings.candidates(for: id, keys, speaker: names)
        .union(postings.candidates(for: id, keys.rarest, speaker: days, leastShared: 2))
        .union(titles.counterparts(of: id, statement.profile))
      for other in others.sorted() {
        guard let second = try self.statement(other), let link = link(statement, second) else {
          continue
        }
        try links.insert(link, id, other)
      }
      try postings.insert(id, keys, speaker: names)
      try postings.insert(id, keys.rarest, speaker: SpeakerKey.ownDay(days))
    }
  }

  /// The link of two statements.
  private func link(_ a: PreparedStatement, _ b: PreparedStatement) -> StatementLink? {
    prepared.ties.tie(a.profile, b.profile).flatMap { judge.link(a, b, tie: $0) }
  }

  /// Takes statements out of their groups, with their postings and links, as their speaker or their
  /// words change or they are removed; what was linked or grouped with them is to be grouped anew.
  func unlink(_ statements: [StatementID]) throws {
    var others: [StatementID] = []
    var utterances: Set<Int64> = []
    for id in statements {
      utterances.formUnion(try GroupTable(db).leave(id))
      if let statement = try statement(id), let speaker = statement.profile.speaker {
        let keys = StatementKeys(statement)
        try postings.remove(id, keys, speaker: SpeakerKey.keys(of: speaker))
        let days = SpeakerKey.dayKeys(of: speaker, on: id.dayPart)
        try postings.remove(id, keys.rarest, speaker: SpeakerKey.ownDay(days))
      }
      others += try links.remove(id) + links.rulings(on: id).map(\.other)
      prepared[id] = nil
    }
    // Those that are left are compared with fewer reports, be they linked or not.
    for utterance in utterances { others += try GroupTable(db).members(of: utterance) }
    try GroupTable(db).removeEmpty(utterances)
    try GroupRulings(db).markUngrouped(others, isNew: false)
  }

  private func statement(_ id: StatementID) throws -> PreparedStatement? {
    if let known = prepared[id] { return known }
    guard let profile = try profiles.profile(of: id) else { return nil }
    let statement = PreparedStatement(profile)
    prepared[id] = statement
    return statement
  }
}

extension GroupWriter {
  /// Groups statements that are new, or of which a link or a ruling has changed, and all that they
  /// change.
  func group(around changed: [StatementID]) throws {
    let store = try StoredGroups(db) {
      try self.prepared[$0]?.profile ?? self.profiles.profile(of: $0)
    }
    let result = try Regrouping(store).groups(around: changed.map(\.rawValue))
    let groups = result.groups.map { group in
      GroupTable.Group(
        members: group.members.map(StatementID.init(rawValue:)), talkingPoint: group.talkingPoint,
        speaker: Self.speaker(of: group.nodes), days: group.nodes.map(\.saidOn))
    }
    let others = try GroupTable(db).write(
      groups, ungrouped: result.unknown.map(StatementID.init(rawValue:)))
    let isChanged = Set(changed)
    for group in groups
    where others.contains(group.id) || !isChanged.isDisjoint(with: group.members) {
      try compareWordings(of: group.members)
    }
  }

  /// Who is taken as the speaker of a group: a person before a body, the first of several.
  private static func speaker(of nodes: [GroupingGraph.Node]) -> String {
    (nodes.first(where: \.names.includePerson) ?? nodes[0]).speaker
  }

  /// Notes how the quotations of an utterance's reports differ.
  private func compareWordings(of members: [StatementID]) throws {
    let profiles = try members.compactMap { id in try statement(id).map { (id, $0.profile) } }
    let wordings = UtteranceWordings(profiles.map(\.1))
    var flags: [StatementID: [WordingFlag]] = [:]
    for (id, profile) in profiles { flags[id] = wordings.flags[profile.key] }
    try GroupTable(db).write(flags, of: members)
  }
}
