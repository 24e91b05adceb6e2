internal import ReadoutRecord
internal import ReadoutText

// The phrase that names a source, taken apart until one of the passes knows it.

extension SpeakerResolver {
  /// Whom a phrase refers to.
  mutating func resolve(_ tokens: Range<Int>) -> SpeakerFinding {
    let tokens = withoutWork(withoutOpening(tokens))
    let head = headOfPhrase(tokens)
    if head.count == 1, Self.namingNobody.contains(document.tokens[head.lowerBound]) {
      return unknownWho(head)
    }
    if head.count == 1, let pronoun = pronoun(head.lowerBound) { return pronoun }
    if let named = nameInApposition(tokens, head: head) ?? nameBeside(tokens) { return named }
    if let titled = holderByInitials(head) { return titled }
    if let several = coordinated(head) { return several }
    if let author = authorOfDocument(head) { return author }
    if let owned = ownedByPronoun(head) { return owned }
    if namesMany(head) { return described(head) }
    let core = headOfName(head)
    if let company = companyInHeadline(core) { return company }
    let phrase = NamePhrase(core, in: document)
    if !phrase.name.isEmpty { return named(phrase, head: core) }
    if let aged = personOfAge(head) { return aged }
    if let metonym = metonym(head) ?? government(head) { return metonym }
    if let person = personAtEnd(of: head) ?? citizen(head) { return person }
    if isCitizen(head) { return unknownWho(head) }
    if let pair = pair(head) { return pair }
    if isOffice(head), let role = Role(head, in: document) {
      return holder(of: role, phrase: head)
    }
    return described(head)
  }

  /// Words that alone name nobody, be they written large where a sentence begins.
  private static let namingNobody: WordSet = [
    "a", "an", "the", "nobody", "none", "neither", "someone", "somebody", "anyone", "anybody",
    "whoever", "whenever", "wherever", "from", "having", "mine", "yours",
  ]

  /// Whether the noun of a phrase is an office: not in "the office of the president".
  func isOffice(_ head: Range<Int>) -> Bool {
    let noun = headNoun(head)
    return max(head.lowerBound, noun - 1)...noun ~= noun
      && (max(head.lowerBound, noun - 1)...noun).contains { Role.isOffice(document.tokens[$0]) }
  }

  /// The tokens without "according to" and marks before the phrase.
  func withoutOpening(_ tokens: Range<Int>) -> Range<Int> {
    var lower = tokens.lowerBound
    if tokens.count > 2, WordClass(of: document.tokens[lower]).isAmong(.accordingTo) { lower += 2 }
    while lower < tokens.upperBound - 1, !document.tokens[lower].isWord { lower += 1 }
    if tokens.upperBound - lower > 1, document.tokens[lower].key == "both" { lower += 1 }
    var upper = tokens.upperBound
    while upper - 1 > lower, !document.tokens[upper - 1].isWord,
      !document.tokens[upper - 1].isMark(")")
    {
      upper -= 1
    }
    while upper - lower > 1, Self.trailing.contains(document.tokens[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// "Adam Orrel's “The Fixers of Varn”" without the title of the work.
  private func withoutWork(_ tokens: Range<Int>) -> Range<Int> {
    let end = tokens.dropFirst().dropLast().first { index in
      document.tokens[index].kind == .clitic && document.tokens[index - 1].isCapitalized
        && document.tokens[index + 1].kind == .quotationMark
    }
    return tokens.lowerBound..<(end ?? tokens.upperBound)
  }

  /// Words behind a name or a noun that belong to neither: "the minister himself".
  private static let trailing: WordSet = [
    "himself", "herself", "itself", "themselves", "also", "too", "then", "again", "earlier",
    "later", "alone", "meanwhile", "recently", "already", "once", "now", "today", "yesterday",
    "personally", "still",
  ]

  /// The tokens before an apposition.
  func headOfPhrase(_ tokens: Range<Int>) -> Range<Int> {
    let end = tokens.first { index in
      let token = document.tokens[index]
      return token.isMark(",") || token.isMark("(") || token.kind == .dash
        || index > tokens.lowerBound && !token.isAllCapitals
          && ["who", "which"].contains(token.key)
    }
    guard let end, end > tokens.lowerBound else { return tokens }
    return tokens.lowerBound..<end
  }

  /// The person whose name of two words or more ends the phrase.
  func knownPerson(_ range: Range<Int>) -> Int? {
    let name = NamePhrase(range, in: document).name
    guard name.count > 1 else { return nil }
    let words = document.words(name)
    return entities(called: document.tokens[name.upperBound - 1]).first {
      entities[$0].isPerson && entities[$0].words.suffix(words.count).elementsEqual(words)
    }
  }

  /// Prepositions that lead from a name to a place or a body.
  static let prepositions: WordSet = ["of", "for", "from", "in", "at", "with", "on"]

  /// Words with "of" that make the name of a body: "Court of Session", "Ministry of Water".
  func continuesBody(_ left: Range<Int>, _ preposition: Int) -> Bool {
    guard ["of", "for"].contains(document.tokens[preposition].key),
      !left.contains(where: { GivenNames.contains(document.tokens[$0]) }), knownPerson(left) == nil,
      let first = left.first
    else { return false }
    let isPlain = !WordClass(of: document.tokens[first]).isAmong(.determiners) && left.count > 1
    return !isPlain || document.isBody(left) || document.tokens[preposition].key == "for"
  }

  /// `Doug Collins of Georgia` without the place: a name and a preposition behind it.
  func headOfName(_ head: Range<Int>) -> Range<Int> {
    for index in head.dropFirst() where Self.prepositions.contains(document.tokens[index]) {
      let left = head.lowerBound..<index
      guard document.tokens[index - 1].isCapitalized else { return head }
      let phrase = NamePhrase(left, in: document)
      guard !phrase.name.isEmpty else { continue }
      if !continuesBody(left, index) { return left }
    }
    return head
  }

  /// Entities whose name or acronym a word can be, as indices.
  func entities(called token: Token) -> ArraySlice<Int> {
    (byName[token.keyHash] ?? []).prefix(NameScanner.mostOfOneName)
  }
}
