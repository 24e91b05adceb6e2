/// The wordings of all reports of one utterance, and which of them depart from the others.
///
/// Nobody tells what was said but the reports. Where two differ, the one departs whose words fewer
/// other outlets have; where that decides nothing, a copy of the other or the later report; then the
/// one that lacks words, else the one of lesser rank: a fragment beside a whole quotation, a headline, the shorter quotation, the later report.
/// Outlets that credit one agency count once. Nothing depends on the order of the reports.
public struct UtteranceWordings: Sendable {
  /// The flags of each statement, in the order of ``WordingFlag``; statements without any are not
  /// in it.
  public let flags: [StatementKey: [WordingFlag]]

  /// The statement whose wording the others are best shown against: one that departs from none and
  /// shares most words with them; `nil` where none quotes.
  public let reference: StatementKey?

  /// Compares the reports of one utterance.
  ///
  /// A single report gets no flags: they tell how it stands beside others.
  ///
  /// - Complexity: Each quotation is compared with at most 48 others; equal ones are compared once.
  public init(_ statements: [StatementProfile]) {
    let readings = WordingReading.readings(of: statements)
    let departures = WordingDepartures(readings)
    var flags: [StatementKey: [WordingFlag]] = [:]
    for (index, reading) in readings.enumerated() {
      let all = departures.flags[index].union(Self.ownSigns(of: reading.wording))
      for key in reading.keys where !all.isEmpty && statements.count > 1 {
        flags[key] = WordingFlag.allCases.filter(all.contains)
      }
    }
    self.flags = flags
    reference = Self.reference(among: readings, departures)
  }

  /// Of the readings that depart from none, the one that shares most words with the others; the
  /// higher rank decides between equal ones.
  private static func reference(
    among readings: [WordingReading], _ departures: WordingDepartures
  ) -> StatementKey? {
    let agreeing = readings.indices.filter { departures.flags[$0].isEmpty }
    let best = (agreeing.isEmpty ? Array(readings.indices) : agreeing).max { one, other in
      (departures.sharedWordCounts[one], -one) < (departures.sharedWordCounts[other], -other)
    }
    return best.map { readings[$0].keys[0] }
  }

  /// What a quotation shows by its own marks.
  private static func ownSigns(of wording: Wording) -> Set<WordingFlag> {
    var signs: Set<WordingFlag> = []
    for (word, next) in zip(wording.words, wording.words.dropFirst())
    where word.isQuoted && next.isQuoted && next.traits.contains(.afterEllipsis) {
      signs.insert(.elided)
    }
    if wording.words.contains(where: { $0.isQuoted && $0.isBracketed }) { signs.insert(.inserted) }
    return signs
  }
}
