/// Turns indirect speech into what might have been said: tenses and persons are put back, words
/// are exchanged for others of the same meaning.
enum IndirectChange {
  /// The words as a sentence of the speaker's own.
  static func spoken<Chance: RandomNumberGenerator>(
    _ phrase: Phrase, using chance: inout Chance
  ) -> Phrase {
    var spoken = phrase
    if spoken.words.first?.key == "that" { spoken.words.removeFirst() }
    for index in spoken.words.indices {
      let word = spoken.words[index]
      if let other = restored[word.key] {
        spoken.words[index].replace(with: other)
      } else if !word.isCapitalized,
        let other = WordSynonyms.others[word.key]?.randomElement(using: &chance)
      {
        spoken.words[index].replace(with: other)
      }
    }
    return (Bool.random(using: &chance) ? fronted(spoken) : spoken).asSentence
  }

  /// Puts a last prepositional phrase first, where there is one of two to five words.
  private static func fronted(_ phrase: Phrase) -> Phrase {
    let words = phrase.words
    let starts = words.indices.filter { (2...5).contains(words.count - $0) }
    guard let start = starts.first(where: { fronting.contains(words[$0].key) }), start >= 5 else {
      return phrase
    }
    var changed = phrase
    changed.words = Array(words[start...] + words[..<start])
    let join = words.count - start - 1
    changed.words[join].trail = ","
    changed.words[changed.words.count - 1].trail = ""
    return changed
  }

  private static let fronting: Set<String> = ["in", "at", "before", "after", "during", "on", "by"]

  private static let restored = [
    "would": "will", "could": "can", "might": "may", "was": "is", "were": "are", "had": "has",
    "he": "I", "his": "my", "him": "me", "their": "our", "they": "we", "them": "us",
  ]
}

/// Words that can stand in each other's place and still say the same.
enum WordSynonyms {
  /// The other words of the line of each word.
  static let others: [String: [String]] = {
    var others: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { others[word] = words.filter { $0 != word } }
    }
    return others
  }()

  private static let lines = """
    start begin
    started began
    finish end
    ships vessels
    ship vessel
    help assist
    buy purchase
    near close
    nearly almost
    country nation
    wants wishes
    needs requires
    need require
    big large
    talks negotiations
    keep retain
    allow permit
    allowed permitted
    show demonstrate
    enough sufficient
    whole entire
    right correct
    wrong mistaken
    answer reply
    maybe perhaps
    about regarding
    main principal
    job post
    probe inquiry
    quickly rapidly
    fast quick
    many numerous
    get obtain
    people citizens
    children kids
    try attempt
    trying attempting
    """
}
