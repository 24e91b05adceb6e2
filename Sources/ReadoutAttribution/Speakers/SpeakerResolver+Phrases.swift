internal import ReadoutRecord
internal import ReadoutText

// The phrase that names a source, taken apart until one of the passes knows it.

extension SpeakerResolver {
  /// Whom a phrase refers to.
  mutating func resolve(_ tokens: Range<Int>) -> SpeakerFinding {
    let tokens = withoutOpening(tokens)
    let head = headOfPhrase(tokens)
    if head.count == 1, let pronoun = pronoun(head.lowerBound) { return pronoun }
    if let named = nameInApposition(tokens, head: head) { return named }
    if let several = coordinated(head) { return several }
    if let author = authorOfDocument(head) { return author }
    if let owned = ownedByPronoun(head) { return owned }
    let core = headOfName(head)
    let phrase = NamePhrase(core, in: document)
    if !phrase.name.isEmpty { return named(phrase, head: core) }
    if let metonym = metonym(head) ?? government(head) { return metonym }
    if let person = personAtEnd(of: head) ?? citizen(head) { return person }
    if let pair = pair(head) { return pair }
    if isOffice(head), let role = Role(head, in: document) {
      return holder(of: role, phrase: head)
    }
    return described(head)
  }

  /// `Chief of Staff Nam Jae-hun`: a person whom the article names elsewhere, behind an office
  /// whose words run into the name.
  private func personAtEnd(of head: Range<Int>) -> SpeakerFinding? {
    guard head.count > 2, let last = head.last else { return nil }
    for index in entities(called: document.tokens[last]) where entities[index].isPerson {
      let name = entities[index].nameTokens
      let start = head.upperBound - name.count
      guard name.count > 1, start > head.lowerBound,
        zip(start..<head.upperBound, name).allSatisfy({
          document.tokens[$0].keyHash == document.tokens[$1].keyHash
        }), !WordClass(of: document.tokens[start - 1]).isAmong([.prepositions, .determiners]),
        !hasOfficeBehindPreposition(head.lowerBound..<start)
      else { continue }
      return SpeakerFinding(
        speaker(index, how: .name, confidence: 0.9), entity: index, reason: "the name in full")
    }
    return nil
  }

  /// "A spokesman for Foreign Secretary": the name behind it does not speak.
  private func hasOfficeBehindPreposition(_ title: Range<Int>) -> Bool {
    guard
      let preposition = title.first(where: {
        WordClass(of: document.tokens[$0]).isAmong(.prepositions)
      })
    else { return false }
    return (preposition..<title.upperBound).contains {
      WordClass(of: document.tokens[$0]).isAmong([.offices, .courtesy])
    }
  }

  /// "Both ministers", "the two presidents": when the article has just two.
  private func pair(_ head: Range<Int>) -> SpeakerFinding? {
    guard let last = head.last, document.tokens[last].key.hasSuffix("s"),
      let office = Office.byWord[String(document.tokens[last].key.dropLast())]
    else { return nil }
    let opening = max(0, head.lowerBound - 1)...head.upperBound - 1
    guard opening.contains(where: { ["both", "two"].contains(document.tokens[$0].key) }) else {
      return nil
    }
    let holders = entities.indices.prefix(200).filter { index in
      entities[index].isPerson
        && entities[index].roles.contains {
          !$0.isFormer && !$0.isDeputy
            && !$0.offices.isDisjoint(with: office.union(office.alsoMeant))
        }
    }
    let speakers = Set(history.filter { $0.finding.speaker.type == .person }.map(\.finding.entity))
    guard holders.count == 2, speakers.isSubset(of: holders) else { return nil }
    return SpeakerFinding(
      Speaker(
        name: holders.map { entities[$0].name }.joined(separator: "; "), type: .group, how: .role,
        confidence: 0.75),
      reason: "the two who hold the office in this article")
  }

  /// Whether the noun of a phrase is an office: not in "the office of the president".
  private func isOffice(_ head: Range<Int>) -> Bool {
    let noun = headNoun(head)
    return max(head.lowerBound, noun - 1)...noun ~= noun
      && (max(head.lowerBound, noun - 1)...noun).contains { Role.isOffice(document.tokens[$0]) }
  }

  /// The tokens without "according to" and marks before the phrase.
  private func withoutOpening(_ tokens: Range<Int>) -> Range<Int> {
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
    return lower..<upper
  }

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

  /// `the foreign minister of Norland, Alexei Veshnyar` and `one news site, Znak`: the name behind
  /// a description.
  private mutating func nameInApposition(
    _ tokens: Range<Int>, head: Range<Int>
  ) -> SpeakerFinding? {
    guard let start = restStart(behind: head.upperBound, to: tokens.upperBound),
      let last = head.last, !document.tokens[last].isCapitalized || describes(head)
    else { return nil }
    let rest = headOfPhrase(start..<tokens.upperBound)
    if rest.count == 1, document.tokens[start].kind == .address {
      return SpeakerFinding(
        Speaker(name: document.phrase(rest), type: .organisation, how: .name, confidence: 0.85),
        reason: "the name stands beside the description", evidence: rest)
    }
    let core = headOfName(rest)
    let phrase = NamePhrase(core, in: document)
    guard phrase.name.count == core.count || !phrase.name.isEmpty && knownPerson(core) != nil
    else { return nil }
    var finding = named(phrase, head: core)
    if finding.speaker.type != .person, document.tokens[last].isCapitalized { return nil }
    if let role = Role(head, in: document), finding.speaker.role == nil {
      finding.speaker.role = role.text
    }
    finding.reason = "the name stands beside the description"
    finding.evidence = phrase.name
    return finding
  }

  /// Where the rest begins behind a comma, or behind what stands in brackets.
  private func restStart(behind end: Int, to limit: Int) -> Int? {
    guard end + 1 < limit else { return nil }
    if document.tokens[end].isMark(",") { return end + 1 }
    guard document.tokens[end].isMark("("),
      let close = (end..<limit - 1).first(where: { document.tokens[$0].isMark(")") })
    else { return nil }
    return document.tokens[close + 1].isCapitalized ? close + 1 : nil
  }

  /// Whether a phrase that ends in a word written large says what somebody is: "a Republican", "the
  /// Party Secretary", "the head of Amnesty".
  private func describes(_ head: Range<Int>) -> Bool {
    let opening = document.tokens[head.lowerBound]
    if ["a", "an"].contains(opening.key) || isRolePhrase(head) { return true }
    return opening.key == "the" && head.contains { Role.isOffice(document.tokens[$0]) }
  }

  /// Whether a phrase is an office and what it is of: no name stands in front.
  private func isRolePhrase(_ head: Range<Int>) -> Bool {
    guard let of = head.first(where: { WordClass(of: document.tokens[$0]).isAmong(.prepositions) }),
      of > head.lowerBound
    else { return false }
    return Role.isOffice(document.tokens[of - 1]) || !document.tokens[of - 1].isCapitalized
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
  private static let prepositions: WordSet = ["of", "for", "from", "in", "at", "with", "on"]

  /// Words with "of" that make the name of a body: "Court of Session", "Ministry of Water".
  private func continuesBody(_ left: Range<Int>, _ preposition: Int) -> Bool {
    guard ["of", "for"].contains(document.tokens[preposition].key),
      !left.contains(where: { GivenNames.contains(document.tokens[$0]) }), knownPerson(left) == nil,
      let first = left.first
    else { return false }
    let isPlain = !WordClass(of: document.tokens[first]).isAmong(.determiners) && left.count > 1
    return !isPlain || document.isBody(left) || document.tokens[preposition].key == "for"
  }

  /// `Doug Collins of Georgia` without the place: a name and a preposition behind it.
  private func headOfName(_ head: Range<Int>) -> Range<Int> {
    for index in head.dropFirst() where Self.prepositions.contains(document.tokens[index]) {
      let left = head.lowerBound..<index
      guard document.tokens[index - 1].isCapitalized else { return head }
      let phrase = NamePhrase(left, in: document)
      guard !phrase.name.isEmpty else { continue }
      if !continuesBody(left, index) { return left }
    }
    return head
  }

  /// `Honor Tavik and Adam Orrel`: several speakers.
  private mutating func coordinated(_ head: Range<Int>) -> SpeakerFinding? {
    guard let and = head.first(where: { document.tokens[$0].key == "and" }),
      and > head.lowerBound, and + 1 < head.upperBound
    else { return nil }
    let sides = [head.lowerBound..<and, (and + 1)..<head.upperBound]
    guard sides.allSatisfy(standsAlone) else { return nil }
    let findings = sides.map { resolve($0) }
    guard let first = findings[0].speaker.name, let second = findings[1].speaker.name,
      first != second
    else { return nil }
    return SpeakerFinding(
      Speaker(name: "\(first); \(second)", type: .group, how: .name, confidence: 0.85))
  }

  /// Whether one side of "and" names somebody by itself, so that "Trade and Industry" stays whole.
  private func standsAlone(_ side: Range<Int>) -> Bool {
    guard let first = side.first else { return false }
    let token = document.tokens[first]
    if knownPerson(side) != nil || Country.lookUp(document.tokens[side]) != nil { return true }
    if token.kind == .number { return true }
    let isOpened = WordClass(of: token).isAmong(.determiners) && token.key != "his"
    let last = document.tokens[side.upperBound - 1]
    if isOpened {
      return last.isCapitalized || document.isBody(side) || Titles.people.contains(last)
    }
    return side.count == 1 && token.isCapitalized && !entities(called: token).isEmpty
  }

  /// Entities whose name or acronym a word can be, as indices.
  func entities(called token: Token) -> [Int] { byName[token.keyHash] ?? [] }
}
