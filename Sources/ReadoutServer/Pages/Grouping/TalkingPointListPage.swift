internal import ReadoutLedger

/// Where to begin with talking points: by words, or by those that were begun last.
struct TalkingPointListPage: Sendable {
  /// A talking point of the list.
  struct Item: Sendable {
    var speaker: VisibleText
    var path: String
    var words: PageExcerpt
    var count: String
    var first: DateText?
    var last: DateText?
  }

  var words: String
  var speaker: String
  var problem: VisibleText?
  var items: [Item]
  var isEmpty: Bool
  var nextPath: String?
  var exports: [ExportLink]

  /// Number of talking points on a page.
  private static let pageSize = 40

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery, problem: String? = nil) throws {
    words = fields["words"]
    speaker = fields["speaker"]
    self.problem = problem.map { VisibleText($0) }
    let points = try ledger.talkingPoints(
      before: TalkingPointID(fields["before"]), limit: Self.pageSize)
    items = try points.map { try Self.item($0, ledger) }
    isEmpty = items.isEmpty
    let last = points.count == Self.pageSize ? points.last : nil
    nextPath = last.map { PageQuery([("before", $0.id.description)]).path(PagePath.talkingPoints) }
    exports = ExportLink.list("/v1/talking-points")
  }

  private static func item(_ point: TalkingPointSummary, _ ledger: Ledger) throws -> Item {
    // The id of a talking point is that of its first utterance.
    let first = try ledger.utterance(UtteranceID(rawValue: point.id.rawValue))
    return Item(
      speaker: VisibleText(first?.speakerName ?? "Speaker unknown"),
      path: PagePath.talkingPoint(point.id), words: PageExcerpt(point.words, limit: 200),
      count: Count.of(point.utteranceCount, "occasion"), first: point.earliest.map { DateText($0) },
      last: point.latest.map { DateText($0) })
  }
}
