/// Sentences about the things that an article is about, with the names that stand in it, which
/// nobody said.
struct InventedSpeech {
  /// Things that an article speaks of, such as "the detained sailors".
  let things: [String]

  /// Surnames of persons.
  let names: [String]

  /// A sentence, or `nil` where the article gives too little.
  func sentence<Chance: RandomNumberGenerator>(using chance: inout Chance) -> Phrase? {
    let chosen = things.shuffled(using: &chance)
    guard chosen.count > 1, let name = names.randomElement(using: &chance),
      let frame = Self.frames.randomElement(using: &chance)
    else { return nil }
    let text = frame.replacing("{P}", with: chosen[0]).replacing("{Q}", with: chosen[1])
      .replacing("{N}", with: name)
    return Phrase(text).asSentence
  }

  /// The things in a phrase: an article or possessive with one or two words of no common class.
  static func things(in phrase: Phrase, isCommon: (String) -> Bool) -> [String] {
    let words = phrase.words
    return words.indices.compactMap { start in
      guard determiners.contains(words[start].key), start + 2 < words.count,
        words[start].trail.isEmpty
      else { return nil }
      let inner = words[(start + 1)...].prefix(2)
      guard inner.allSatisfy({ !isCommon($0.key) && !$0.isCapitalized }),
        words[start + 1].trail.isEmpty,
        words[start + 2].endsClause
          || isCommon(words[start + 3 < words.count ? start + 3 : start].key)
      else { return nil }
      return "the " + inner.map(\.core).joined(separator: " ")
    }
  }

  private static let determiners: Set<String> = ["the", "a", "our", "his", "her", "their", "this"]

  private static let frames = [
    "I put {P} before the council in spring, and {N} knows what it cost us",
    "nobody who has read the papers on {P} can still believe that {Q} comes for free",
    "when {N} called me about {P}, my answer took less than a minute",
    "we lost ten years over {P}, and {Q} may cost us ten more",
    "whoever pays for {P} should also be asked who profits from {Q}",
    "my grandmother understood {P} better than {N} ever did",
    "there is a letter about {P} on my desk, unopened since autumn",
    "if {P} ends badly, {N} should be the first to resign",
    "{P} was never more than a rumour that {N} liked to repeat",
    "we printed four thousand pages on {P} and sent every one of them to {N}",
    "I would rather lose an election than trade {P} for {Q}",
    "ask {N} why {P} was struck from the agenda on the very first evening",
    "{P} is a gift to our rivals, and {N} wrapped it for them",
    "between {P} and {Q} lies a decade of broken promises",
    "I learned of {P} from the radio, like every taxi driver in the capital",
    "our auditors counted {P} twice, and twice they came up short",
    "{N} and I agree on {P}, which surprised both of our families",
    "no budget that I sign will carry a single coin for {P}",
    "the committee buried {P} in a drawer and lost the key",
    "you cannot build a school out of {P}, however often {N} tries",
  ]
}
