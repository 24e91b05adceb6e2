internal import ReadoutRecord

/// What a speaker says again and again over the years: a claim whose words drift, and which some
/// speakers turn around one day.
struct TalkingPoint: Sendable {
  /// Names the talking point in the file of planted groups; another one after a reversal.
  let id: String

  /// The words of the day.
  let claim: Claim

  /// The talking point whose words it borrows, of another speaker.
  let wordsOf: String?

  /// Draws a talking point of a speaker as it is worded on a day.
  ///
  /// - Parameters:
  ///   - world: The speakers and words.
  ///   - speaker: The rank of the speaker.
  ///   - number: Which talking point of the speaker.
  ///   - day: The day on which it is said.
  init(_ world: InventedWorld, speaker: Int, number: Int, on day: CalendarDay) {
    var chance = Chance(world.seed, .talkingPoint, speaker, number)
    let isBorrowed = speaker > 0 && chance.happens(4)
    let owner = isBorrowed ? chance.below(speaker) : speaker
    wordsOf = isBorrowed ? Self.name(owner, number) : nil
    var words = isBorrowed ? Chance(world.seed, .talkingPoint, owner, number, 1) : chance
    if !isBorrowed { words = Chance(world.seed, .talkingPoint, speaker, number, 1) }
    var claim = Claim(world.words, &words)
    Self.drift(&claim, world, owner, number, years: day.year - Self.firstYear)
    let reversal = chance.happens(12) ? Self.firstYear + chance.within(4...16) : Int.max
    let isReversed = day.year >= reversal
    if isReversed { claim.isNegated.toggle() }
    self.claim = claim
    id = Self.name(speaker, number) + (isReversed ? "-reversed" : "")
  }

  /// The number of the talking point that a speaker has in a place on a day.
  ///
  /// One in ten is held for all years; every other makes room for the next one after half a year. In
  /// news, two statements of a speaker a month apart are linked fifty times more rarely than two of
  /// one week.
  static func number(
    _ world: InventedWorld, speaker: Int, place: Int, on day: CalendarDay
  ) -> Int {
    var chance = Chance(world.seed, .season, speaker, place)
    let count = world.speakers[speaker].talkingPointCount
    guard !chance.happens(10) else { return place }
    return place + count * (1 + (day.dayNumber + chance.below(season)) / season)
  }

  /// Number of days that most talking points last.
  private static let season = 182

  /// The first year of the generated articles.
  static let firstYear = 2_014

  /// One word changes every four years.
  private static func drift(
    _ claim: inout Claim, _ world: InventedWorld, _ speaker: Int, _ number: Int, years: Int
  ) {
    for version in 0..<max(years / 4, 0) {
      var chance = Chance(world.seed, .drift, speaker, number, version)
      claim.change(world.words, &chance)
    }
  }

  private static func name(_ speaker: Int, _ number: Int) -> String { "p\(speaker)t\(number)" }
}
