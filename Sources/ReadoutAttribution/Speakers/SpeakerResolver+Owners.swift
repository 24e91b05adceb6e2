internal import ReadoutRecord
internal import ReadoutText

// What belongs to somebody: "Marbant's statement", "her office", "a report by the ministry".

extension SpeakerResolver {
  /// Words between a text and its author.
  static let byAuthor: WordSet = ["by", "from"]

  /// The author of a text that is the source: "a report by the ministry", "her first statement".
  mutating func authorOfDocument(_ head: Range<Int>) -> SpeakerFinding? {
    guard head.count > 1, let noun = head.first(where: isDocument) else { return nil }
    let author: SpeakerFinding
    if let by = head.first(where: { $0 > noun && Self.byAuthor.contains(document.tokens[$0]) }),
      by + 1 < head.upperBound, by - noun <= 2
    {
      author = resolve((by + 1)..<head.upperBound)
    } else if let clitic = head.first(where: { isPossessive($0) }), clitic < noun,
      clitic > head.lowerBound
    {
      author = resolve(head.lowerBound..<clitic)
    } else if Role.possessives.contains(document.tokens[head.lowerBound]),
      document.tokens[noun].key != "text", let owner = owner(possessive: head.lowerBound)
    {
      author = owner
    } else {
      return nil
    }
    guard author.speaker.name != nil else { return nil }
    return SpeakerFinding(
      author.speaker, entity: author.entity, reason: "the author of the text",
      evidence: author.evidence)
  }

  func isDocument(_ index: Int) -> Bool {
    Titles.documents.contains(document.tokens[index]) && !document.tokens[index].isAllCapitals
      || Self.utterances.contains(document.tokens[index])
  }

  /// Words for what somebody said or put out, in whose place its author speaks.
  private static let utterances: WordSet = [
    "banner", "numbers", "comments", "comment", "post", "remarks", "remark", "words", "claim",
    "claims", "answer", "reply", "response", "assertion", "assessment", "speech", "testimony",
    "warning", "announcement", "explanation", "allegation", "allegations", "argument", "message",
    "calculations", "findings",
  ]

  func isPossessive(_ index: Int) -> Bool {
    document.tokens[index].kind == .clitic && document.tokens[index].key == "'s"
  }

  /// "Her lawyer", where the next statement of the paragraph names the lawyer.
  private mutating func namedNext(_ role: Role, phrase: Range<Int>) -> SpeakerFinding? {
    let next = sources[(current + 1)...].first { !$0.tokens.isEmpty }
    guard let next, !sources[current].isHeadline,
      document.paragraphOfToken[next.tokens.lowerBound]
        == document.paragraphOfToken[phrase.lowerBound]
    else { return nil }
    return introducedNext(role, phrase: phrase)
  }

  /// "Her office", "its source", "his grandmother".
  mutating func ownedByPronoun(_ head: Range<Int>) -> SpeakerFinding? {
    guard head.count > 1, let first = head.first, let last = head.last,
      Role.possessives.contains(document.tokens[first]), !document.tokens[last].isCapitalized,
      !isDocument(last), !["host", "predecessor"].contains(document.tokens[last].key)
    else { return nil }
    if let role = Role(head, in: document) {
      let office: OfficeKinds = [
        .counterpart, .headOfState, .headOfGovernment, .foreignMinister, .minister, .spokesperson,
        .envoy,
      ]
      if !role.offices.isDisjoint(with: office) { return nil }
    }
    if document.tokens[first].key == "their", Titles.people.contains(document.tokens[last]) {
      return pair(head) ?? SpeakerFinding(description((first + 1)..<head.upperBound, type: .group))
    }
    if let role = Role(head, in: document), let next = namedNext(role, phrase: head) { return next }
    guard let owner = owner(possessive: first), let name = owner.speaker.name else { return nil }
    let rest = document.phrase((first + 1)..<head.upperBound)
    return SpeakerFinding(
      Speaker(
        name: "\(name)\(isPlural(owner, name) ? "'" : "'s") \(rest)",
        type: type(ofOwned: document.tokens[last]),
        country: owner.speaker.country, how: .name, confidence: 0.6),
      reason: "what belongs to the speaker before", evidence: owner.evidence)
  }

  private func isPlural(_ owner: SpeakerFinding, _ name: String) -> Bool {
    owner.speaker.type == .group && name.hasSuffix("s")
  }

  func type(ofOwned noun: Token) -> SpeakerType {
    if Titles.officesOfState.contains(noun) { return .office }
    if Titles.people.contains(noun) { return .group }
    return Titles.bodies.contains(noun) ? .organisation : .unnamed
  }

  /// Whom "his", "her" or "its" refers to.
  func owner(possessive token: Int) -> SpeakerFinding? {
    // What is learned on the way to an owner is not kept.
    var resolver = self
    return switch document.tokens[token].key {
    case "his": resolver.antecedent(of: token, gender: .male)
    case "her": resolver.antecedent(of: token, gender: .female)
    case "my", "our": enclosing(current).flatMap { findings[$0] }
    default: history.last { !$0.finding.isOnePerson }?.finding
    }
  }
}
