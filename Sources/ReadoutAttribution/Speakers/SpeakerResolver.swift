internal import ReadoutRecord
internal import ReadoutText

/// Finds out whom the source of each attribution refers to, within one article.
///
/// A sieve, surest first: full name, surname, role, metonym, pronoun. What none of them settles
/// stays unresolved, with candidates.
///
/// - SeeAlso: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution", for the
///   order of the passes; Muzny et al. 2017 for speakers of quotations.
struct SpeakerResolver {
  private let document: AnalysedText
  private let entities: [NamedEntity]

  /// The speakers so far, latest last, with the token at which each was named.
  private var history: [(speaker: Speaker, gender: Gender?, token: Int)] = []

  init(document: AnalysedText) {
    self.document = document
    entities = NameScanner.entities(in: document)
  }

  /// The speaker of an attribution; call in text order.
  ///
  /// - Parameter tokens: The tokens of the source; empty when the text names none.
  mutating func speaker(of tokens: Range<Int>) -> Speaker? {
    guard !tokens.isEmpty else { return carried() }
    let speaker = resolve(tokens)
    if speaker.name != nil { history.append((speaker, gender(of: speaker, tokens), tokens.lowerBound)) }
    return speaker
  }

  private func carried() -> Speaker? {
    guard var speaker = history.last?.speaker else { return nil }
    speaker.how = .carried
    speaker.confidence = 0.6
    return speaker
  }

  private func resolve(_ tokens: Range<Int>) -> Speaker {
    let head = headOfPhrase(tokens)
    if head.count == 1, let pronoun = pronoun(head.lowerBound) { return pronoun }
    if let person = personInApposition(tokens, head: head) { return person }
    let phrase = NamePhrase(head, in: document)
    if !phrase.name.isEmpty { return named(phrase, head: head) }
    if let metonym = metonym(head) { return metonym }
    if let role = Role(words: document.words(phrase.title), text: document.phrase(phrase.title)) {
      return holder(of: role, phrase: head)
    }
    return described(head)
  }

  /// The tokens before an apposition.
  private func headOfPhrase(_ tokens: Range<Int>) -> Range<Int> {
    let end = tokens.first { document.tokens[$0].isMark(",") || document.tokens[$0].isMark("(") }
    guard let end, end > tokens.lowerBound else { return tokens }
    return tokens.lowerBound..<end
  }

  /// `the foreign minister of Norland, Alexei Veshnyar`.
  private func personInApposition(_ tokens: Range<Int>, head: Range<Int>) -> Speaker? {
    guard head.upperBound < tokens.upperBound, NamePhrase(head, in: document).name.isEmpty else { return nil }
    let rest = headOfPhrase((head.upperBound + 1)..<tokens.upperBound)
    let phrase = NamePhrase(rest, in: document)
    guard phrase.name.count > 1 else { return nil }
    return named(phrase, head: rest)
  }
}

// MARK: - Names

extension SpeakerResolver {
  private func named(_ phrase: NamePhrase, head: Range<Int>) -> Speaker {
    let words = document.words(phrase.name)
    if let metonym = metonym(head) { return metonym }
    if let entity = entity(named: words) {
      let how: SpeakerResolution = words.count < entity.words.count ? .surname : .name
      return speaker(entity, how: how, confidence: how == .name ? 0.97 : 0.95)
    }
    let key = words.map { $0.lowercased() }
    let isBody =
      key.contains { Titles.bodies.contains($0) } || document.tokens[phrase.name].allSatisfy(\.isAllCapitals)
    let isGroup = key.last.map { Titles.people.contains($0) } ?? false
    let role = Role(words: document.words(phrase.title), text: document.phrase(phrase.title))
    return Speaker(
      name: document.phrase(phrase.name), type: isGroup ? .group : isBody ? .organisation : .person,
      role: role?.text, how: .name, confidence: isBody ? 0.9 : 0.75)
  }

  /// The entity of a full name or of its last word; with several of one surname, the one that was
  /// named last.
  private func entity(named words: [String]) -> NamedEntity? {
    guard let last = words.last?.lowercased() else { return nil }
    let mention = NamedEntity(words: words, isPerson: true, firstToken: 0)
    let body = NamedEntity(words: words, isPerson: false, firstToken: 0)
    let matches = entities.filter { $0.surname == last && ($0.canBe(mention) || $0.canBe(body)) }
    guard matches.count > 1 else { return matches.first }
    let recent = history.last { spoken in matches.contains { $0.name == spoken.speaker.name } }
    return matches.first { $0.name == recent?.speaker.name } ?? matches.max { $0.words.count < $1.words.count }
  }

  private func speaker(
    _ entity: NamedEntity, how: SpeakerResolution, confidence: Double
  ) -> Speaker {
    let country = entity.roles.lazy.flatMap(\.names).compactMap { Country.lookUp($0)?.country.code }.first
    return Speaker(
      name: entity.name, type: entity.isPerson ? .person : .organisation,
      role: entity.roles.first?.text, country: country, how: how, confidence: confidence)
  }

  /// A country, its capital or its seat of power as speaker.
  private func metonym(_ head: Range<Int>) -> Speaker? {
    var range = head
    while let first = range.first, FunctionWords.determiners.contains(document.tokens[first].key) {
      range = (first + 1)..<range.upperBound
    }
    guard let first = range.first, document.tokens[first].isCapitalized else { return nil }
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

// MARK: - Roles and descriptions

extension SpeakerResolver {
  /// The person whose role fits a role phrase; unresolved when none or several do.
  private func holder(of role: Role, phrase: Range<Int>) -> Speaker {
    let fits = entities.filter(\.isPerson).map { entity in
      (entity, entity.roles.map { $0.fit(role) }.max() ?? 0)
    }.filter { $0.1 >= 0.5 }
    let best = fits.map(\.1).max() ?? 0
    var holders = fits.filter { $0.1 == best }.map(\.0)
    if holders.count > 1 { holders = latestSpeaker(among: holders).map { [$0] } ?? holders }
    if holders.count == 1 { return speaker(holders[0], how: .role, confidence: best > 1 ? 0.92 : 0.85) }
    if !holders.isEmpty {
      let share = 1 / Double(holders.count)
      return Speaker(
        unresolvedBecause: "several persons of the article hold the role \"\(role.text)\"",
        candidates: holders.prefix(3).map { .init(name: $0.name, confidence: share) })
    }
    return described(phrase)
  }

  private func latestSpeaker(among holders: [NamedEntity]) -> NamedEntity? {
    guard let spoken = history.last(where: { spoken in holders.contains { $0.name == spoken.speaker.name } })
    else { return nil }
    return holders.first { $0.name == spoken.speaker.name }
  }

  /// A source that is described, not named: a group, a text, a body, somebody unnamed.
  private func described(_ head: Range<Int>) -> Speaker {
    var range = head
    while let first = range.first, ["the", "a", "an"].contains(document.tokens[first].key) {
      range = (first + 1)..<range.upperBound
    }
    let keys = document.tokens[range].map(\.key)
    let type: SpeakerType =
      if keys.contains(where: { Titles.people.contains($0) }) { .group }
      else if keys.contains(where: { Titles.documents.contains($0) }) { .document }
      else if keys.contains(where: { Titles.bodies.contains($0) }) { .organisation }
      else { .unnamed }
    return Speaker(name: document.phrase(range.isEmpty ? head : range), type: type, how: .name, confidence: 0.6)
  }
}

// MARK: - Pronouns

extension SpeakerResolver {
  private func pronoun(_ token: Int) -> Speaker? {
    switch document.tokens[token].key {
    case "he", "his", "him": antecedent(of: token, gender: .male)
    case "she", "her": antecedent(of: token, gender: .female)
    case "who", "which", "that", "whose": antecedentBefore(relative: token)
    case "they", "it", "we", "i", "you", "others", "one", "some", "many", "both", "everyone":
      collective(token)
    default: nil
    }
  }

  /// "he", "she": the latest person who can be meant: the one who opened the sentence or the one
  /// before it, else the last speaker.
  private func antecedent(of token: Int, gender: Gender) -> Speaker {
    let sentence = Int(document.sentenceOfToken[token])
    let paragraph = document.paragraphOfToken[token]
    for index in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let start = document.sentences[index].tokens.lowerBound
      if let spoken = history.last(where: { $0.token >= start && $0.token < token && agrees($0, gender) }) {
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
    let last = entities.last { $0.isPerson && $0.firstToken < token && $0.gender != opposite(gender) }
    if let last { return speaker(last, how: .pronoun, confidence: 0.5) }
    return Speaker(
      unresolvedBecause: "no person is named before \"\(document.phrase(token..<(token + 1)))\"",
      candidates: [])
  }

  private func agrees(_ spoken: (speaker: Speaker, gender: Gender?, token: Int), _ gender: Gender) -> Bool {
    spoken.speaker.type == .person && spoken.gender != opposite(gender)
  }

  private func opposite(_ gender: Gender) -> Gender { gender == .male ? .female : .male }

  private func byPronoun(_ speaker: Speaker, confidence: Double) -> Speaker {
    var speaker = speaker
    speaker.how = .pronoun
    speaker.confidence = confidence
    return speaker
  }

  /// The person whose name a sentence opens with, outside quotations.
  private func openingPerson(of sentence: Int, before token: Int, gender: Gender) -> NamedEntity? {
    let range = document.sentences[sentence].tokens
    for index in range.prefix(12) where index < token && !document.isQuoted(index) {
      let word = document.tokens[index]
      guard word.isCapitalized, word.kind == .word else { continue }
      if let person = entities.first(where: { $0.isPerson && $0.surname == word.key }) {
        return person.gender == opposite(gender) ? nil : person
      }
    }
    return nil
  }

  /// "who": the phrase right before it.
  private func antecedentBefore(relative token: Int) -> Speaker? {
    var end = token
    while end > 0, document.tokens[end - 1].isMark(",") { end -= 1 }
    let sentence = document.sentences[Int(document.sentenceOfToken[token])].tokens
    guard end > sentence.lowerBound else { return nil }
    let unit = Unit(sentence.lowerBound..<end, in: document, paragraph: 0)
    guard let phrase = unit.subject(before: unit.items.count, notBefore: 0) else { return nil }
    let tokens =
      unit.items[phrase.lowerBound].tokens.lowerBound..<unit.items[phrase.upperBound - 1].tokens.upperBound
    guard tokens.count > 1 || pronoun(tokens.lowerBound) == nil else { return nil }
    return byPronoun(resolve(tokens), confidence: 0.8)
  }

  /// "they", "it", "we": the last body, country or group that spoke.
  private func collective(_ token: Int) -> Speaker {
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

  private func gender(of speaker: Speaker, _ tokens: Range<Int>) -> Gender? {
    let key = document.tokens[tokens.lowerBound].key
    if key == "he" { return .male }
    if key == "she" { return .female }
    if let earlier = history.last(where: { $0.speaker.name == speaker.name && $0.gender != nil }) {
      return earlier.gender
    }
    return entities.first { $0.name == speaker.name }?.gender
  }
}
