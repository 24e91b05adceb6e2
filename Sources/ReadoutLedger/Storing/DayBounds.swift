internal import ReadoutRecord

/// The days on which a statement may have been said, as far as the ledger sorts and searches.
struct DayBounds: Equatable {
  /// The first day that it may have been said; `nil` when that is open or unknown.
  let earliest: CalendarDay?

  /// The last day that it may have been said; `nil` when that is open or unknown.
  let latest: CalendarDay?

  /// The day that it sorts by; `nil` sorts before all days.
  ///
  /// The last day on which it may have been said, but none after the report: words of "2022" in a
  /// report of 2022-03-01 sort under that day.
  let sorting: CalendarDay?

  /// Takes the statement's own date where it has bounds, else the date of publication.
  init(saidOn: EDTF?, published: EDTF?) {
    let own = saidOn.flatMap { $0.earliest == nil && $0.latest == nil ? nil : $0 }
    let known = own ?? published
    earliest = known?.earliest
    latest = known?.latest
    let last = latest ?? published?.latest ?? earliest
    sorting = last.map { min($0, published?.latest ?? $0) }
  }
}
