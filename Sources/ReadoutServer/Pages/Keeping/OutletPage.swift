internal import ReadoutLedger
internal import ReadoutRecord

/// An outlet: whom it quotes, how much of it in quotation marks, whose copy it uses.
struct OutletPage: Sendable {
  /// A kind of statement with its share.
  struct Share: Sendable {
    var kind: String
    var count: String
    var percent: String
    var explanation: String
    var x: String
    var width: String
  }

  var name: VisibleText
  var articles: String
  var statements: String
  var shares: [Share]
  var hasShares: Bool
  var speakers: [SpeakerPage.Counted]
  var moreSpeakers: String?
  var credits: [SpeakerPage.Counted]
  var hasCredits: Bool
  var list: [ArticleListPage.Item]
  var searchPath: String

  /// The greatest number of articles that are listed.
  private static let articleLimit = 40

  /// Asks the ledger; `nil` when it has no article of the outlet.
  init?(_ ledger: Ledger, named name: String) throws {
    guard let profile = try ledger.outlet(named: name) else { return nil }
    let own = profile.summary.name
    self.name = VisibleText(own)
    articles = Count.of(profile.summary.articleCount, "article")
    statements = Count.of(profile.statementCount, "statement")
    shares = Self.shares(profile)
    hasShares = !shares.isEmpty
    speakers = profile.speakers.map {
      .init(
        name: VisibleText($0.name), count: Count.grouped($0.count),
        path: PagePath.speaker(named: $0.name))
    }
    let named = profile.speakers.reduce(0) { $0 + $1.count }
    let rest = profile.statementCount - named
    moreSpeakers =
      rest > 0 ? "\(Count.of(rest, "statement")) of others, or of an unknown speaker" : nil
    credits = profile.credits.map {
      .init(name: VisibleText($0.name), count: Count.of($0.count, "article"), path: nil)
    }
    hasCredits = !credits.isEmpty
    list = try ledger.articles(of: own, limit: Self.articleLimit).map(ArticleListPage.Item.init)
    searchPath = PageQuery([("outlet", own)]).path(PagePath.search)
  }

  private static func shares(_ profile: OutletProfile) -> [Share] {
    guard profile.statementCount > 0 else { return [] }
    var start = 0.0
    return StatementKind.allCases.compactMap { kind in
      let count = profile.statementsByKind[kind] ?? 0
      guard count > 0 else { return nil }
      let share = Double(count) / Double(profile.statementCount)
      defer { start += share }
      return Share(
        kind: kind.rawValue, count: Count.grouped(count), percent: Count.percent(share),
        explanation: kind.explanation, x: percent(start), width: percent(share))
    }
  }

  /// A place in a drawing of a hundred units.
  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
