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
    var speakers: [VisibleText]
    var counterparts: VisibleText?
    var count: String
  }

  var days: [Day]
  var isEmpty: Bool
  var nextPath: String?
  var firstPath: String?

  /// The greatest number of statements that a page looks at.
  private static let limit = 500

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let last = EDTF(rawValue: fields["through"])?.latest
    let occasions = try ledger.occasions(through: last, limit: Self.limit)
    days = []
    for occasion in occasions {
      if days.last?.date != DateText(occasion.key.day) {
        days.append(Day(date: DateText(occasion.key.day), items: []))
      }
      days[days.count - 1].items.append(Item(occasion))
    }
    isEmpty = days.isEmpty
    let seen = occasions.reduce(0) { $0 + $1.statementCount }
    let end = seen == Self.limit ? occasions.last?.key.day : nil
    nextPath = end.flatMap { $0 == last ? CalendarDay(dayNumber: $0.dayNumber - 1) : $0 }
      .map { PageQuery([("through", $0.iso)]).path(PagePath.occasions) }
    firstPath = last == nil ? nil : PagePath.occasions
  }
}

extension OccasionListPage.Item {
  fileprivate init(_ occasion: OccasionSummary) {
    title = OccasionTitle(occasion.key).text
    path = PagePath.occasion(occasion.key)
    speakers = occasion.speakers.map { VisibleText($0) }
    counterparts =
      occasion.counterparts.isEmpty
      ? nil : VisibleText(occasion.counterparts.joined(separator: ", "))
    count = Count.of(occasion.statementCount, "statement")
  }
}
