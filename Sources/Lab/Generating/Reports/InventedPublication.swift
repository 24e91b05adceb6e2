internal import ReadoutRecord

/// Who published a report, and when.
struct InventedPublication {
  let outlet: String

  /// The agency whose words a copy uses.
  let credit: String?

  /// The day, when the outlet tells it; four of a hundred do not.
  let published: CalendarDay?

  let hasDateline: Bool

  /// Draws the publication of a report of an occasion.
  init(outlet: String, original: String?, on day: CalendarDay, _ chance: inout Chance) {
    self.outlet = outlet
    credit = original
    let delay = chance.happens(70) ? 0 : 1
    published = chance.happens(4) ? nil : CalendarDay(dayNumber: day.dayNumber + delay)
    hasDateline = chance.happens(50)
  }

  /// As metadata.
  var metadata: ArticleMetadata {
    ArticleMetadata(
      outlet: outlet, credit: credit.map { [$0] } ?? [], language: "en",
      published: published.map { DateReading(EDTF(day: $0), basis: .metadata) }
        ?? DateReading(unknownBecause: "the outlet does not tell it"))
  }
}
