internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Tells whether a statement is reported of the speaker who was asked for.
struct SpeakerFilter {
  private let words: Set<String>
  private let skeletons: [NameSkeleton]

  /// Takes a name in any spelling, part of one, the words of an office or a body, or a person's id.
  ///
  /// The other names of the persons whom it names in the ledger count too.
  init(_ name: String, _ db: Database) throws {
    words = Set(IndexTerms.words(of: name))
    var skeletons: [NameSkeleton] = []
    if let person = PersonID(name) {
      skeletons = try Self.names(of: person, db)
    } else if let skeleton = NameSkeleton(name) {
      skeletons.append(skeleton)
      for person in try PersonReader(db).summaries(named: skeleton, limit: Self.personLimit) {
        skeletons += try Self.names(of: person.id, db)
      }
    }
    self.skeletons = skeletons
  }

  private static func names(of person: PersonID, _ db: Database) throws -> [NameSkeleton] {
    try PersonReader(db).names(of: [person.rawValue]).compactMap { NameSkeleton($0) }
  }

  /// The greatest number of persons of one name whose other names are looked up.
  private static let personLimit = 20

  /// How a statement's speaker relates to the one who was asked for.
  func agreement(name: String?, role: String?) -> SpeakerAgreement {
    guard let name else { return .unknown }
    let isSame = name.split(separator: "; ").contains { isNamed(String($0), role: role) }
    return isSame ? .same : .other
  }

  /// Whether any statement of the ledger is reported of the speaker.
  ///
  /// - Complexity: A look into the index of names up to the first statement; where no name leads to
  ///   one, O(n) in the statements, of which the offices are read.
  func isKnown(_ db: Database) throws -> Bool {
    let named = Set(skeletons.flatMap { $0.words.suffix(1) }).union(words)
    let terms = named.sorted().map { "\"\($0)\"" }.joined(separator: " OR ")
    guard !terms.isEmpty else { return false }
    let byName = """
      SELECT statement.speakerName, speakerRole FROM statementWords
      CROSS JOIN statement ON statement.id = statementWords.rowid
      WHERE statementWords MATCH ? AND review <> 'rejected'
      """
    if try isAny(byName, ["speakerName : (\(terms))"], db) { return true }
    let byRole = """
      SELECT DISTINCT speakerName, speakerRole FROM statement
      WHERE speakerRole IS NOT NULL AND review <> 'rejected'
      """
    return try isAny(byRole, [], db)
  }

  private func isAny(
    _ sql: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> Bool {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      if agreement(name: row[0], role: row[1]) == .same { return true }
    }
    return false
  }

  private func isNamed(_ name: String, role: String?) -> Bool {
    if let skeleton = NameSkeleton(name),
      skeletons.contains(where: { $0.agreement(with: skeleton) > .none })
    {
      return true
    }
    let described = Set(IndexTerms.words(of: name) + IndexTerms.words(of: role ?? ""))
    return !words.isEmpty && words.isSubset(of: described)
  }
}
