internal import ReadoutRecord
internal import ReadoutText

/// Names those who listen to a statement or are with its speaker, as the article names them.
struct ParticipantNames {
  let document: AnalysedText
  let resolver: SpeakerResolver
  let phrases: NounPhraseReader

  /// The outlet of the article and its agency.
  let ownOutlets: [String]

  /// Whom a phrase behind "with" names; `nil` when it names nobody.
  func counterpart(_ phrase: Range<Int>) -> String? {
    let phrase = withoutDeterminers(phrase)
    guard let first = phrase.first else { return nil }
    if listener(phrase) == .press { return nil }
    let namesSomebody = phrase.contains {
      document.tokens[$0].isCapitalized && document.tokens[$0].kind == .word
    }
    let isPronoun =
      phrase.count == 1 && WordClass(of: document.tokens[first]).isAmong(.subjectPronouns)
    guard namesSomebody, !isPronoun else { return nil }
    let speaker = resolver.reference(of: phrase)
    return speaker.type == .unnamed ? nil : speaker.name
  }

  /// How to name those whom a phrase addresses: the person or body that it refers to, else its
  /// words without a determiner; `nil` for a pronoun.
  func addressee(_ phrase: Range<Int>) -> String? {
    let whole = phrase
    let phrase = withoutDeterminers(phrase)
    if let own = ownOutlet(phrase) { return own }
    guard let first = phrase.first, !isPronoun(phrase, first) else { return nil }
    if let kind = listener(phrase) {
      let journalist = kind == .outlet ? journalist(in: phrase) : nil
      return journalist ?? outletName(in: phrase) ?? document.phrase(withoutProgramme(phrase))
    }
    if let and = phrase.first(where: { document.tokens[$0].key == "and" }),
      !isOneBody(phrase, and: and),
      let one = person(phrase.lowerBound..<and), let other = person((and + 1)..<phrase.upperBound)
    {
      return "\(one); \(other)"
    }
    return person(phrase) ?? holder(whole) ?? document.phrase(phrase)
  }

  /// Whether a phrase is a pronoun, which "her" of "her cabinet" is not.
  private func isPronoun(_ phrase: Range<Int>, _ first: Int) -> Bool {
    guard Self.pronouns.contains(document.tokens[first]) else { return false }
    guard phrase.count > 1, document.tokens[first].key == "her" else { return true }
    let next = document.tokens[first + 1]
    return next.key.hasSuffix("ly") || DateWords.roles[next] != nil
      || WordClass(of: next).isAmong([.times, .adverbs])
  }

  /// The person whom an office with its article means: "the visiting minister", "his guest".
  private func holder(_ phrase: Range<Int>) -> String? {
    let first = phrase.first.map { document.tokens[$0].key }
    guard let first, first == "the" || first == "his" || first == "her",
      phrase.contains(where: { OfficeKinds.byWord[document.tokens[$0]] != nil })
    else { return nil }
    let speaker = resolver.reference(of: phrase)
    return speaker.type == .person ? speaker.name : nil
  }

  /// Whether a phrase with "and" names one body: "the Securities and Exchange Commission".
  private func isOneBody(_ phrase: Range<Int>, and: Int) -> Bool {
    guard and + 1 < phrase.upperBound else { return false }
    return WordClass(of: document.tokens[phrase.upperBound - 1]).isAmong(.bodies)
      && !WordClass(of: document.tokens[and + 1]).isAmong(.determiners)
  }

  /// The persons whom the article names in full and a run of tokens by their surname, in order.
  func persons(in range: some Sequence<Int>) -> [String] {
    var names: [String] = []
    for index in range where document.tokens[index].isCapitalized {
      let named = resolver.person(called: document.tokens[index])
      if let name = named?.name, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whom the first phrase of a sentence names by an office: "The prime minister held a briefing".
  func subject(of sentence: Range<Int>) -> String? {
    let phrase = phrases.phrase(at: sentence.lowerBound, limit: sentence.upperBound)
    // "The former leader went": the verb behind an office is none of its words.
    guard let office = phrase.last(where: { Role.isOffice(document.tokens[$0]) }) else {
      return nil
    }
    let end = document.tokens[office].isCapitalized ? phrase.upperBound : office + 1
    let speaker = resolver.reference(of: phrase.lowerBound..<end)
    return speaker.type == .person ? speaker.name : nil
  }

  /// What the words of a phrase say of those who listen.
  func listener(_ phrase: Range<Int>) -> Listener? {
    if ownOutlet(phrase) != nil { return .outlet }
    var found: Listener?
    for index in phrase {
      let token = document.tokens[index]
      if token.key == "of" { break }
      if token.isCapitalized, Listeners.outletNames.contains(token) {
        found = .outlet
      } else if token.key == "agency", index > 0, document.tokens[index - 1].key == "news" {
        found = .outlet
      } else if token.key == "assembly", token.isCapitalized {
        // A name, of which more is known below.
        continue
      } else if let listener = Listeners.byWord[token], found != .outlet, !isOfCommerce(index) {
        found = listener
      }
    }
    return found ?? panel(phrase) ?? parliament(phrase)
  }

  /// `the house`, `a congressional panel`: members of a parliament, as other panels are not.
  private func panel(_ phrase: Range<Int>) -> Listener? {
    if phrase.count == 1, document.tokens[phrase.lowerBound].key == "house" { return .parliament }
    guard let last = phrase.last, document.tokens[last].key == "panel" else { return nil }
    return phrase.contains { Self.ofParliaments.contains(document.tokens[$0]) } ? .parliament : nil
  }

  private static let ofParliaments: WordSet = ["congressional", "parliamentary", "house", "senate"]

  /// `House of Wardens`, `National Assembly`: a body whose name is that of a parliament.
  private func parliament(_ phrase: Range<Int>) -> Listener? {
    let isHouse = phrase.contains { index in
      document.tokens[index].isCapitalized
        && [
          "house", "assembly", "chamber", "diet", "sejm", "storting", "riksdag", "dáil",
          "verkhovna",
        ]
        .contains(document.tokens[index].key)
    }
    let isWhite = phrase.contains {
      ["white", "general", "commerce"].contains(document.tokens[$0].key)
    }
    if isHouse { return isWhite ? .audience : .parliament }
    let isBody = phrase.contains {
      document.tokens[$0].isCapitalized
        && ["nations", "council", "forum", "conference"].contains(document.tokens[$0].key)
    }
    return isBody ? .audience : nil
  }

  /// Whether "chamber" is one "of commerce".
  private func isOfCommerce(_ index: Int) -> Bool {
    index + 2 < document.tokens.count && document.tokens[index].key == "chamber"
      && ["commerce", "trade"].contains(document.tokens[index + 2].key)
  }

  /// The outlet of the article when a phrase names it, be it by the end of its name: "the Courier"
  /// in the Lake Courier.
  private func ownOutlet(_ phrase: Range<Int>) -> String? {
    let phrase = withoutDeterminers(phrase)
    guard !ownOutlets.isEmpty, let first = phrase.first else { return nil }
    if isOurs(phrase, first) { return ownOutlets.first }
    guard document.tokens[first].isCapitalized else { return nil }
    let words = document.phrase(phrase).lowercased()
    return ownOutlets.first {
      let own = $0.lowercased()
      return own == words || own.hasSuffix(" " + words)
    }
  }

  /// Whether the writer means the outlet: "told us", "told our reporter", "told this newspaper".
  private func isOurs(_ phrase: Range<Int>, _ first: Int) -> Bool {
    guard !phrases.words.isReported(first), !document.isQuoted(first), let last = phrase.last else {
      return false
    }
    switch document.tokens[first].key {
    case "us": return phrase.count == 1
    case "our", "this":
      return phrase.count > 1
        && (Listeners.heads.contains(document.tokens[last])
          || Self.staff.contains(document.tokens[last]))
    default: return false
    }
  }

  private static let staff: WordSet = [
    "reporter", "reporters", "correspondent", "correspondents", "paper", "newsroom", "studio",
    "programme", "program", "editor",
  ]

  /// The name of an outlet that a phrase is; `nil` for any other phrase.
  func outlet(_ phrase: Range<Int>) -> String? {
    let phrase = withoutDeterminers(phrase)
    guard listener(phrase) == .outlet else { return nil }
    return ownOutlet(phrase) ?? journalist(in: phrase) ?? outletName(in: phrase)
      ?? document.phrase(withoutProgramme(phrase))
  }

  /// Whether a phrase is an outlet without its name: "the channel".
  func isUnnamedOutlet(_ phrase: Range<Int>) -> Bool {
    let phrase = withoutDeterminers(phrase)
    guard phrase.count == 1, let word = phrase.first else { return false }
    let token = document.tokens[word]
    return !token.isCapitalized && Listeners.heads.contains(token) || token.key == "tv"
      || token.key == "paper"
  }

  /// `Canal Almera` of "the Canal Almera television channel", "the broadcaster Canal Almera".
  private func outletName(in phrase: Range<Int>) -> String? {
    if let head = phrase.lastIndex(where: { Listeners.heads.contains(document.tokens[$0]) }),
      !document.tokens[head].isCapitalized, head + 1 < phrase.upperBound,
      document.tokens[head + 1].isCapitalized
    {
      return document.phrase((head + 1)..<phrase.upperBound)
    }
    let large = phrase.prefix {
      document.tokens[$0].isCapitalized || document.tokens[$0].key == "of"
    }
    guard large.count < phrase.count, let first = large.first,
      large.count > 1
        || !WordClass(of: document.tokens[first]).isAmong(.demonyms)
          && !document.tokens[first].key.hasSuffix("an")
    else { return nil }
    let rest = large.endIndex..<phrase.upperBound
    let isHead = rest.allSatisfy { Listeners.heads.contains(document.tokens[$0]) }
    return isHead ? document.phrase(large.startIndex..<large.endIndex) : nil
  }

  private func person(_ phrase: Range<Int>) -> String? {
    let isNamed = phrase.contains { index in
      let token = document.tokens[index]
      return token.isCapitalized && token.kind == .word
        || WordClass(of: token).isAmong(.offices)
    }
    guard isNamed else { return nil }
    let speaker = resolver.reference(of: phrase)
    return speaker.type == .unnamed ? nil : speaker.name
  }

  /// Whether a phrase refers to a person by a name or an office.
  func isPerson(_ phrase: Range<Int>) -> Bool {
    let phrase = withoutDeterminers(phrase)
    guard listener(phrase) == nil, person(phrase) != nil else { return false }
    return resolver.reference(of: phrase).type == .person
  }

  private func withoutDeterminers(_ phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    while start + 1 < phrase.upperBound, ["the", "a", "an"].contains(document.tokens[start].key) {
      start += 1
    }
    return start..<phrase.upperBound
  }

  private static let pronouns: WordSet = [
    "him", "her", "them", "me", "us", "you", "it", "himself", "herself", "themselves", "he", "she",
    "they", "i", "we", "that", "what",
  ]
}
