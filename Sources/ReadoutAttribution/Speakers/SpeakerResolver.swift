internal import ReadoutRecord
internal import ReadoutText

/// Finds out whom the source of each attribution refers to, within one article.
///
/// A sieve, surest first: full name, surname, role, metonym, description, pronoun. What none of
/// them settles stays unresolved, with candidates.
///
/// - SeeAlso: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution", for the
///   order of the passes; Muzny et al. 2017 for speakers of quotations.
struct SpeakerResolver {
  let document: AnalysedText

  /// Whom and what the article names; what is learned of them on the way is added.
  var entities: [NamedEntity]

  /// Entities by the hash of the last word of their name, as indices, ascending.
  var byName: [UInt64: [Int]]

  /// Persons by the hash of the first word of their name, as indices.
  let byFirstWord: [UInt64: [Int]]

  /// How many of the entities the text was scanned for; these are in the order of their first
  /// mention.
  let scannedCount: Int

  /// Where entities are named, in text order.
  let mentions: [NameScanner.Mention]

  /// Hashes of words that stand as places.
  let places: Set<UInt64>

  /// Hashes of the names of countries that adjectives of the article tell: "norland" of
  /// "Norlandic".
  let countries: Set<UInt64>

  /// What the tables know of who holds which office; `nil` where none is asked.
  let roles: DatedRoles?

  /// The most speakers that are remembered: nobody is meant who spoke longer ago.
  static let longestHistory = 200

  /// The most earlier attributions that are searched for the one in whose content another stands.
  static let deepestNesting = 8

  /// Whom the labels of a transcript stand for, by their words in small letters: "chair" behind
  /// "CHAIR (Mrs Toll):".
  var labelHolders: [String: SpeakerFinding] = [:]

  /// The sources of the article, in text order.
  private(set) var sources: [SpeechSource] = []

  /// Index of the source that is looked at.
  private(set) var current = 0

  /// The findings of the sources before the current one.
  private(set) var findings: [SpeakerFinding?] = []

  /// The speakers so far, latest last.
  private(set) var history: [Spoken] = []

  /// Somebody who spoke.
  struct Spoken {
    let finding: SpeakerFinding

    /// What is known of the gender.
    let gender: Gender?

    /// Hashes of the words of a body's name; empty for persons.
    let words: [UInt64]

    /// Index of the token at which the source stands.
    let token: Int

    /// Whether the source is the subject of its clause rather than part of another phrase.
    let isSubject: Bool

    /// Whether it describes what no "he" means: several, an outlet or a text.
    let isNoPerson: Bool
  }

  init(document: AnalysedText, roles: DatedRoles? = nil) {
    self.document = document
    self.roles = roles
    let scanner = NameScanner(document: document)
    entities = scanner.entities
    scannedCount = scanner.entities.count
    byName = scanner.byName
    byFirstWord = scanner.byFirstWord
    mentions = scanner.mentions
    places = scanner.places
    countries = scanner.countries
  }

  /// The speakers of attributions in text order; `nil` where the text names none.
  mutating func speakers(of sources: [SpeechSource]) -> [Speaker?] {
    self.sources = sources
    findings = Array(repeating: nil, count: sources.count)
    for index in sources.indices where !sources[index].isHeadline { settle(index) }
    // A headline is short for what the text below it tells.
    let spoken = history
    history = []
    for index in sources.indices where sources[index].isHeadline { settle(index) }
    history = spoken
    return findings.map { $0.map(settled).map(speaker(of:)) }
  }

  /// Finds the speaker of one source.
  private mutating func settle(_ index: Int) {
    current = index
    findings[index] = finding(of: sources[index])
    if let finding = findings[index] { remember(finding, of: sources[index]) }
  }

  /// A speaker who was taken for a person until the article called the name a body.
  private func settled(_ finding: SpeakerFinding) -> SpeakerFinding {
    guard let entity = finding.entity, finding.speaker.type == .person,
      !entities[entity].isPerson
    else { return finding }
    var finding = finding
    finding.speaker.type = type(of: entities[entity])
    return finding
  }

  /// Whom a phrase that is no source refers to; nothing is learned from it.
  ///
  /// Call it when the speakers are known.
  func reference(of tokens: Range<Int>) -> Speaker {
    guard !sources.isEmpty else {
      return Speaker(unresolvedBecause: "nobody speaks in this article", candidates: [])
    }
    var resolver = self
    resolver.goBack(to: tokens.lowerBound)
    return resolver.resolve(tokens).speaker
  }

  /// Forgets who spoke behind a token.
  private mutating func goBack(to token: Int) {
    history.removeAll { $0.token >= token }
    var (low, high) = (0, sources.count)
    while low < high {
      let middle = (low + high) / 2
      if sources[middle].position <= token { low = middle + 1 } else { high = middle }
    }
    current = max(0, low - 1)
  }

  /// The first person whose name ends with a word, else the only one whose name begins with it.
  func person(called token: Token) -> NamedEntity? {
    let named = entities(called: token).lazy.map { entities[$0] }.first(where: \.isPerson)
    return named ?? personCalledFirst(token).map { entities[$0] }
  }

  /// The speaker with the grounds.
  func speaker(of finding: SpeakerFinding) -> Speaker {
    var speaker = finding.speaker
    let evidence = finding.evidence.isEmpty ? [] : [document.span(of: finding.evidence)]
    speaker.grounds = SpeakerGrounds(
      reason: finding.reason.description, evidence: evidence.map(document.text.codePoints))
    return speaker
  }

  mutating func finding(of source: SpeechSource) -> SpeakerFinding? {
    if source.tokens.isEmpty { return carried(to: source) }
    return labelled(source) ?? resolve(source.tokens)
  }

  mutating func remember(_ finding: SpeakerFinding, of source: SpeechSource) {
    guard finding.speaker.name != nil, !source.tokens.isEmpty else { return }
    let first = source.tokens.lowerBound
    let gender = Self.pronounGender(document.tokens[first])
    if let entity = finding.entity, let gender, entities[entity].gender == nil {
      entities[entity].gender = gender
    }
    if history.count == Self.longestHistory { history.removeFirst() }
    history.append(
      Spoken(
        finding: finding,
        gender: finding.entity.flatMap { entities[$0].gender } ?? gender
          ?? Titles.gendered[document.tokens[headNoun(headOfPhrase(source.tokens))]],
        words: finding.isOnePerson ? [] : Self.wordHashes(of: finding.speaker.name ?? ""),
        token: first, isSubject: isSubject(source.tokens) && enclosing(current) == nil,
        isNoPerson: finding.speaker.type == .unnamed && isNoPerson(source.tokens)))
  }

  /// The hashes of the words of a name in small letters.
  private static func wordHashes(of name: String) -> [UInt64] {
    name.lowercased().split(separator: " ").map { WordHash.hash($0.utf8) }
  }

  /// Whether the noun of a description is written small and stands for several, for an outlet or
  /// for a text: "both clerks", "those who remember", "this newspaper".
  private func isNoPerson(_ tokens: Range<Int>) -> Bool {
    let noun = document.tokens[headNoun(headOfPhrase(tokens))]
    if Self.noPersons.contains(noun) { return true }
    guard !noun.isCapitalized, noun.kind == .word else { return false }
    return noun.key.hasSuffix("s") && !noun.key.hasSuffix("ss")
      || Listeners.heads.contains(noun) || isWriting(noun)
  }

  /// Nouns for no person beside outlets and texts.
  private static let noPersons: WordSet = [
    "those", "these", "most", "few", "all", "none", "plan",
  ]

  /// Whether a source is no part of another phrase: "Rennfeld's remarks", "according to a report
  /// on Rennfeld".
  func isSubject(_ tokens: Range<Int>) -> Bool {
    if tokens.upperBound < document.tokens.count,
      document.tokens[tokens.upperBound].kind == .clitic,
      document.tokens[tokens.upperBound].key == "'s"
    {
      return false
    }
    guard tokens.lowerBound > 0 else { return true }
    let before = document.tokens[tokens.lowerBound - 1]
    // "According to Dagspost" mostly names a paper, unless there is more of the name.
    if tokens.count == 1, before.key == "to", tokens.lowerBound > 1 {
      return document.tokens[tokens.lowerBound - 2].key != "according"
    }
    return !["of", "on", "by", "with"].contains(before.key)
  }

  /// Index of the attribution in whose content another stands; `nil` when there is none.
  func enclosing(_ index: Int) -> Int? {
    let position = sources[index].position
    return sources[max(0, index - Self.deepestNesting)..<index].lastIndex {
      $0.content.contains(position) && $0.position != position
    }
  }

  /// A source that the text does not name: the speaker before it goes on, unless a passive leaves
  /// open who speaks.
  func carried(to source: SpeechSource) -> SpeakerFinding? {
    guard !isPassive(source.cue), !isQuestionOfOthers(source.cue), let last = history.last else {
      return nil
    }
    let distance =
      document.paragraphOfToken[source.position] - document.paragraphOfToken[last.token]
    guard distance <= 1 else { return nil }
    return last.finding.found(
      by: .carried, confidence: 0.6, reason: "the speaker before goes on")
  }

  /// Whether a cue stands for being asked: "Asked whether she would go, she said", "when asked".
  private func isQuestionOfOthers(_ cue: Range<Int>) -> Bool {
    guard let first = cue.first, Self.asked.contains(document.tokens[first]) else { return false }
    let sentence = document.sentences[Int(document.sentenceOfToken[first])].tokens
    guard first > sentence.lowerBound else { return true }
    let before = document.tokens[first - 1]
    return before.isMark(",") || Self.beforeAsked.contains(before)
  }

  static let asked: WordSet = ["asked", "questioned", "pressed", "quizzed", "challenged"]
  private static let beforeAsked: WordSet = ["when", "if", "once"]

  func isPassive(_ cue: Range<Int>) -> Bool {
    guard let last = cue.last else { return false }
    let isParticiple = document.tokens[last].key.hasSuffix("ed") || cue.count > 1
    let before = max(0, cue.lowerBound - 4)..<cue.upperBound
    return isParticiple
      && before.contains { WordClass(of: document.tokens[$0]).isAmong(.formsOfBe) }
  }
}
