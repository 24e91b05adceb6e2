internal import ReadoutRecord
internal import ReadoutText

// Names behind a description: "the head of the union, Adam Orrel".

extension SpeakerResolver {
  /// `Chief of Staff Nam Jae-hun`: a person whom the article names elsewhere, behind an office
  /// whose words run into the name.
  func personAtEnd(of head: Range<Int>) -> SpeakerFinding? {
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
  func hasOfficeBehindPreposition(_ title: Range<Int>) -> Bool {
    guard
      let preposition = title.first(where: {
        WordClass(of: document.tokens[$0]).isAmong(.prepositions)
      })
    else { return false }
    return (preposition..<title.upperBound).contains {
      WordClass(of: document.tokens[$0]).isAmong([.offices, .courtesy])
    }
  }

  /// `the foreign minister of Norland, Alexei Veshnyar` and `one news site, Znak`: the name behind
  /// a description.
  mutating func nameInApposition(
    _ tokens: Range<Int>, head: Range<Int>
  ) -> SpeakerFinding? {
    guard let start = restStart(behind: head.upperBound, to: tokens.upperBound),
      let last = head.last, !document.tokens[last].isCapitalized || describes(head)
    else { return nil }
    let rest = headOfPhrase(behindNaming(start, to: tokens.upperBound)..<tokens.upperBound)
    if isAddress(rest) {
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

  /// "The company", behind which the text goes on with ", Sund Lines, said": the name beside a
  /// description that the source ends before.
  mutating func nameBeside(_ tokens: Range<Int>) -> SpeakerFinding? {
    let start = tokens.upperBound + 1
    guard tokens.count <= 4, start + 1 < document.tokens.count, isDefinite(tokens),
      let last = tokens.last, !document.tokens[last].isCapitalized,
      document.tokens[start - 1].isMark(","), document.tokens[start].isCapitalized,
      sources[current].tokens.upperBound == tokens.upperBound
    else { return nil }
    let limit = min(document.tokens.count, start + 6)
    guard
      let end = (start..<limit).first(where: {
        document.tokens[$0].kind != .word || !document.tokens[$0].isCapitalized
      }), document.tokens[end].isMark(",") || document.tokens[end].isTerminal,
      document.sentenceOfToken[end] == document.sentenceOfToken[last]
    else { return nil }
    return nameInApposition(tokens.lowerBound..<end, head: tokens)
  }

  /// Where the name begins in "known as Tavik", "identified as Tavik", "named Tavik".
  private func behindNaming(_ start: Int, to limit: Int) -> Int {
    guard start + 2 < limit else { return start }
    let verb = document.tokens[start].key
    if ["known", "identified"].contains(verb), document.tokens[start + 1].key == "as" {
      return start + 2
    }
    return ["named", "called", "nicknamed"].contains(verb) ? start + 1 : start
  }

  /// "Znak.example", in one token or cut at the full stop.
  private func isAddress(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    if tokens.count == 1 { return document.tokens[first].kind == .address }
    return tokens.count == 3 && document.tokens[first + 1].isMark(".")
      && !document.tokens[first + 1].followsSpace && !document.tokens[last].followsSpace
      && !document.tokens[last].isCapitalized
  }

  /// Where the rest begins behind a comma, or behind what stands in brackets.
  func restStart(behind end: Int, to limit: Int) -> Int? {
    guard end + 1 < limit else { return nil }
    if document.tokens[end].isMark(",") { return end + 1 }
    guard document.tokens[end].isMark("("),
      let close = (end..<limit - 1).first(where: { document.tokens[$0].isMark(")") })
    else { return nil }
    return document.tokens[close + 1].isCapitalized ? close + 1 : nil
  }

  /// Whether a phrase that ends in a word written large says what somebody is: "a Republican", "the
  /// Party Secretary", "the head of Amnesty".
  func describes(_ head: Range<Int>) -> Bool {
    let opening = document.tokens[head.lowerBound]
    if ["a", "an"].contains(opening.key) || isRolePhrase(head) { return true }
    return opening.key == "the" && head.contains { Role.isOffice(document.tokens[$0]) }
  }

  /// Whether a phrase is an office and what it is of: no name stands in front.
  func isRolePhrase(_ head: Range<Int>) -> Bool {
    guard let of = head.first(where: { WordClass(of: document.tokens[$0]).isAmong(.prepositions) }),
      of > head.lowerBound
    else { return false }
    return Role.isOffice(document.tokens[of - 1]) || !document.tokens[of - 1].isCapitalized
  }
}
