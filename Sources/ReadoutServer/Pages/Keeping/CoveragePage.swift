internal import ReadoutLedger
internal import ReadoutRecord

/// What the ledger holds and what it does not: articles by month, outlets, gaps, unknown shares.
struct CoveragePage: Sendable {
  /// A share of the statements that is unknown.
  struct Unknown: Sendable {
    var title: String
    var count: String
    var percent: String
    var path: String?
  }

  /// Something with a number.
  struct Figure: Sendable {
    var name: String
    var value: String
  }

  var isEmpty: Bool
  var summary: CoverageLabel
  var undated: String?
  var figures: [Figure]
  var kinds: [Figure]
  var unknown: [Unknown]
  var drawing: MonthDrawing?
  var outlets: [OutletListPage.Item]
  var withoutOutlet: String?
  var languages: [Figure]
  var rejections: [Figure]
  var hasRejections: Bool

  /// Asks the ledger.
  init(_ ledger: Ledger) throws {
    let coverage = try ledger.coverage()
    let statistics = try ledger.statistics()
    isEmpty = statistics.articleCount == 0
    summary = CoverageLabel(coverage)
    undated =
      coverage.undatedArticleCount == 0
      ? nil : Count.of(coverage.undatedArticleCount, "article") + " without a day of publication"
    figures = Self.figures(statistics)
    kinds = StatementKind.allCases.map {
      Figure(name: $0.rawValue, value: Count.grouped(statistics.statementsByKind[$0] ?? 0))
    }
    unknown = [
      Unknown(
        title: "speaker unknown", count: Count.grouped(statistics.unknownSpeakerCount),
        percent: Count.percent(statistics.unknownSpeakerShare),
        path: ReviewPage.Filter.speakerUnresolved.path),
      Unknown(
        title: "date unknown", count: Count.grouped(statistics.unknownDateCount),
        percent: Count.percent(statistics.unknownDateShare)),
    ]
    drawing = MonthDrawing(try ledger.articlesByMonth())
    outlets = statistics.outlets.filter { $0.name != nil }.map {
      .init(outlet: OutletLabel($0.name), count: Count.of($0.articleCount, "article"))
    }
    let nameless = statistics.outlets.first { $0.name == nil }?.articleCount ?? 0
    withoutOutlet = nameless > 0 ? Count.of(nameless, "article") + " of an unknown outlet" : nil
    languages = statistics.languages.map {
      Figure(
        name: ($0.tag ?? "not declared") + ($0.isAnalysed ? "" : ", not analysed"),
        value: Count.of($0.articleCount, "article"))
    }
    rejections = statistics.rejections.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Figure(name: $0.key.rawValue, value: Count.grouped($0.value))
    }
    hasRejections = !rejections.isEmpty
  }

  private static func figures(_ statistics: LedgerStatistics) -> [Figure] {
    [
      ("articles", statistics.articleCount), ("copies of earlier ones", statistics.copyCount),
      ("replaced by later versions", statistics.supersededCount),
      ("not analysed, for their language", statistics.unanalysedArticleCount),
      ("forgotten", statistics.forgottenCount), ("statements", statistics.statementCount),
    ].map { Figure(name: $0.0, value: Count.grouped($0.1)) }
  }
}
