internal import ReadoutLedger
internal import ReadoutRecord

/// The latest events that reports tell of, day by day.
struct OccasionListPage: Sendable {
  /// The events of a day.
  struct Day: Sendable {
    var date: DateText
    var items: [Item]
  }

  /// An event.
  struct Item: Sendable {
    var title: VisibleText
    var path: String
    var count: String
  }

  var days: [Day] = []
  var isEmpty: Bool
  var nextPath: String?
  var firstPath: String?
  var exports: [ExportLink]

  /// The number of occasions on a page; its last day is whole.
  private static let pageSize = 60

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let through = EDTF(rawValue: fields["through"])?.latest
    let before = through.flatMap { CalendarDay(dayNumber: $0.dayNumber + 1) }
    let occasions = try ledger.occasions(before: before, limit: Self.pageSize)
    for occasion in occasions {
      let date = DateText(occasion.day)
      if days.last?.date != date { days.append(Day(date: date, items: [])) }
      days[days.count - 1].items.append(Item(occasion))
    }
    isEmpty = days.isEmpty
    let last = occasions.count >= Self.pageSize ? occasions.last?.day : nil
    nextPath = last.flatMap { CalendarDay(dayNumber: $0.dayNumber - 1) }
      .map(PagePath.occasions(through:))
    firstPath = through == nil ? nil : PagePath.occasions
    exports = ExportLink.list("/v1/occasions")
  }
}

extension OccasionListPage.Item {
  fileprivate init(_ occasion: OccasionSummary) {
    title = OccasionTitle(occasion).text
    path = PagePath.occasion(occasion.id)
    count =
      Count.of(occasion.statementCount, "statement") + " in "
      + Count.of(occasion.articleCount, "article")
  }
}
