internal import ReadoutRecord

/// When something was said.
struct DayLabel: Sendable, Hashable {
  /// The day, month or year in words; where it is unknown, that it is.
  var date: DateText

  /// The day of publication, where the day itself is unknown.
  var published: DateText?

  /// Whether it is unknown.
  var isUnknown: Bool

  init(_ saidOn: DateReading<SaidOnBasis>, published: DateReading<PublishedBasis>?) {
    self.init(saidOn.edtf, published: published?.edtf)
  }

  init(_ saidOn: EDTF?, published: EDTF?) {
    isUnknown = saidOn == nil
    date = saidOn.map { DateText($0) } ?? DateText(unknown: "date unknown")
    self.published = saidOn == nil ? published.map { DateText($0) } : nil
  }
}
