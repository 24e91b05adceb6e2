internal import ReadoutRecord

/// What the articles of a ledger tell of who held which office when.
struct LearnedRoles: Sendable {
  /// The persons to whom articles give an office, by country or body, office and person.
  private var holders: [String: [Office: [String: LearnedHolder]]] = [:]

  /// Takes what articles tell, the earlier ones first.
  init(_ reports: [ReportedRole] = []) {
    for report in reports {
      guard let told = ReportedOffice(role: report.role, country: report.country) else { continue }
      holders[told.holder, default: [:]][told.office, default: [:]][
        report.personID,
        default: LearnedHolder(of: told, report)
      ].add(report, isPast: told.isPast)
      offices.insert(told.office)
    }
  }

  /// All offices that articles tell of.
  private(set) var offices: Set<Office> = []

  /// Those to whom articles near a day give the office of a phrase, the nearest first; without a
  /// day all, the latest first.
  func standings(_ phrase: RolePhrase, on day: CalendarDay?) -> [LearnedHolder.Standing] {
    guard let known = holders[phrase.holder],
      let office = LeadingOffice.meant(by: phrase, among: Set(known.keys))
    else { return [] }
    let found = (known[office] ?? [:]).compactMap { person, holder in
      holder.standing(on: day).map { (standing: $0, person: person) }
    }
    return found.sorted {
      ($0.standing.distance, $0.person.utf8.count, $0.person)
        < ($1.standing.distance, $1.person.utf8.count, $1.person)
    }.map(\.standing)
  }
}

/// A person to whom articles of a ledger give an office.
struct LearnedHolder: Sendable {
  /// The person, the office and whose it is.
  private let office: RoleTerm

  /// The articles that give the person the office, the earlier ones first.
  private var evidence: [Evidence] = []

  /// An article that tells of the office.
  private struct Evidence: Sendable {
    let article: String
    let day: CalendarDay

    /// Whether it says that the person holds the office no longer.
    let isPast: Bool
  }

  /// What articles tell of the person near a day.
  struct Standing {
    /// The office with the articles near the day.
    let term: RoleTerm

    /// Whether two articles or more are near enough and none says that it was over.
    let isSure: Bool

    /// Days between the day and the nearest article.
    let distance: Int
  }

  /// Days from an article within which it still tells who may have held an office.
  private static let reach = 366

  /// Days from an article within which it counts for being sure.
  private static let sureReach = 183

  /// Articles within that reach that make it sure.
  private static let sureCount = 2

  /// The most articles that are named as evidence.
  private static let mostArticles = 3

  init(of told: ReportedOffice, _ report: ReportedRole) {
    office = RoleTerm(
      person: report.person, spellings: report.spellings,
      holder: told.holder, office: told.office, from: nil, to: nil)
  }

  /// Adds an article; one that tells the same in two ways counts once.
  mutating func add(_ report: ReportedRole, isPast: Bool) {
    guard evidence.last.map({ $0.article != report.article || $0.isPast != isPast }) ?? true
    else { return }
    evidence.append(Evidence(article: report.article, day: report.day, isPast: isPast))
  }

  /// What is told near a day, or at any time when there is none; `nil` when no article then gives
  /// the person the office.
  func standing(on day: CalendarDay?) -> Standing? {
    let latest = evidence.last?.day.dayNumber ?? 0
    func distance(_ told: Evidence) -> Int {
      abs(told.day.dayNumber - (day?.dayNumber ?? latest))
    }
    let near = evidence.filter { day == nil || distance($0) <= Self.reach }
    let holding = near.filter { !$0.isPast }
    guard let nearest = holding.map(distance).min() else { return nil }
    let sure = holding.filter { distance($0) <= Self.sureReach }
    let named = holding.enumerated().sorted {
      (distance($0.element), $0.offset) < (distance($1.element), $1.offset)
    }.prefix(Self.mostArticles).map(\.offset)
    var term = office
    term.from = holding.first.map { EDTF(day: $0.day) }
    term.to = holding.last.map { EDTF(day: $0.day) }
    term.evidence = named.sorted().map { holding[$0].article }
    let isSure = day != nil && sure.count >= Self.sureCount && near.count == holding.count
    return Standing(term: term, isSure: isSure, distance: day == nil ? -latest : nearest)
  }
}
