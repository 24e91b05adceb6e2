internal import ReadoutRecord
internal import ReadoutText

// To whom statements are whose own words leave it to others.

extension OccasionReader {
  /// Those who ask a person what the words do not say who asked: reporters, unless the event has
  /// others who ask.
  func questioners(of told: PlacedStatement) -> String? {
    if let questioner = told.clues.questioner, let name = names.addressee(questioner) {
      return name
    }
    guard told.clues.question != nil, told.statement.speaker?.type == .person else { return nil }
    switch told.event.map({ memory[$0].kind }) {
    case nil, .other, .pressConference, .briefing: return "reporters"
    default: return nil
    }
  }

  /// The interview of those before, where "others" and "several" go on without a noun.
  func sharedInterview(_ told: PlacedStatement, at index: Int) -> SpeechEvent? {
    guard told.source.count == 1, let word = told.source.first,
      Self.quantifiers.contains(document.tokens[word]), index > 0,
      let event = statements[index - 1].event, memory[event].kind == .interview,
      (0...1).contains(told.sentence - statements[index - 1].sentence)
    else { return nil }
    var interview = memory[event]
    interview.participants = [told.statement.speaker?.name, interview.listener].compactMap { $0 }
    return interview
  }

  private static let quantifiers: WordSet = [
    "several", "some", "others", "many", "another", "most", "few", "one",
  ]

  /// Takes over from the statement before in the same sentence to whom its speaker goes on:
  /// "told reporters that it was open, adding that it rained".
  func goOn(_ told: inout PlacedStatement, _ cue: Range<Int>, at index: Int) {
    guard told.clues.listener == nil, index > 0, let last = cue.last,
      document.tokens[last].key.hasSuffix("ing")
    else { return }
    let before = statements[index - 1]
    guard before.surroundings != nil, before.sentence == told.sentence,
      let name = told.statement.speaker?.name, before.statement.speaker?.name == name,
      words.isAsDeep(before.cue.lowerBound, as: cue.lowerBound)
    else { return }
    told.reading.addressee = before.reading.addressee
    told.reading.addresseeEvidence = before.reading.addresseeEvidence
  }

  /// Whom a statement answers: the speaker before it at the same event.
  func answered(by told: PlacedStatement, at index: Int) -> String? {
    guard let cue = told.surroundings?.cue, let event = told.event, memory[event].isShared,
      telling.isReply(cue)
    else { return nil }
    let before = statements[max(0, index - Self.farthestReply)..<index].last { $0.event == event }
    guard let speaker = before?.statement.speaker, speaker.type == .person,
      speaker.name != told.statement.speaker?.name
    else { return nil }
    return speaker.name
  }

  /// The most statements between an answer and what it answers.
  private static let farthestReply = 4

  /// Whom "me" and "him" mean in what another reports: mostly that other; "us" and "them" are
  /// several.
  func outerSpeaker(
    _ pronoun: Range<Int>, of told: PlacedStatement, at index: Int
  ) -> String? {
    guard !["us", "them"].contains(document.tokens[pronoun.lowerBound].key) else { return nil }
    return outerPerson(of: told, at: index)
  }

  /// The person who reports a statement of another speaker.
  func outerPerson(of told: PlacedStatement, at index: Int) -> String? {
    guard let cue = told.surroundings?.cue.lowerBound, words.isReported(cue) else { return nil }
    let outer = statements[max(0, index - 8)..<index].last { $0.content.contains(cue) }
    guard let speaker = outer?.statement.speaker, speaker.type == .person,
      speaker.name != told.statement.speaker?.name
    else { return nil }
    return speaker.name
  }

  /// Whom "him" and "her" mean, and "he" and "she" of "he was told by": the only person whom the sentence and the one before it name beside
  /// the speaker.
  func personNamed(before pronoun: Range<Int>, of told: PlacedStatement) -> String? {
    let isPersonal =
      pronoun.count == 1 && Self.objects.contains(document.tokens[pronoun.lowerBound])
    guard isPersonal, !words.isReported(told.cue.lowerBound) else { return nil }
    let start = document.sentences[max(0, told.sentence - 1)].tokens.lowerBound
    let persons = names.persons(in: start..<pronoun.lowerBound)
      .filter { $0 != told.statement.speaker?.name }
    return persons.count == 1 ? persons.first : nil
  }

  private static let objects: WordSet = ["him", "her", "he", "she"]
}
