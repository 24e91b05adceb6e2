internal import ReadoutRecord

/// An event at which one to three speakers say things that several outlets report.
struct InventedOccasion: Sendable {
  let index: Int
  let day: CalendarDay
  let kind: OccasionKind
  let place: String
  let utterances: [InventedUtterance]

  /// Who reports it, as many as there are reports, all different.
  let outlets: [String]

  /// Number of days on which occasions take place, from 1 January of the first year.
  private static let dayCount = 7_300

  /// Draws an occasion; `nil` when its day leaves the calendar, which none does.
  init?(_ world: InventedWorld, index: Int, outline: OccasionOutline) {
    var chance = Chance(world.seed, .occasion, index, 1)
    let first = CalendarDay(year: TalkingPoint.firstYear, month: 1, day: 1)?.dayNumber ?? 0
    guard let day = CalendarDay(dayNumber: first + chance.below(Self.dayCount)) else { return nil }
    self.index = index
    self.day = day
    kind = chance.pick(Array(Self.phrases.keys).sorted { $0.rawValue < $1.rawValue })
    let count = 1 + chance.below(3)
    let speakers = (0..<count).map { _ in world.speakerRanks.rank(&chance) }
    let host = speakers.first ?? 0
    place = world.speakers[host].country.capital
    let point = Self.pointRanks.rank(&chance)
    utterances = (0..<outline.utteranceCount).map { number in
      InventedUtterance(
        world, occasion: index, number: number, speaker: speakers[number * count / 12 % count],
        point: point + number, on: day)
    }
    var outlets: [String] = []
    while outlets.count < outline.reports.count {
      let outlet = world.outlets[world.outletRanks.rank(&chance)]
      if !outlets.contains(outlet) { outlets.append(outlet) }
    }
    self.outlets = outlets
  }

  /// Draws the talking point of the first utterance; each next one would take the next.
  private static let pointRanks = ZipfTable(count: 43, shift: 3)

  /// The words that name the event, before its place.
  var phrase: String { "at \(Self.phrases[kind] ?? "an event") in \(place)" }

  private static let phrases: [OccasionKind: String] = [
    .pressConference: "a press conference", .briefing: "a briefing", .interview: "an interview",
    .speech: "a speech", .parliament: "a session of parliament", .summit: "a summit",
    .talks: "talks", .court: "a hearing",
  ]
}
