/// What somebody says in one sentence: a template of each list with words for its slots.
struct Claim: Sendable {
  /// A place in a template where a word goes.
  enum Slot: Character, Sendable {
    case noun = "n"
    case verb = "v"
    case adjective = "a"
    case name = "N"
    case number = "k"
  }

  /// How a claim is told.
  enum Voice { case direct, indirect }

  private let main: ClaimTemplate
  private let tail: ClaimTemplate

  /// Words for the slots of both templates, in their order.
  private var fillers: [String]

  private let subject: Int
  private let modal: Int

  /// Whether it says that something will not be.
  var isNegated: Bool

  /// Draws a claim.
  init(_ words: InventedWords, _ chance: inout Chance) {
    main = chance.pick(ClaimTemplate.mains)
    tail = chance.pick(ClaimTemplate.tails)
    fillers = (main.slots + tail.slots).map { words.word(for: $0, &chance) }
    subject = chance.below(Self.subjects.count)
    modal = chance.below(Self.modals.count)
    isNegated = chance.happens(25)
  }

  /// Puts another word into one slot.
  mutating func change(_ words: InventedWords, _ chance: inout Chance) {
    let slots = main.slots + tail.slots
    guard !slots.isEmpty else { return }
    let place = chance.below(slots.count)
    let word = words.word(for: slots[place], &chance)
    fillers[place] = word == fillers[place] ? words.names[chance.below(words.names.count)] : word
  }

  /// The first part, without a sign behind it.
  func mainWords(_ voice: Voice) -> String {
    let names = Self.subjects[subject]
    let (plain, reported) = Self.modals[modal]
    let verb = (voice == .direct ? plain : reported) + (isNegated ? " not" : "")
    return main.text(
      fillers[..<main.slots.count], subject: voice == .direct ? names.direct : names.indirect,
      modal: verb)
  }

  /// The second part, which begins with a small letter.
  var tailWords: String { tail.text(fillers[main.slots.count...], subject: "", modal: "") }

  private static let subjects: [(direct: String, indirect: String)] = [
    ("we", "the government"), ("we", "the country"), ("I", "the speaker"),
    ("our country", "the country"), ("this government", "the government"),
    ("all of us", "everybody"), ("people here", "people there"),
    ("both sides", "both sides"), ("nobody here", "nobody"), ("they", "the others"),
  ]

  private static let modals: [(String, String)] = [
    ("will", "would"), ("must", "must"), ("can", "could"), ("should", "should"), ("may", "might"),
    ("shall", "would"),
  ]
}
