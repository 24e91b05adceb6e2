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
  let document: AnalysedText
  let entities: [NamedEntity]

  /// What the tables know of who holds which office; `nil` where none is asked.
  let roles: DatedRoles?

  /// The entities by the last word of their name, as indices, ascending.
  private let bySurname: [String: [Int]]

  /// The most speakers that are remembered: nobody is meant who spoke longer ago.
  private static let longestHistory = 200

  /// The speakers so far, latest last, with the token at which each was named.
  private(set) var history: [(speaker: Speaker, gender: Gender?, token: Int)] = []

  /// Number of all speakers so far, those that are no longer remembered among them.
  private var speakerCount = 0

  /// For each name the gender that its speaker last had, and the number of that speaker.
  private var genders: [String: (gender: Gender, number: Int)] = [:]

  init(document: AnalysedText, roles: DatedRoles? = nil) {
    self.document = document
    self.roles = roles
    let scanner = NameScanner(document: document)
    entities = scanner.entities
    bySurname = scanner.bySurname
  }

  /// The entities whose name ends with a word in lower case, first met first.
  func entities(surnamed surname: String) -> some Sequence<NamedEntity> {
    (bySurname[surname] ?? []).lazy.map { entities[$0] }
  }

  /// The speaker of an attribution; call in text order.
  ///
  /// `tokens` are those of the source, empty when the text names none.
  mutating func speaker(of tokens: Range<Int>) -> Speaker? {
    guard !tokens.isEmpty else { return carried() }
    let speaker = resolve(tokens)
    if let name = speaker.name {
      remember(speaker, gender(of: name, tokens), name: name, token: tokens.lowerBound)
    }
    return speaker
  }

  private mutating func remember(
    _ speaker: Speaker, _ gender: Gender?, name: String, token: Int
  ) {
    if history.count == Self.longestHistory { history.removeFirst() }
    history.append((speaker, gender, token))
    speakerCount += 1
    if let gender { genders[name] = (gender, speakerCount) }
  }

  /// The gender of the remembered speakers of a name.
  func rememberedGender(of name: String) -> Gender? {
    genders[name].flatMap { $0.number > speakerCount - history.count ? $0.gender : nil }
  }

  func carried() -> Speaker? {
    guard var speaker = history.last?.speaker else { return nil }
    speaker.how = .carried
    speaker.confidence = 0.6
    return speaker
  }

  func resolve(_ tokens: Range<Int>) -> Speaker {
    let head = headOfPhrase(tokens)
    if head.count == 1, let pronoun = pronoun(head.lowerBound) { return pronoun }
    if let person = personInApposition(tokens, head: head) { return person }
    if let persons = coordinatedPersons(head) { return persons }
    let phrase = NamePhrase(headOfName(head), in: document)
    if !phrase.name.isEmpty { return named(phrase, head: headOfName(head)) }
    if let metonym = metonym(head) { return metonym }
    if let role = Role(phrase.title, in: document) {
      return holder(of: role, phrase: head)
    }
    return described(head)
  }

  /// The tokens before an apposition.
  func headOfPhrase(_ tokens: Range<Int>) -> Range<Int> {
    let end = tokens.first { document.tokens[$0].isMark(",") || document.tokens[$0].isMark("(") }
    guard let end, end > tokens.lowerBound else { return tokens }
    return tokens.lowerBound..<end
  }

  /// Prepositions that lead from a name to a place or a body.
  private static let prepositions: WordSet = ["of", "for", "from", "in", "at", "with", "on"]

  /// `Doug Collins of Georgia` without the place: a known name at the start and a preposition.
  func headOfName(_ head: Range<Int>) -> Range<Int> {
    for index in head.dropFirst() where Self.prepositions.contains(document.tokens[index]) {
      let phrase = NamePhrase(head.lowerBound..<index, in: document)
      guard !phrase.name.isEmpty else { break }
      let name = document.words(phrase.name)
      if holdsPerson(named: name) { return head.lowerBound..<index }
    }
    return head
  }

  /// Whether a person's fullest name is made of the words.
  private func holdsPerson(named words: [String]) -> Bool {
    guard let last = words.last else { return false }
    return entities(surnamed: last.lowercased()).contains { $0.isPerson && $0.words == words }
  }

  /// `the foreign minister of Norland, Alexei Veshnyar`: the name behind a role.
  func personInApposition(_ tokens: Range<Int>, head: Range<Int>) -> Speaker? {
    guard head.upperBound + 1 < tokens.upperBound, knownPerson(head) == nil else { return nil }
    let rest = headOfPhrase((head.upperBound + 1)..<tokens.upperBound)
    return knownPerson(rest).map { speaker($0, how: .name, confidence: 0.95) }
  }

  /// The person whose name of two words or more ends the phrase.
  func knownPerson(_ range: Range<Int>) -> NamedEntity? {
    let name = document.words(NamePhrase(range, in: document).name)
    guard name.count > 1, let last = name.last?.lowercased() else { return nil }
    return entities(surnamed: last).first {
      $0.isPerson && $0.words.suffix(name.count).elementsEqual(name)
    }
  }
}
