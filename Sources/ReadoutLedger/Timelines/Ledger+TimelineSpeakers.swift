internal import GRDB
internal import ReadoutText

extension Ledger {
  /// Those whom a name or an id may mean, those of most statements first.
  ///
  /// A full name that one person has means that person; of a surname all who bear it are given, for
  /// it is not for a program to choose among namesakes.
  ///
  /// - Parameter text: A person's id such as `p12`, a name or surname in any spelling, or the name
  ///   of a body.
  /// - Returns: Whom it may mean; nobody when the ledger knows nobody of that name.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: O(s) in the statements of those who bear the name.
  public func timelineSpeakers(named text: String) throws -> [TimelineSpeaker] {
    if let id = PersonID(text) { return try [timelineSpeaker(id)].compactMap { $0 } }
    let persons = try persons(named: text).compactMap { try timelineSpeaker($0.id) }
    guard let wanted = NameSkeleton(text) else { return [] }
    let exact = persons.filter { person in
      person.names.contains { NameSkeleton($0)?.agreement(with: wanted) == .full }
    }
    if exact.count == 1 { return exact }
    return try persons + bodies(named: text)
  }

  private func timelineSpeaker(_ id: PersonID) throws -> TimelineSpeaker? {
    try reading("person \(id)") { db in
      guard
        let summary = try PersonReader(db).summaries(
          where: "person.id = ?", [id.rawValue], limit: 1
        ).first
      else { return nil }
      let sql = "SELECT name FROM personName WHERE person = ? ORDER BY length(name) DESC, name"
      return TimelineSpeaker(
        person: id, name: summary.name,
        names: try String.fetchAll(db, sql: sql, arguments: [id.rawValue]),
        statementCount: summary.statementCount)
    }
  }

  /// Bodies whose name agrees in all its words; spellings that differ in case are one.
  private func bodies(named text: String) throws -> [TimelineSpeaker] {
    guard let expression = SearchTerms("\"\(text)\"").expression,
      let wanted = NameSkeleton(text)
    else { return [] }
    let sql = """
      SELECT statement.speakerName AS name, count(*) AS statements FROM statementWords
      CROSS JOIN statement ON statement.id = statementWords.rowid
      WHERE statementWords MATCH ? AND statement.speakerType IS NOT 'person'
      GROUP BY statement.speakerName ORDER BY statements DESC, name
      """
    let found = try reading("the speakers named \(text)") { db in
      try TimeLimit(seconds: options.searchSeconds).limit(db) {
        try Row.fetchAll(db, sql: sql, arguments: ["speakerName : (\(expression))"]).map {
          (
            name: try RowReader(row: $0).text("name"),
            count: try RowReader(row: $0).integer("statements")
          )
        }
      }
    }
    let same = found.filter { NameSkeleton($0.name)?.words == wanted.words }
    guard let usual = same.first else { return [] }
    return [
      TimelineSpeaker(
        person: nil, name: usual.name, names: same.map(\.name),
        statementCount: same.reduce(0) { $0 + $1.count })
    ]
  }
}
