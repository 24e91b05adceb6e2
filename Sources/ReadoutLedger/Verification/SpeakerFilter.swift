internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Tells whether a statement is reported of the speaker who was asked for.
struct SpeakerFilter {
  private let words: Set<String>
  private let skeletons: [NameSkeleton]

  /// Takes a name in any spelling, part of one, or the words of an office or a body.
  ///
  /// The other names of the persons whom it names in the ledger count too.
  init(_ name: String, _ db: Database) throws {
    words = Set(IndexTerms.words(of: name))
    var skeletons: [NameSkeleton] = []
    if let skeleton = NameSkeleton(name) {
      skeletons.append(skeleton)
      for person in try PersonReader(db).summaries(named: skeleton, limit: Self.personLimit) {
        let sql = "SELECT name FROM personName WHERE person = ? ORDER BY name"
        let names = try String.fetchAll(db, sql: sql, arguments: [person.id.rawValue])
        skeletons += names.compactMap { NameSkeleton($0) }
      }
    }
    self.skeletons = skeletons
  }

  /// The greatest number of persons of one name whose other names are looked up.
  private static let personLimit = 20

  /// How a statement's speaker relates to the one who was asked for.
  func agreement(name: String?, role: String?) -> SpeakerAgreement {
    guard let name else { return .unknown }
    let isSame = name.split(separator: "; ").contains { isNamed(String($0), role: role) }
    return isSame ? .same : .other
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
