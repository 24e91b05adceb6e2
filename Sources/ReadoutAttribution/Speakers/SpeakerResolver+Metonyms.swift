internal import ReadoutRecord
internal import ReadoutText

// Countries, capitals and seats of power that stand for a government.

extension SpeakerResolver {
  mutating func named(_ phrase: NamePhrase, head: Range<Int>) -> SpeakerFinding {
    if withoutDeterminer(head).count > 1, let metonym = metonym(head) { return metonym }
    var person = entity(named: phrase)
    // "Varn" is the town before it is part of a name that only looks like a person's.
    if phrase.name.count == 1, phrase.title.isEmpty, isPlace(phrase.name),
      let index = person, entities[index].isPerson, entities[index].personhood < 2
    {
      person = nil
    }
    // "Tarvania pledges" is no "Air Tarvania".
    if phrase.name.count == 1, phrase.title.isEmpty, isCountryLike(phrase.name.lowerBound),
      let index = person, entities[index].words.count > 1, entities[index].personhood < 2
    {
      person = nil
    }
    let isSurname =
      person.map { index in
        entities[index].personhood > 1 && entities[index].words.count > 1 && phrase.name.count == 1
          && entities[index].surname == document.tokens[phrase.name.lowerBound].key
      } ?? false
    if !isSurname || isPlace(phrase.name), let metonym = metonym(head) ?? government(head) {
      return metonym
    }
    if let person {
      learn(phrase.title, of: person)
      return finding(person, named: phrase)
    }
    if let citizen = citizen(head) { return citizen }
    if isCitizen(head) { return unknownWho(head) }
    let hasArticle = head.first.map { document.tokens[$0].key == "the" } ?? false
    if phrase.name.count == 1, !hasArticle,
      isPlace(phrase.name) || isCountryLike(phrase.name.lowerBound)
    {
      return SpeakerFinding(
        Speaker(name: document.phrase(phrase.name), type: .country, how: .metonym, confidence: 0.7),
        reason: "a place stands for its government")
    }
    let speaker = unknown(phrase, head: head)
    guard speaker.type == .person, let entity = add(phrase) else { return SpeakerFinding(speaker) }
    return SpeakerFinding(speaker, entity: entity)
  }

  /// Whether a name stands as a place elsewhere: "in Varn".
  func isPlace(_ name: Range<Int>) -> Bool {
    name.first.map { places.contains(document.tokens[$0].keyHash) } ?? false
  }

  /// Whether a word is a country by an adjective that the article makes of it: "Norlandic".
  func isCountryLike(_ token: Int) -> Bool {
    countries.contains(document.tokens[token].keyHash)
  }

  /// The country within the name of a body: "Norwegian Foreign Ministry".
  func country(in name: Range<Int>) -> String? {
    name.lazy.compactMap { Country.lookUp(document.tokens[$0])?.country.code }.first
  }

  /// A country, its capital or its seat of power as speaker.
  func metonym(_ head: Range<Int>) -> SpeakerFinding? {
    let range = withoutDeterminer(head)
    guard let first = range.first, document.tokens[first].isCapitalized,
      Country.canBegin(with: document.tokens[first])
    else { return nil }
    let key = document.tokens[range].map(\.key).joined(separator: " ")
    guard let (country, form) = Country.lookUp(key), form != .adjective else { return nil }
    if form == .seat {
      return SpeakerFinding(
        Speaker(
          name: document.phrase(range), type: .office, country: country.code, how: .metonym,
          confidence: 0.85),
        reason: "a seat of power stands for whom it houses")
    }
    return SpeakerFinding(
      Self.government(of: country), reason: "a country or its capital stands for its government")
  }

  static func government(of country: Country) -> Speaker {
    Speaker(
      name: "Government of \(country.name)", type: .country, country: country.code, how: .metonym,
      confidence: 0.85)
  }

  /// "The Norwegian government", "Norwegian authorities".
  func government(_ head: Range<Int>) -> SpeakerFinding? {
    let range = withoutDeterminer(head)
    guard let last = range.last, Titles.governments.contains(document.tokens[last]),
      let found = Country.lookUp(document.tokens[range.dropLast()])
    else { return nil }
    return SpeakerFinding(Self.government(of: found.country), reason: "a country's government")
  }

  func withoutDeterminer(_ head: Range<Int>) -> Range<Int> {
    var range = head
    while let first = range.first, range.count > 1,
      WordClass(of: document.tokens[first]).isAmong(.determiners)
    {
      range = (first + 1)..<range.upperBound
    }
    return range
  }
}
