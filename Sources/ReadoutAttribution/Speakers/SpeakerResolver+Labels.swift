internal import ReadoutRecord
internal import ReadoutText

// Labels of a transcript that are letters: the initials of a name, question and answer.

extension SpeakerResolver {
  /// The speaker of a turn: the name in brackets behind its label, "CHAIR (Mrs Toll)", who had that
  /// label before, or the person whose initials it is, "AV" for Anna Vell; `nil` where the label is
  /// a name itself.
  mutating func labelled(_ source: SpeechSource) -> SpeakerFinding? {
    guard source.isLabel, let first = source.tokens.first else { return nil }
    let label = document.tokens[first].key
    if let named = nameInBrackets(of: source.tokens) {
      if document.tokens[first].key.utf8.count > 1 { labelHolders[label] = named }
      return named
    }
    guard source.tokens.count == 1 else { return nil }
    return labelHolders[label] ?? holder(ofLetters: first)
  }

  /// "Mrs Toll" of "CHAIR (Mrs Toll, Ostria)", where the words before are in capitals.
  private mutating func nameInBrackets(of label: Range<Int>) -> SpeakerFinding? {
    guard let open = label.first(where: { document.tokens[$0].isMark("(") }),
      open > label.lowerBound,
      (label.lowerBound..<open).allSatisfy({
        document.tokens[$0].isAllCapitals || document.tokens[$0].key.utf8.count == 1
      })
    else { return nil }
    let end = (open + 1..<label.upperBound).first {
      document.tokens[$0].isMark(",") || document.tokens[$0].isMark(")")
    }
    guard let end, end > open + 1 else { return nil }
    let phrase = NamePhrase(open + 1..<end, in: document)
    guard !phrase.name.isEmpty else { return nil }
    let finding = resolve(open + 1..<end)
    return finding.speaker.type == .person ? finding : nil
  }

  /// The person whose initials a token is.
  private func holder(ofLetters token: Int) -> SpeakerFinding? {
    let letters = document.tokens[token].key.utf8.filter { $0 != UInt8(ascii: ".") }
    guard document.tokens[token].isAllCapitals || letters.count == 1,
      (1...Self.mostInitials).contains(letters.count)
    else { return nil }
    let persons = entities.indices.prefix(200).filter { entities[$0].isPerson }
    let holders = persons.filter { hasInitials(letters, entities[$0]) }
    if holders.count == 1, let holder = holders.first {
      return SpeakerFinding(
        speaker(holder, how: .name, confidence: 0.9), entity: holder,
        reason: "the initials of the name", evidence: entities[holder].nameTokens)
    }
    // "BBC" is a name; "Q" is none.
    guard letters.count == 1 || holders.count > 1 else { return nil }
    let named = (holders.isEmpty ? persons : holders).prefix(Self.mostCandidates)
    let share = 1 / Double(max(2, named.count))
    return SpeakerFinding(
      Speaker(
        unresolvedBecause: "a letter stands for the speaker",
        candidates: named.map { .init(name: entities[$0].name, confidence: share) }),
      reason: "a letter stands for the speaker")
  }

  /// The most initials of a name.
  private static let mostInitials = 4

  /// The most persons who are named as candidates.
  private static let mostCandidates = 5

  /// Whether letters are the first ones of a name's words; particles may be left out.
  private func hasInitials(_ letters: [UInt8], _ person: NamedEntity) -> Bool {
    guard person.words.count > 1, letters.count > 1 else { return false }
    let all = person.words.compactMap { $0.utf8.first }
    let large = all.filter { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return all.map(Self.small) == letters || large.map(Self.small) == letters
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte | 0x20 }
}
