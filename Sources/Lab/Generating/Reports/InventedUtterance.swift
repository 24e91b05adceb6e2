internal import ReadoutRecord

/// What a speaker says once: one sentence or two.
struct InventedUtterance: Sendable {
  /// Names the utterance in the file of planted groups.
  let id: String

  /// The rank of the speaker.
  let speaker: Int

  /// What is said, a sentence each; one or two.
  let claims: [Claim]

  /// The talking point that the first sentence is of.
  let talkingPoint: TalkingPoint?

  /// Draws an utterance of an occasion.
  ///
  /// `point` is the talking point that it takes if it takes one, counted on from the last to the
  /// first.
  init(
    _ world: InventedWorld, occasion: Int, number: Int, speaker: Int, point: Int,
    on day: CalendarDay
  ) {
    var chance = Chance(world.seed, .utterance, occasion, number)
    id = "o\(occasion)u\(number)"
    self.speaker = speaker
    let count = world.speakers[speaker].talkingPointCount
    let current = TalkingPoint.number(world, speaker: speaker, place: point % count, on: day)
    talkingPoint =
      chance.happens(40) && number < count
      ? TalkingPoint(world, speaker: speaker, number: current, on: day) : nil
    let first = talkingPoint?.claim ?? Claim(world.words, &chance)
    claims = chance.happens(40) ? [first, Claim(world.words, &chance)] : [first]
  }
}
