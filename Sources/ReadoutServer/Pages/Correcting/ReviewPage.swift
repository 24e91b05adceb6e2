internal import ReadoutLedger
internal import ReadoutRecord

/// What somebody should look at, with all that can be done about it.
struct ReviewPage: Sendable {
  /// Which doubts are listed.
  enum Filter: String, CaseIterable, Sendable {
    case speakerUnresolved = "speaker-unresolved"
    case speakerUnsure = "speaker-unsure"
    case dateAmbiguous = "date-ambiguous"
    case wordedDifferently = "worded-differently"
    case persons

    /// The doubts in a few words.
    var title: String {
      switch self {
      case .speakerUnresolved: "speakers unresolved"
      case .speakerUnsure: "speakers not sure"
      case .dateAmbiguous: "days with two readings"
      case .wordedDifferently: "quotations worded differently"
      case .persons: "persons who may be one"
      }
    }

    /// The list of these alone.
    var path: String { PageQuery([("kind", rawValue)]).path(PagePath.review) }

    /// Number of these, up to a limit.
    func count(_ ledger: Ledger, limit: Int) throws -> Int {
      guard let kind = ReviewItem.Kind(rawValue: rawValue) else {
        return try ledger.mergeProposals(limit: limit).count
      }
      return try ledger.review(
        speakersBelow: ReviewPage.leastConfidence, kinds: [kind], limit: limit
      ).count
    }
  }

  /// A choice of doubts.
  struct Choice: Sendable {
    var title: String
    var path: String
    var isHere: Bool
  }

  /// A pair of persons who may be one.
  struct Pair: Sendable {
    var first: String
    var firstName: VisibleText
    var firstPath: String
    var second: String
    var secondName: VisibleText
    var secondPath: String
    var reason: String
  }

  var choices: [Choice]
  var items: [ReviewRow]
  var pairs: [Pair]
  var hasPairs: Bool
  var isEmpty: Bool

  /// Where older statements stand that somebody should look at; `nil` on the last page.
  var nextPath: String?
  var mergePath: String
  var apartPath: String
  var back: String

  /// Speakers who were found with less confidence are listed.
  static let leastConfidence = 0.6

  /// The greatest number of statements, and of pairs, on a page.
  private static let limit = 20

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let filter = Filter(rawValue: fields["kind"])
    let kinds = filter.map { [$0] } ?? Filter.allCases
    let doubts = Set(kinds.compactMap { ReviewItem.Kind(rawValue: $0.rawValue) })
    let found =
      doubts.isEmpty
      ? []
      : try ledger.review(
        speakersBelow: Self.leastConfidence, kinds: doubts, before: StatementID(fields["before"]),
        limit: Self.limit)
    nextPath =
      found.count < Self.limit
      ? nil
      : found.last.map { fields.with("before", $0.hit.id.description).path(PagePath.review) }
    back = filter?.path ?? PagePath.review
    items = try found.map { try ReviewRow($0, ledger) }
    pairs =
      try kinds.contains(.persons) ? ledger.mergeProposals(limit: Self.limit).map(Pair.init) : []
    hasPairs = !pairs.isEmpty
    isEmpty = items.isEmpty && pairs.isEmpty
    choices =
      [Choice(title: "everything", path: PagePath.review, isHere: filter == nil)]
      + Filter.allCases.map { Choice(title: $0.title, path: $0.path, isHere: $0 == filter) }
    (mergePath, apartPath) = (PagePath.mergePersons, PagePath.keepPersonsApart)
  }
}

extension ReviewPage.Pair {
  fileprivate init(_ proposal: MergeProposal) {
    first = proposal.first.description
    firstName = VisibleText(proposal.firstName)
    firstPath = PagePath.speaker(proposal.first)
    second = proposal.second.description
    secondName = VisibleText(proposal.secondName)
    secondPath = PagePath.speaker(proposal.second)
    reason = proposal.reason
  }
}
