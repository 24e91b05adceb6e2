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

  /// The entities by the last word of their name, in the order of `entities`.
  private let bySurname: [String: [NamedEntity]]

  /// The most speakers that are remembered: nobody is meant who spoke longer ago.
  private static let longestHistory = 200

  /// The speakers so far, latest last, with the token at which each was named.
  private(set) var history: [(speaker: Speaker, gender: Gender?, token: Int)] = []

  init(document: AnalysedText) {
    self.document = document
    entities = NameScanner.entities(in: document)
    bySurname = Dictionary(grouping: entities, by: \.surname)
  }

  /// The entities whose name ends with a word in lower case, first met first.
  func entities(surnamed surname: String) -> [NamedEntity] { bySurname[surname] ?? [] }

  /// The speaker of an attribution; call in text order.
  ///
  /// `tokens` are those of the source, empty when the text names none.
  mutating func speaker(of tokens: Range<Int>) -> Speaker? {
    guard !tokens.isEmpty else { return carried() }
    let speaker = resolve(tokens)
    if speaker.name != nil {
      remember(speaker, gender(of: speaker, tokens), token: tokens.lowerBound)
    }
    return speaker
  }

  private mutating func remember(_ speaker: Speaker, _ gender: Gender?, token: Int) {
    if history.count == Self.longestHistory { history.removeFirst() }
    history.append((speaker, gender, token))
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
    if let role = Role(words: document.words(phrase.title), text: document.phrase(phrase.title)) {
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
      let namesakes = name.last.map { entities(surnamed: $0.lowercased()) } ?? []
      if namesakes.contains(where: { $0.isPerson && $0.words == name }) {
        return head.lowerBound..<index
      }
    }
    return head
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
