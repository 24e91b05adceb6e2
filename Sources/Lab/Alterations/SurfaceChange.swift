/// Changes that leave the words what they are: marks, case, spacing, a slip of the fingers.
struct SurfaceChange {
  /// Words that are known: a slip that makes one of them is none.
  let vocabulary: Set<String>

  /// Two of the changes, chosen by chance.
  func changed<Chance: RandomNumberGenerator>(
    _ phrase: Phrase, using chance: inout Chance
  ) -> String {
    var phrase = phrase
    let isMisspelt = Bool.random(using: &chance)
    if isMisspelt { misspell(&phrase, using: &chance) }
    var text = phrase.text
    if Bool.random(using: &chance) {
      text = Bool.random(using: &chance) ? text.lowercased() : text.uppercased()
    }
    return marked(spaced(text, using: &chance), using: &chance)
  }

  /// Makes one slip in one long word.
  private func misspell<Chance: RandomNumberGenerator>(
    _ phrase: inout Phrase, using chance: inout Chance
  ) {
    let long = phrase.words.indices.filter {
      let core = phrase.words[$0].core
      return core.count > 5 && core.allSatisfy { $0.isLetter && $0.isASCII }
    }
    for index in long.shuffled(using: &chance) {
      let slip = Self.slip(in: Array(phrase.words[index].core), using: &chance)
      guard !vocabulary.contains(slip.lowercased()) else { continue }
      phrase.words[index].core = slip
      return
    }
  }

  /// A letter left out, doubled, wrong or in its neighbour's place, never the first or the last.
  private static func slip<Chance: RandomNumberGenerator>(
    in letters: [Character], using chance: inout Chance
  ) -> String {
    var letters = letters
    let place = Int.random(in: 1..<(letters.count - 2), using: &chance)
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters.swapAt(place, place + 1)
    default: letters[place] = "aeioulnrst".randomElement(using: &chance) ?? "e"
    }
    return String(letters)
  }

  /// Blanks doubled, broken into lines, or unbreakable, here and there.
  private func spaced<Chance: RandomNumberGenerator>(
    _ text: String, using chance: inout Chance
  ) -> String {
    let blanks = ["  ", "\n", "\u{A0}", " ", " ", " ", " "]
    return String(
      text.flatMap { character in
        character == " " ? Array(blanks.randomElement(using: &chance) ?? " ") : [character]
      })
  }

  private func marked<Chance: RandomNumberGenerator>(
    _ text: String, using chance: inout Chance
  ) -> String {
    let curly = text.replacing("'", with: "\u{2019}")
    let straight = text.replacing("\u{2019}", with: "'")
    let styles = [
      curly, straight, "\u{AB}\(curly)\u{BB}", "\"\(straight)\"", "\u{201E}\(curly)\u{201C}",
      "\u{2018}\(curly)\u{2019}", straight.filter { !",;".contains($0) },
    ]
    return styles.randomElement(using: &chance) ?? curly
  }
}
