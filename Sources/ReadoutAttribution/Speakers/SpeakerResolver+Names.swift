internal import ReadoutRecord
internal import ReadoutText

// Sources that name somebody: a person, a body, a country by its capital.

extension SpeakerResolver {
  func named(_ phrase: NamePhrase, head: Range<Int>) -> Speaker {
    let words = document.words(phrase.name)
    if let metonym = metonym(head) { return metonym }
    if let entity = entity(named: words) {
      let how: SpeakerResolution = words.count < entity.words.count ? .surname : .name
      return speaker(entity, how: how, confidence: how == .name ? 0.97 : 0.95)
    }
    let isBody = document.isBody(phrase.name)
    let last = document.tokens[phrase.name].last(where: \.isWord)
    let isGroup = last.map { Titles.people.contains($0) } ?? false
    let role = Role(phrase.title, in: document)
    return Speaker(
      name: document.phrase(phrase.name), type: isGroup ? .group : isBody ? .organisation : .person,
      role: role?.text, how: .name, confidence: isBody ? 0.9 : 0.75)
  }

  /// The entity of a full name or of its last word; with several of one surname, the one that was
  /// named last.
  func entity(named words: [String]) -> NamedEntity? {
    guard let last = words.last?.lowercased() else { return nil }
    let matches = entities(surnamed: last).filter { $0.canBeCalled(words) }
    if matches.isEmpty, words.count == 1 { return bodyCalled(last) }
    guard matches.count > 1 else { return matches.first }
    let recent = history.last { spoken in matches.contains { $0.name == spoken.speaker.name } }
    return matches.first { $0.name == recent?.speaker.name }
      ?? matches.max { $0.words.count < $1.words.count }
  }

  /// `Honor Tavik and Adam Orrel`: two persons whom the article names in full.
  func coordinatedPersons(_ head: Range<Int>) -> Speaker? {
    guard let and = head.first(where: { document.tokens[$0].key == "and" }),
      let first = knownPerson(head.lowerBound..<and),
      let second = knownPerson((and + 1)..<head.upperBound), first.name != second.name
    else { return nil }
    return Speaker(
      name: "\(first.name); \(second.name)", type: .person, how: .name, confidence: 0.9)
  }

  /// The body whose name begins with a word: "Ford" of "Ford Motor Company".
  func bodyCalled(_ word: String) -> NamedEntity? {
    entities.first { !$0.isPerson && $0.words.first?.lowercased() == word }
  }

  func speaker(
    _ entity: NamedEntity, how: SpeakerResolution, confidence: Double
  ) -> Speaker {
    let country = entity.roles.lazy.flatMap(\.names).compactMap { Country.lookUp($0)?.country.code }
      .first
    return Speaker(
      name: entity.name, type: entity.isPerson ? .person : .organisation,
      role: entity.roles.first?.text, country: country, how: how, confidence: confidence)
  }

  /// A country, its capital or its seat of power as speaker.
  func metonym(_ head: Range<Int>) -> Speaker? {
    var range = head
    while let first = range.first, WordClass(of: document.tokens[first]).isAmong(.determiners) {
      range = (first + 1)..<range.upperBound
    }
    guard let first = range.first, document.tokens[first].isCapitalized,
      Country.canBegin(with: document.tokens[first])
    else { return nil }
    let key = document.tokens[range].map(\.key).joined(separator: " ")
    guard let (country, form) = Country.lookUp(key), form != .adjective else { return nil }
    if form == .seat {
      return Speaker(
        name: document.phrase(range), type: .office, country: country.code, how: .metonym,
        confidence: 0.85)
    }
    return Speaker(
      name: "Government of \(country.name)", type: .country, country: country.code, how: .metonym,
      confidence: 0.85)
  }
}
