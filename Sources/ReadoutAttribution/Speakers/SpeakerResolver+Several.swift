internal import ReadoutRecord
internal import ReadoutText

// Several speakers of one statement.

extension SpeakerResolver {
  /// "Both ministers", "the two presidents": when the article has just two.
  func pair(_ head: Range<Int>) -> SpeakerFinding? {
    guard let last = head.last, document.tokens[last].key.hasSuffix("s"),
      let office = OfficeKinds.byWord[String(document.tokens[last].key.dropLast())]
    else { return nil }
    let opening = max(0, head.lowerBound - 1)...head.upperBound - 1
    guard opening.contains(where: { ["both", "two", "their"].contains(document.tokens[$0].key) })
    else {
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

  /// `Honor Tavik and Adam Orrel`: several speakers.
  mutating func coordinated(_ head: Range<Int>) -> SpeakerFinding? {
    guard let and = head.first(where: { document.tokens[$0].key == "and" }),
      and > head.lowerBound, and + 1 < head.upperBound
    else { return nil }
    let sides = [head.lowerBound..<and, (and + 1)..<head.upperBound]
    guard sides.allSatisfy(standsAlone) || isNameBesideKnownOne(sides) else { return firm(head) }
    let findings = sides.map { resolve($0) }
    guard let first = findings[0].speaker.name, let second = findings[1].speaker.name,
      first != second
    else { return nil }
    return SpeakerFinding(
      Speaker(name: "\(first); \(second)", type: .group, how: .name, confidence: 0.85))
  }

  /// "Tavik and Corvex", where the article tells of Tavik alone.
  private func isNameBesideKnownOne(_ sides: [Range<Int>]) -> Bool {
    sides.allSatisfy(isLoneName)
      && sides.contains {
        entities(called: document.tokens[$0.lowerBound]).contains(where: isPerson)
      }
  }

  /// "Harlen and Corvex", of whom the article tells nothing else: two names or that of one firm, and
  /// in either case neither may be left out.
  private func firm(_ head: Range<Int>) -> SpeakerFinding? {
    guard head.count == 3,
      [head.prefix(1), head.suffix(1)].allSatisfy({ side in
        isLoneName(side) && entities(called: document.tokens[side.lowerBound]).isEmpty
      })
    else { return nil }
    return SpeakerFinding(
      Speaker(name: document.phrase(head), type: .organisation, how: .name, confidence: 0.5),
      reason: "two names that the article does not tell apart")
  }

  private func isPerson(_ entity: Int) -> Bool { entities[entity].isPerson }

  /// Whether one side of "and" is a single word that may be a name.
  private func isLoneName(_ side: Range<Int>) -> Bool {
    guard side.count == 1, let token = side.first.map({ document.tokens[$0] }) else { return false }
    return token.kind == .word && token.isCapitalized && !token.isAllCapitals
      && !Titles.people.contains(token) && Country.lookUp(token) == nil
      && !WordClass(of: token).isAmong([
        .bodies, .offices, .courtesy, .modifiers, .demonyms, .closed, .determiners,
        .subjectPronouns,
      ])
  }

  /// Whether one side of "and" names somebody by itself, so that "Trade and Industry" stays whole.
  func standsAlone(_ side: Range<Int>) -> Bool {
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
}
