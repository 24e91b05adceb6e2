internal import ReadoutRecord
internal import ReadoutText

/// The one day that a report tells of, where it tells of one.
///
/// A wire report is of its dateline's day. Without a date there, a report from the spot is of the
/// day that its lead names, and so is one that appeared within two days of it. A report that
/// sums up several days has none: then a day counts for the statements beside it only.
struct NewsDay {
  let date: EDTF
  let basis: SaidOnBasis
  let evidence: [TextSpan]
  let reason: String

  /// Whether dateline or byline show that somebody reported it on the spot: then the day is that of
  /// all who are quoted, else of those in the paragraphs that tell of it.
  let isFiled: Bool

  /// The lead's sentence that tells what was done on that day, where the day is that of those whom
  /// it names only; `nil` where it is that of all.
  var deed: Range<Int>?
}

extension NewsDay {
  /// The day of a report with a dateline that gives place or agency, and date.
  init?(dateline: DatelineSpans?, report: ReportDay?, in document: AnalysedText) {
    guard let dateline, dateline.place != nil || dateline.agency != nil,
      let span = dateline.date
    else { return nil }
    if let report, report.evidence.contains(where: { $0.overlaps(span) }) {
      date = report.date
      evidence = report.evidence
      reason = report.reason
    } else if let month = dateline.month, let day = dateline.day,
      let plain = EDTF(month: month, day: day)
    {
      date = plain
      evidence = [span]
      reason = "the dateline gives the day, and nothing its year"
    } else {
      return nil
    }
    basis = .dateline
    isFiled = true
  }

  /// The day that a statement or sentence of the lead names.
  init(lead date: EDTF, evidence: [TextSpan], isFiled: Bool) {
    self.date = date
    self.evidence = evidence
    self.isFiled = isFiled
    basis = .context
    reason = "the report is of the one day that its lead names"
  }
}
