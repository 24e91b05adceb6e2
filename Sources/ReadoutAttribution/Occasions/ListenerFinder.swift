internal import ReadoutText

/// Finds to whom somebody speaks: "told reporters", "in a letter to the council".
struct ListenerFinder {
  let document: AnalysedText
  let words: ReportedWords
  let phrases: NounPhraseReader

  /// The phrase that names who is addressed; `nil` when the words beside the cue name nobody.
  func listener(
    _ surroundings: CueSurroundings, source: Range<Int>, contentStart: Int?
  ) -> Range<Int>? {
    passive(surroundings, source: source) ?? told(surroundings, contentStart) ?? asked(
      surroundings, contentStart)
      ?? spokenTo(surroundings) ?? asking(surroundings, source: source)
  }

  /// Whom a headline names between its cue and its content, or behind both: "Orrel tells reporters
  /// it is open", "It is open, Orrel tells reporters".
  func listener(inHeadline cue: Range<Int>, content: Range<Int>) -> Range<Int>? {
    guard let verb = verb(of: cue, among: Self.telling) else { return nil }
    let sentence = document.sentences[Int(document.sentenceOfToken[verb])].tokens
    let isBehind = content.lowerBound >= cue.upperBound
    let limit = isBehind ? content.lowerBound : sentence.upperBound
    guard limit > verb + 1 else { return nil }
    let phrase = phrase(at: max(verb + 1, cue.upperBound), limit: limit)
    // The phrase must reach up to the content, or else it may be part of it.
    let isWhole = phrase.map { $0.upperBound + 1 >= limit } ?? false
    return isWhole ? phrase : nil
  }

  // MARK: Verbs whose object is who listens

  private static let telling: WordSet = [
    "tell", "tells", "told", "telling", "inform", "informs", "informed", "informing", "notified",
    "notifying", "briefed", "briefing", "address", "addressed", "addressing", "answer", "answers",
    "answered",
  ]
  private static let warning: WordSet = [
    "warn", "warns", "warned", "warning", "advise", "advises", "advised", "advising", "remind",
    "reminds", "reminded", "reminding", "assure", "assures", "assured", "assuring", "convinced",
    "promised",
  ]
  private static let asking: WordSet = [
    "urge", "urges", "urged", "urging", "ask", "asks", "asked", "asking", "thank", "thanks",
    "thanked", "thanking", "invite", "invites", "invited", "inviting", "instruct", "instructs",
    "instructed", "instructing", "order", "orders", "ordered", "ordering", "beg", "begged",
    "begging", "implored", "imploring", "called", "calls", "calling", "call", "direct", "directed",
    "directing", "instructing",
  ]

  /// `told reporters that`: the phrase behind the cue, before the content.
  private func told(_ surroundings: CueSurroundings, _ contentStart: Int?) -> Range<Int>? {
    guard let verb = verb(of: surroundings.cue, among: Self.telling, Self.warning) else {
      return nil
    }
    var limit = surroundings.behind.upperBound
    if let contentStart, contentStart > verb + 1 { limit = min(limit, contentStart) }
    // "warned that", "warned Norland would": only what stands before the content is addressed.
    if Self.warning.contains(document.tokens[verb]), contentStart == verb + 1 { return nil }
    return phrase(at: max(verb + 1, surroundings.cue.upperBound), limit: limit)
  }

  /// `he was told by`: the subject, directly before the cue.
  private func passive(_ surroundings: CueSurroundings, source: Range<Int>) -> Range<Int>? {
    let cue = surroundings.cue
    let verb = cue.last { Self.telling.contains(document.tokens[$0]) }
    guard let verb, source.lowerBound > verb, cue.lowerBound > 0,
      cue.contains(where: { $0 < verb && WordClass(of: document.tokens[$0]).isAmong(.formsOfBe) })
    else { return nil }
    let last = cue.lowerBound - 1
    if WordClass(of: document.tokens[last]).isAmong(.subjectPronouns) { return last..<(last + 1) }
    return name(upTo: cue.lowerBound, from: surroundings.before.lowerBound)
  }

  /// `urged both presidents to`: the phrase behind the cue, mostly within the content.
  private func asked(_ surroundings: CueSurroundings, _ contentStart: Int?) -> Range<Int>? {
    guard let verb = verb(of: surroundings.cue, among: Self.asking) else { return nil }
    var start = max(verb + 1, surroundings.cue.upperBound)
    let isCall = document.tokens[verb].key.hasPrefix("call")
    if isCall {
      let isBehind =
        start < document.tokens.count
        && ["on", "upon"].contains(document.tokens[start].key)
      if isBehind { start += 1 }
      guard ["on", "upon"].contains(document.tokens[start - 1].key) else { return nil }
    }
    // "thanked "the police"": the words may be the speaker's own.
    if start < document.tokens.count, document.tokens[start].kind == .quotationMark { start += 1 }
    if document.tokens[verb].key.hasPrefix("thank"), let all = thanked(at: start, surroundings) {
      return all
    }
    // The content may leave out the first word of the phrase, which then is none to read from.
    if let contentStart, (1...2).contains(contentStart - start),
      document.tokens[contentStart].key != "to"
    {
      start = contentStart
    }
    guard let phrase = phrase(at: start, limit: surroundings.behind.upperBound) else { return nil }
    let isThanks = document.tokens[verb].key.hasPrefix("thank")
    guard phrase.upperBound < document.tokens.count else { return isThanks ? phrase : nil }
    let next = document.tokens[phrase.upperBound]
    return isThanks || ["to", "not", "for", "whether", "if", "about"].contains(next.key)
      ? phrase : nil
  }

  /// `thanked the police and the doctors for`: all words up to what the thanks are for.
  private func thanked(at start: Int, _ surroundings: CueSurroundings) -> Range<Int>? {
    let limit = min(surroundings.behind.upperBound, start + 14)
    guard start < limit else { return nil }
    let end = (start..<limit).first { document.tokens[$0].key == "for" }
    guard let end, end > start, document.tokens[start..<end].allSatisfy(Self.isNominal) else {
      return nil
    }
    return start..<end
  }

  /// Whether a token can stand in a list of those who are thanked, which holds no clause.
  private static func isNominal(_ token: Token) -> Bool {
    !token.isTerminal
      && !WordClass(of: token).isAmong([.auxiliaries, .subjectPronouns, .reportingVerbs])
  }

  /// The last token of a cue that is one of the verbs; `nil` behind a form of "be".
  private func verb(of cue: Range<Int>, among lists: WordSet...) -> Int? {
    let verb = cue.last { index in lists.contains { $0.contains(document.tokens[index]) } }
    guard let verb else { return nil }
    let isPassive = cue.contains {
      $0 < verb && WordClass(of: document.tokens[$0]).isAmong(.formsOfBe)
    }
    return isPassive ? nil : verb
  }

  private func phrase(at start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    let list = phrases.list(at: start, limit: limit)
    guard let first = list.first, let last = list.last else { return nil }
    // "told reporters, Orrel said": a name behind a comma is another clause's.
    let isJoined = list.count > 1 && document.tokens[last.lowerBound - 1].key == "and"
    return first.lowerBound..<(isJoined ? last : first).upperBound
  }

  // MARK: "to" and whoever listens

  private static let speaking: WordSet = [
    "speaking", "spoke", "speak", "talking", "talked", "remarks", "remark", "comments", "comment",
    "said", "say", "saying", "announcing", "announced", "wrote", "writing", "testimony",
    "statement", "explained", "admitted", "complained", "confided", "appealed", "appealing",
    "speaks", "says", "shared", "message", "described", "recounted",
  ]

  private func isOutlet(_ index: Int) -> Bool {
    Listeners.heads.contains(document.tokens[index])
      || document.tokens[index].isCapitalized
        && Listeners.outletNames.contains(document.tokens[index])
  }

  /// `said to both leaders`, `in remarks to reporters`, `speaking to the council`.
  private func spokenTo(_ surroundings: CueSurroundings) -> Range<Int>? {
    let cue = surroundings.cue
    let behind = min(surroundings.behind.upperBound, cue.upperBound + 24)
    for range in [surroundings.before, (cue.upperBound - 1)..<behind] {
      for index in range.dropFirst() {
        guard words.isAsDeep(index, as: cue.lowerBound) else { break }
        let token = document.tokens[index]
        let isLed = Self.speaking.contains(document.tokens[index - 1])
        let isFor = token.key == "for" && index + 1 < range.upperBound
        guard isLed, isFor || token.key == "to" || token.key == "with" else { continue }
        let phrase = phrases.phrase(at: index + 1, limit: range.upperBound)
        if isFor ? phrase.contains(where: isOutlet) : isSomebody(phrase) { return phrase }
      }
    }
    return addressed(surroundings)
  }

  /// `Addressing parliament on Monday, X said`.
  private func addressed(_ surroundings: CueSurroundings) -> Range<Int>? {
    guard let first = surroundings.before.first,
      ["addressing", "briefing", "telling"].contains(document.tokens[first].key)
    else { return nil }
    return phrase(at: first + 1, limit: surroundings.before.upperBound)
  }

  /// Whether the words behind "to" are no verb: a determiner, a name or a word for listeners leads.
  private func isSomebody(_ phrase: Range<Int>) -> Bool {
    guard let first = phrase.first else { return false }
    let token = document.tokens[first]
    return token.isCapitalized || phrase.count == 1 && EventFinder.pronouns.contains(token)
      || Listeners.byWord[token] != nil
      || WordClass(of: token).isAmong(.determiners)
      || phrase.last.map { Listeners.many.contains(document.tokens[$0]) } ?? false
  }
}
