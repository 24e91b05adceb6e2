internal import ReadoutRecord

/// The bare shape of an occasion: how many reports tell which of its utterances in what form;
/// cheap, so that articles can be counted without being written.
struct OccasionOutline: Sendable {
  /// One statement of a report.
  struct Entry: Sendable {
    /// Which utterance of the occasion.
    var utterance: Int
    var form: ReportForm
  }

  /// One article.
  struct Report: Sendable {
    /// Names the draws of its words: that of an earlier report for a copy.
    var number: Int

    /// Whether it is an earlier report with something left out.
    var isCopy: Bool
    var entries: [Entry]
  }

  let utteranceCount: Int
  let reports: [Report]

  /// Draws the outline of an occasion.
  init(seed: UInt64, occasion: Int) {
    var chance = Chance(seed, .occasion, occasion)
    utteranceCount = chance.within(6...12)
    var count = 1
    while count < 9, chance.happens(62) { count += 1 }
    var reports: [Report] = []
    for number in 0..<count {
      var draws = Chance(seed, .report, occasion, number)
      if number > 0, draws.happens(15) {
        reports.append(Self.copy(of: reports[draws.below(number)], &draws))
      } else {
        reports.append(Self.report(number, of: utteranceCount, &draws))
      }
    }
    self.reports = reports
  }

  private static func report(
    _ number: Int, of utteranceCount: Int, _ chance: inout Chance
  ) -> Report {
    var entries: [Entry] = []
    if chance.happens(25) { entries.append(Entry(utterance: 0, form: .headline)) }
    for utterance in 0..<utteranceCount where utterance == 0 || chance.happens(85) {
      entries.append(Entry(utterance: utterance, form: ReportForm(&chance)))
    }
    return Report(number: number, isCopy: false, entries: entries)
  }

  private static func copy(of other: Report, _ chance: inout Chance) -> Report {
    var copy = other
    copy.isCopy = true
    if copy.entries.count > 3 { copy.entries.remove(at: 1 + chance.below(copy.entries.count - 1)) }
    return copy
  }
}
