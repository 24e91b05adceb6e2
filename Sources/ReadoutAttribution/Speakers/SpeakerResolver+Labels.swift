internal import ReadoutRecord
internal import ReadoutText

// Labels of a transcript that are letters: the initials of a name, question and answer.

extension SpeakerResolver {
  /// The person whose initials label a turn, "AV" for Anna Vell; `nil` where the label is a name.
  func labelled(_ source: SpeechSource) -> SpeakerFinding? {
    guard source.isLabel, source.tokens.count == 1, let token = source.tokens.first else {
      return nil
    }
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
