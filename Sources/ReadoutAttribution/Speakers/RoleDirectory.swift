public import ReadoutRecord
internal import ReadoutText

/// Who holds which office when, by the tables.
public struct RoleDirectory: Sendable {
  /// Terms of somebody's own table, whose open terms last until that table says otherwise.
  private let own: [String: [RoleTerm]]

  /// The bodies of that table by their names in small letters.
  private let ownBodies: [String: String]

  /// The offices of that table, which ours may not have.
  private let ownOffices: Set<Office>

  /// Creates a directory of our table, and of terms that a user has added, which come first.
  public init(adding terms: [RoleTerm] = []) {
    own = Dictionary(grouping: terms, by: \.holder)
    ownBodies = Dictionary(
      terms.map { ($0.holder.lowercased(), $0.holder) }, uniquingKeysWith: { first, _ in first })
    ownOffices = Set(terms.map(\.office))
  }

  /// The body of the user's table that a phrase in small letters names.
  func body(named phrase: String) -> String? { ownBodies[phrase] }

  /// The office of the user's table that a title names.
  func office(titled title: String) -> Office? {
    guard !ownOffices.isEmpty else { return nil }
    let office = Office(code: Office.key(of: title))
    return ownOffices.contains(office) ? office : nil
  }

  /// What the tables say of an office on a day.
  enum Answer {
    /// One person held it.
    case holder(RoleTerm)

    /// The tables do not settle it, for a reason; those who may be meant, likeliest first.
    case candidates([RoleTerm], reason: String)
  }

  /// The most candidates that are named.
  private static let mostCandidates = 3

  /// Who held an office; `nil` when the tables know nobody who ever did.
  func answer(_ phrase: RolePhrase, on day: CalendarDay?) -> Answer? {
    if let terms = own[phrase.holder],
      let office = LeadingOffice.meant(by: phrase, among: Set(terms.map(\.office)))
    {
      return answer(among: terms.filter { $0.office == office }, day, known: nil)
    }
    let offices = RoleTable.offices(of: phrase.holder)
    guard let office = LeadingOffice.meant(by: phrase, among: offices) else { return nil }
    let terms = RoleTable.terms(of: phrase.holder, office: office)
    return answer(among: terms, day, known: RoleTable.knownThrough)
  }

  private func answer(
    among terms: [RoleTerm], _ day: CalendarDay?, known: CalendarDay?
  ) -> Answer {
    guard let day else {
      return .candidates(
        Self.latest(terms), reason: "the date of the article is not known, and several held it")
    }
    let standings = terms.map { ($0, $0.standing(on: day, knownThrough: known)) }
    let possible = standings.filter { $0.1 != .notHeld }
    if possible.count == 1, let only = possible.first, only.1 == .held { return .holder(only.0) }
    guard possible.isEmpty else {
      return .candidates(
        Self.latest(possible.map(\.0)), reason: "the table is not sure who held it on that day")
    }
    return .candidates(
      Self.latest(terms.filter { ($0.from?.earliest).map { $0 < day } == true }),
      reason: "the table knows nobody who held it on that day")
  }

  /// The last of the terms, the latest first, each person once.
  private static func latest(_ terms: [RoleTerm]) -> [RoleTerm] {
    var names: Set<String> = []
    return Array(
      terms.reversed().filter { names.insert($0.person).inserted }.prefix(mostCandidates))
  }
}
