/// Changes of one word that make a sentence say something else.
enum MeaningChange {
  /// Drops a "not" or puts one in; `nil` where neither can be done in good English.
  static func negated<Chance: RandomNumberGenerator>(
    _ phrase: Phrase, using chance: inout Chance
  ) -> Phrase? {
    let drops = phrase.words.indices.compactMap { droppingNegation(phrase, at: $0) }
    if let dropped = drops.randomElement(using: &chance) { return dropped }
    let additions = phrase.words.indices.compactMap { addingNegation(phrase, at: $0) }
    return additions.randomElement(using: &chance)
  }

  /// Exchanges a number for another; `nil` where there is none.
  static func renumbered<Chance: RandomNumberGenerator>(
    _ phrase: Phrase, using chance: inout Chance
  ) -> Phrase? {
    let places = phrase.words.indices.shuffled(using: &chance)
    for index in places {
      var changed = phrase
      let word = changed.words[index]
      if let other = WordSwaps.numbers[word.key]?.randomElement(using: &chance) {
        changed.words[index].replace(with: other)
        return changed
      }
      if let other = number(unlike: word.core, using: &chance) {
        changed.words[index].core = other
        return changed
      }
    }
    return nil
  }

  /// Exchanges a word, a modal or a name for another; `nil` where none can be.
  ///
  /// `names` are surnames that may stand for each other.
  static func reworded<Chance: RandomNumberGenerator>(
    _ phrase: Phrase, names: Set<String>, using chance: inout Chance
  ) -> Phrase? {
    for index in phrase.words.indices.shuffled(using: &chance) {
      var changed = phrase
      let word = phrase.words[index]
      let before = index > 0 ? phrase.words[index - 1] : nil
      if index > 0, names.contains(word.core) {
        let others = names.subtracting([word.core]).sorted()
        guard let other = others.randomElement(using: &chance) else { continue }
        changed.words[index].core = other
        return changed
      }
      guard let other = swap(of: word, behind: before)?.randomElement(using: &chance) else {
        continue
      }
      changed.words[index].replace(with: other)
      return changed
    }
    return nil
  }

  /// Words that can stand in the place of a word behind another.
  private static func swap(of word: Phrase.Word, behind before: Phrase.Word?) -> [String]? {
    if let modals = WordSwaps.modals[word.key] {
      // Behind an article or a possessive "will" and "might" are nouns.
      let isNoun = before.map { nounMarkers.contains($0.key) } ?? true
      return isNoun || word.isCapitalized ? nil : modals
    }
    let isName = word.isCapitalized && before?.endsSentence == false
    guard let others = WordSwaps.words[word.key], !isName || days.contains(word.key) else {
      return nil
    }
    // "A" and "an" must fit the word behind them.
    let isAfterArticle = before?.key == "a" || before?.key == "an"
    return others.filter { !isAfterArticle || startsWithVowel($0) == startsWithVowel(word.key) }
  }

  private static let nounMarkers: Set<String> = [
    "the", "a", "this", "that", "his", "her", "their", "our", "my", "your", "its", "good", "free",
    "political", "of",
  ]

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "january", "february", "april", "june",
    "july", "september", "october", "november", "december",
  ]

  private static func startsWithVowel(_ word: String) -> Bool {
    word.first.map { "aeiou".contains($0) } ?? false
  }
}

extension MeaningChange {
  private static func droppingNegation(_ phrase: Phrase, at index: Int) -> Phrase? {
    var changed = phrase
    let word = phrase.words[index]
    if word.key == "not" || word.key == "never", index > 0 {
      let before = phrase.words[index - 1]
      guard auxiliaries.contains(before.key) || word.key == "never", !before.endsClause,
        word.trail.isEmpty
      else { return nil }
      changed.words.remove(at: index)
      return changed
    }
    guard let positive = contractions[word.key] else { return nil }
    changed.words[index].replace(with: positive)
    return changed
  }

  private static func addingNegation(_ phrase: Phrase, at index: Int) -> Phrase? {
    let word = phrase.words[index]
    guard additions.contains(word.key), word.trail.isEmpty, index > 0,
      !phrase.words.contains(where: { denials.contains($0.key) || $0.key.hasSuffix("n't") }),
      index + 1 < phrase.words.count, !phrase.words[index].isCapitalized,
      !blockers.contains(phrase.words[index + 1].key)
    else { return nil }
    var changed = phrase
    var not = Phrase.Word("not")
    not.trail = ""
    changed.words.insert(not, at: index + 1)
    return changed
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "am", "be", "will", "would", "can", "could", "shall", "should",
    "may", "might", "must", "do", "does", "did", "have", "has", "had", "i'm", "it's", "we're",
    "they're", "he's", "she's", "you're", "that's",
  ]

  private static let additions: Set<String> = [
    "is", "are", "was", "were", "will", "would", "could", "should", "must", "can",
  ]

  /// Words beside which a "not" would deny twice.
  private static let denials: Set<String> = [
    "not", "no", "never", "nobody", "nothing", "none", "nowhere", "neither", "nor", "without",
    "cannot", "hardly",
  ]

  /// Words before which a "not" would double or sound wrong.
  private static let blockers: Set<String> = [
    "not", "never", "no", "nothing", "nobody", "none", "neither", "always", "also", "i", "you",
    "he", "she", "it", "we", "they", "there", "the", "this", "that",
  ]

  private static let contractions = [
    "cannot": "can", "can't": "can", "won't": "will", "don't": "do", "doesn't": "does",
    "didn't": "did", "isn't": "is", "aren't": "are", "wasn't": "was", "weren't": "were",
    "haven't": "have", "hasn't": "has", "hadn't": "had", "wouldn't": "would", "couldn't": "could",
    "shouldn't": "should", "mustn't": "must",
  ]

  /// A number of as many digits, another in one digit that is not the first of several.
  private static func number<Chance: RandomNumberGenerator>(
    unlike text: String, using chance: inout Chance
  ) -> String? {
    guard text.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "," || $0 == "." }) else {
      return nil
    }
    var characters = Array(text)
    let digits = characters.indices.filter { characters[$0].isNumber }
    guard let place = digits.last else { return nil }
    let others = "123456789".filter { $0 != characters[place] }
    guard let other = others.randomElement(using: &chance) else { return nil }
    characters[place] = other
    return String(characters)
  }
}
