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
  var note: String?
  var shares: [Share]
  var hasShares: Bool
  var speakers: [SpeakerPage.Counted]
  var moreSpeakers: String?
  var unknown: String?
  var credits: [SpeakerPage.Counted]
  var hasCredits: Bool
  var list: [ArticleListPage.Item]
  var searchPath: String

  /// The greatest number of speakers that are shown.
  private static let speakerLimit = 30

  /// Asks the ledger; `nil` when it has no article of the outlet.
  init?(_ ledger: Ledger, named name: String) throws {
    guard let tally = try ledger.tally(ofOutlet: name) else { return nil }
    self.name = VisibleText(tally.name)
    articles = Count.of(tally.articleCount, "article")
    statements = Count.of(tally.statementCount, "statement")
    note = tally.isCut ? "counted in the newest \(Count.of(tally.articles.count, "article"))" : nil
    shares = Self.shares(tally)
    hasShares = !shares.isEmpty
    speakers = tally.speakers.prefix(Self.speakerLimit).map {
      .init(
        name: VisibleText($0.name), count: Count.grouped($0.count),
        path: PagePath.speaker(named: $0.name))
    }
    let rest = tally.speakers.count - Self.speakerLimit
    moreSpeakers = rest > 0 ? "and \(Count.of(rest, "more speaker"))" : nil
    unknown =
      tally.unknownSpeakerCount > 0
      ? Count.of(tally.unknownSpeakerCount, "statement") + " of an unknown speaker" : nil
    credits = tally.credits.map {
      .init(
        name: VisibleText($0.name), count: Count.of($0.count, "article"),
        path: PagePath.outlet($0.name))
    }
    hasCredits = !credits.isEmpty
    list = tally.articles.prefix(40).map(ArticleListPage.Item.init)
    searchPath = PageQuery([("outlet", tally.name)]).path(PagePath.search)
  }

  private static func shares(_ tally: OutletTally) -> [Share] {
    guard tally.statementCount > 0 else { return [] }
    var start = 0.0
    return StatementKind.allCases.compactMap { kind in
      let count = tally.kinds.first { $0.name == kind.rawValue }?.count ?? 0
      guard count > 0 else { return nil }
      let share = Double(count) / Double(tally.statementCount)
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
