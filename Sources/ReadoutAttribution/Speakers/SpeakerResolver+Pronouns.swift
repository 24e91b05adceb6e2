internal import ReadoutRecord
internal import ReadoutText

// Sources that are pronouns.

extension SpeakerResolver {
  func pronoun(_ token: Int) -> Speaker? {
    guard Self.pronouns.contains(document.tokens[token]) else { return nil }
    return switch document.tokens[token].key {
    case "he", "his", "him": antecedent(of: token, gender: .male)
    case "she", "her": antecedent(of: token, gender: .female)
    case "who", "which", "that", "whose": antecedentBefore(relative: token)
    case "they", "it", "we", "i", "you", "others", "one", "some", "many", "both", "everyone":
      collective(token)
    default: nil
    }
  }

  /// The most tokens before a relative pronoun that are read for the phrase that it stands for.
  private static let longestPhrase = 80

  private static let pronouns: WordSet = [
    "he", "his", "him", "she", "her", "who", "which", "that", "whose", "they", "it", "we", "i",
    "you", "others", "one", "some", "many", "both", "everyone",
  ]

  /// "he", "she": the latest person who can be meant: the one who opened the sentence or the one
  /// before it, else the last speaker.
  func antecedent(of token: Int, gender: Gender) -> Speaker {
    let sentence = Int(document.sentenceOfToken[token])
    let paragraph = document.paragraphOfToken[token]
    for index in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let start = document.sentences[index].tokens.lowerBound
      if let spoken = history.last(where: {
        $0.token >= start && $0.token < token && agrees($0, gender)
      }) {
        return byPronoun(spoken.speaker, confidence: 0.85)
      }
      guard document.paragraphOfToken[start] == paragraph || index == sentence else { break }
      if let person = openingPerson(of: index, before: token, gender: gender) {
        return speaker(person, how: .pronoun, confidence: 0.75)
      }
    }
    if let spoken = history.last(where: { agrees($0, gender) }) {
      return byPronoun(spoken.speaker, confidence: 0.75)
    }
    let last = entities.last {
      $0.isPerson && $0.firstToken < token && $0.gender != opposite(gender)
    }
    if let last { return speaker(last, how: .pronoun, confidence: 0.5) }
    return Speaker(
      unresolvedBecause: "no person is named before \"\(document.phrase(token..<(token + 1)))\"",
      candidates: [])
  }

  func agrees(_ spoken: (speaker: Speaker, gender: Gender?, token: Int), _ gender: Gender)
    -> Bool
  {
    spoken.speaker.type == .person && spoken.gender != opposite(gender)
  }

  func opposite(_ gender: Gender) -> Gender { gender == .male ? .female : .male }

  func byPronoun(_ speaker: Speaker, confidence: Double) -> Speaker {
    var speaker = speaker
    speaker.how = .pronoun
    speaker.confidence = confidence
    return speaker
  }

  /// The person whose name a sentence opens with, outside quotations.
  func openingPerson(of sentence: Int, before token: Int, gender: Gender) -> NamedEntity? {
    let range = document.sentences[sentence].tokens
    for index in range.prefix(12) where index < token && !document.isQuoted(index) {
      let word = document.tokens[index]
      guard word.isCapitalized, word.kind == .word else { continue }
      if let person = entities(surnamed: word.key).first(where: \.isPerson) {
        return person.gender == opposite(gender) ? nil : person
      }
    }
    return nil
  }

  /// "who": the phrase right before it.
  func antecedentBefore(relative token: Int) -> Speaker? {
    var end = token
    while end > 0, document.tokens[end - 1].isMark(",") { end -= 1 }
    let sentence = document.sentences[Int(document.sentenceOfToken[token])].tokens
    guard end > sentence.lowerBound else { return nil }
    let start = max(sentence.lowerBound, end - Self.longestPhrase)
    let unit = Unit(start..<end, in: document, paragraph: 0)
    guard let phrase = unit.subject(before: unit.items.count, notBefore: 0) else { return nil }
    let tokens =
      unit.items[phrase.lowerBound].tokens
      .lowerBound..<unit.items[phrase.upperBound - 1].tokens.upperBound
    guard tokens.count > 1 || !Self.pronouns.contains(document.tokens[tokens.lowerBound])
    else { return nil }
    return byPronoun(resolve(tokens), confidence: 0.8)
  }

  /// "they", "it", "we": the last body, country or group that spoke.
  func collective(_ token: Int) -> Speaker {
    if let spoken = history.last(where: { $0.speaker.type != .person }) {
      return byPronoun(spoken.speaker, confidence: 0.6)
    }
    return Speaker(
      unresolvedBecause:
        "\"\(document.phrase(token..<(token + 1)))\" has no body or group before it that spoke",
      candidates: history.suffix(2).reversed().compactMap { spoken in
        spoken.speaker.name.map { .init(name: $0, confidence: 0.3) }
      })
  }

  func gender(of name: String, _ tokens: Range<Int>) -> Gender? {
    let key = document.tokens[tokens.lowerBound].key
    if key == "he" { return .male }
    if key == "she" { return .female }
    if let gender = rememberedGender(of: name) { return gender }
    let blank = name.utf8.lastIndex(of: UInt8(ascii: " "))
    let surname = name[(blank.map(name.utf8.index(after:)) ?? name.startIndex)...]
    return entities(surnamed: surname.lowercased()).first { $0.name == name }?.gender
  }
}
