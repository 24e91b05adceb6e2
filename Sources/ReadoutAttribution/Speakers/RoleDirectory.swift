public import ReadoutRecord
internal import ReadoutText

/// Who holds which office when, by the tables and by what the articles of a ledger tell.
public struct RoleDirectory: Sendable {
  /// Terms of somebody's own table, whose open terms last until that table says otherwise.
  private let own: [String: [RoleTerm]]

  /// The bodies of that table by their names in small letters.
  private let ownBodies: [String: String]

  /// The offices of that table, which ours may not have.
  private let ownOffices: Set<Office>

  /// What articles tell, which is asked where the tables do not settle it.
  private let learned: LearnedRoles

  /// Creates a directory of our table, of terms that a user has added, which come first, and of
  /// what the articles of a ledger tell, the earlier ones first, which comes last.
  public init(adding terms: [RoleTerm] = [], learned reports: [ReportedRole] = []) {
    learned = LearnedRoles(reports)
    own = Dictionary(grouping: terms, by: \.holder)
    ownBodies = Dictionary(
      terms.map { ($0.holder.lowercased(), $0.holder) }, uniquingKeysWith: { first, _ in first })
    ownOffices = Set(terms.map(\.office))
  }

  /// The body of the user's table that a phrase in small letters names.
  func body(named phrase: String) -> String? { ownBodies[phrase] }

  /// The office that a title names and our table may not have: one of the user's table, else one
  /// that articles tell of.
  func office(titled title: String) -> Office? {
    let office = Office(code: Office.key(of: title))
    if ownOffices.contains(office) { return office }
    guard !learned.offices.isEmpty else { return nil }
    return ReportedOffice.office(titled: title).flatMap { learned.offices.contains($0) ? $0 : nil }
  }

  /// What is known of an office on a day.
  enum Answer {
    /// One person held it.
    case holder(RoleTerm)

    /// It is not settled, for a reason; those who may be meant, likeliest first.
    case candidates([RoleTerm], reason: String)
  }

  /// The most candidates that are named.
  private static let mostCandidates = 3

  /// Who held an office; `nil` when nobody is known who ever did.
  ///
  /// What articles tell comes behind the tables: it is asked where these do not settle the day.
  func answer(_ phrase: RolePhrase, on day: CalendarDay?) -> Answer? {
    let table = table(for: phrase)
    let tabled = table.map { answer(among: $0.terms, day, known: $0.known) }
    if case .holder = tabled { return tabled }
    guard day != nil || tabled == nil else { return tabled }
    let told = learned.standings(phrase, on: day)
    guard !told.isEmpty else { return tabled }
    let possible = table?.terms.filter { term in
      day.map { term.standing(on: $0, knownThrough: table?.known) != .notHeld } ?? true
    }
    return Self.answer(of: told, beside: possible ?? [])
  }

  /// The terms of the table that has an office, and the day through which it is known.
  private func table(for phrase: RolePhrase) -> (terms: [RoleTerm], known: CalendarDay?)? {
    if let terms = own[phrase.holder],
      let office = LeadingOffice.meant(by: phrase, among: Set(terms.map(\.office)))
    {
      return (terms.filter { $0.office == office }, nil)
    }
    let offices = RoleTable.offices(of: phrase.holder)
    guard let office = LeadingOffice.meant(by: phrase, among: offices) else { return nil }
    return (RoleTable.terms(of: phrase.holder, office: office), RoleTable.knownThrough)
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

extension RoleDirectory {
  /// What articles tell, beside those whom a table thinks possible on that day.
  ///
  /// One person whom several articles name and nobody contradicts is the holder, all others are
  /// candidates. Whom only one article names comes last: presidents of companies are called so too.
  private static func answer(
    of told: [LearnedHolder.Standing], beside possible: [RoleTerm]
  ) -> Answer {
    let others = possible.filter { term in !told.contains { isSame($0.term, term) } }
    if told.count == 1, let only = told.first, only.isSure, others.isEmpty {
      return .holder(only.term)
    }
    let isTabled = told.map { standing in possible.contains { isSame(standing.term, $0) } }
    let ranks: [[RoleTerm]] = [
      zip(told, isTabled).filter { $1 }.map(\.0.term),
      zip(told, isTabled).filter { !$1 && $0.isSure }.map(\.0.term),
      latest(others),
      zip(told, isTabled).filter { !$1 && !$0.isSure }.map(\.0.term),
    ]
    let terms = Array(ranks.joined().prefix(mostCandidates))
    return .candidates(
      terms, reason: "not sure who held it then: " + terms.map(\.grounds).joined(separator: "; "))
  }

  /// Whether two terms are of one person by a name.
  private static func isSame(_ term: RoleTerm, _ other: RoleTerm) -> Bool {
    let names = other.names.compactMap(NameSkeleton.init)
    return term.names.compactMap(NameSkeleton.init).contains { name in
      names.contains { $0.agreement(with: name) == .full }
    }
  }
}

extension RoleTerm {
  /// Who holds the office, and what says so: the table, or articles of a ledger.
  var grounds: String {
    switch evidence.count {
    case 0: "\(person) by the table"
    case 1: "\(person) by \(evidence[0])"
    default:
      "\(person) by \(evidence.dropLast().joined(separator: ", ")) and \(evidence[evidence.count - 1])"
    }
  }
}
