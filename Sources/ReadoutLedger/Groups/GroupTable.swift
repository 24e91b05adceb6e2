internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Writes utterances and talking points as rows; what stands already is left as it is.
struct GroupTable {
  /// An utterance that is to be written.
  struct Group {
    var members: [StatementID]

    /// Number of its talking point among the groups that are written together.
    var talkingPoint: Int?
    var speaker: String

    /// The days of each member, `nil` where unknown.
    var days: [ClosedRange<CalendarDay>?]
  }

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Writes groups that hang together, and takes statements that are in none out of theirs.
  ///
  /// - Returns: The rows of the groups whose members are others than before.
  func write(_ groups: [Group], ungrouped: [StatementID]) throws -> Set<Int64> {
    let changed = try groups.filter { try members(of: $0.id) != $0.members.sorted() }.map(\.id)
    var points: [Int: Int64] = [:]
    for group in groups {
      guard let number = group.talkingPoint else { continue }
      points[number] = min(points[number] ?? .max, group.id)
    }
    var left: Set<Int64> = []
    for group in groups {
      let point = group.talkingPoint.flatMap { points[$0] }
      if let point, point == group.id { try insertPoint(point, speaker: group.speaker) }
    }
    var leftPoints: Set<Int64> = []
    for group in groups {
      try write(group, point: group.talkingPoint.flatMap { points[$0] }, &left, &leftPoints)
    }
    for id in ungrouped { try assign(id, to: nil, &left) }
    try removeEmpty(left.subtracting(groups.map(\.id)))
    // Not before all groups are written: one that is still to come may join the point.
    for point in leftPoints.sorted() { try removeEmptyPoint(point) }
    return Set(changed)
  }

  /// The statements of an utterance, ascending.
  func members(of utterance: Int64) throws -> [StatementID] {
    let sql = "SELECT id FROM statement WHERE utterance = ? ORDER BY id"
    return try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: [utterance])
      .map(StatementID.init(rawValue:))
  }

  /// Writes how the quotations of some statements differ from other reports; those that are not
  /// named differ in nothing.
  func write(_ flags: [StatementID: [WordingFlag]], of statements: [StatementID]) throws {
    let sql = "UPDATE statement SET wording = ?1 WHERE id = ?2 AND wording IS NOT ?1"
    for id in statements {
      let wording = try flags[id].map { try JSONText.encode($0.map(\.rawValue)) }
      try db.cachedStatement(sql: sql).execute(arguments: [wording, id.rawValue])
    }
  }

  private func write(
    _ group: Group, point: Int64?, _ left: inout Set<Int64>, _ leftPoints: inout Set<Int64>
  ) throws {
    let old = try Int64.fetchOne(
      try db.cachedStatement(sql: "SELECT talkingPoint FROM utterance WHERE id = ?"),
      arguments: [group.id])
    let sql = """
      INSERT INTO utterance (id, speaker, talkingPoint, earliestDay, latestDay)
      VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET speaker = excluded.speaker,
        talkingPoint = excluded.talkingPoint, earliestDay = excluded.earliestDay,
        latestDay = excluded.latestDay
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      group.id, group.speaker, point, group.earliest, group.latest,
    ])
    if let old, old != point { leftPoints.insert(old) }
    for member in group.members { try assign(member, to: group.id, &left) }
  }

  /// Takes a statement out of its utterance; returns the one that it leaves, if any.
  func leave(_ id: StatementID) throws -> Set<Int64> {
    var left: Set<Int64> = []
    try assign(id, to: nil, &left)
    return left
  }

  /// Puts a statement into an utterance and notes the one that it leaves.
  private func assign(
    _ id: StatementID, to utterance: Int64?, _ left: inout Set<Int64>
  ) throws {
    let read = try db.cachedStatement(sql: "SELECT utterance FROM statement WHERE id = ?")
    let old = try Int64.fetchOne(read, arguments: [id.rawValue])
    guard old != utterance else { return }
    if let old { left.insert(old) }
    // What is in no utterance differs from no report.
    let sql = """
      UPDATE statement SET utterance = ?1, wording = iif(?1 IS NULL, NULL, wording) WHERE id = ?2
      """
    try db.cachedStatement(sql: sql).execute(arguments: [utterance, id.rawValue])
  }

  private func insertPoint(_ id: Int64, speaker: String) throws {
    let sql = """
      INSERT INTO talkingPoint (id, speaker) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET speaker = excluded.speaker
      """
    try db.cachedStatement(sql: sql).execute(arguments: [id, speaker])
  }

  /// Removes those of some utterances that no statement is left in.
  func removeEmpty(_ utterances: Set<Int64>) throws {
    let sql = """
      DELETE FROM utterance WHERE id = ?
        AND NOT EXISTS (SELECT 1 FROM statement WHERE statement.utterance = utterance.id)
      """
    for id in utterances.sorted() {
      let point = try Int64.fetchOne(
        try db.cachedStatement(sql: "SELECT talkingPoint FROM utterance WHERE id = ?"),
        arguments: [id])
      try db.cachedStatement(sql: sql).execute(arguments: [id])
      if let point { try removeEmptyPoint(point) }
    }
  }

  private func removeEmptyPoint(_ id: Int64) throws {
    let sql = """
      DELETE FROM talkingPoint WHERE id = ?
        AND NOT EXISTS (SELECT 1 FROM utterance WHERE talkingPoint = talkingPoint.id)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [id])
  }
}

extension GroupTable.Group {
  /// The row id of the first member.
  var id: Int64 { members.map(\.rawValue).min() ?? 0 }

  /// The first day that all members may have in common; `nil` when unknown.
  fileprivate var earliest: Int? { days.compactMap { $0?.lowerBound.dayNumber }.max() }

  /// The last day that all members may have in common; `nil` when unknown.
  fileprivate var latest: Int? { days.compactMap { $0?.upperBound.dayNumber }.min() }
}
