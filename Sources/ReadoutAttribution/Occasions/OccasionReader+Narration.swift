internal import ReadoutRecord
internal import ReadoutText

// Events that the narrator tells of, apart from any statement.

extension OccasionReader {
  /// Reads the sentences up to that of a statement that were not read yet.
  ///
  /// - Parameters:
  ///   - sentence: The sentence of the statement.
  ///   - index: The statement, which is the first of its sentence when that is read.
  func narrate(upTo sentence: Int, before index: Int) {
    while nextSentence <= sentence {
      narrate(document.sentences[nextSentence], number: nextSentence)
      narrateReported(in: document.sentences[nextSentence], number: nextSentence, before: index)
      nextSentence += 1
    }
  }

  /// Reads of which talks and calls others report: "Tavik and Orrel spoke by telephone, the
  /// palace said"; what those two say next, they say there.
  private func narrateReported(in sentence: Sentence, number: Int, before index: Int) {
    guard document.paragraphs[sentence.paragraph].role == .body,
      sentence.tokens.contains(where: { words.isPartOfCue($0) && !words.isReported($0) }),
      let first = sentence.tokens.first(where: { words.isReported($0) && !document.isQuoted($0) })
    else { return }
    let mentions = clueReader.events.events(in: sentence.tokens, asDeepAs: first)
      .filter { $0.kind == .call || $0.kind == .talks }
    guard let mention = mentions.first else { return }
    let event = narrated(mention, in: sentence.tokens, asDeepAs: first)
    let speakers = statements[index...].prefix { $0.sentence == number }
      .compactMap(\.statement.speaker?.name)
    guard event.participants.count > 1, !event.participants.contains(where: speakers.contains)
    else { return }
    let entry = EventMemory.Entry(
      event: memory.add(event), day: nil, statement: nil, sentence: number)
    memory.narrate(entry, persons: event.participants)
    readout = (number, Array(event.participants.dropFirst()))
  }

  /// The event of a body's account of the talks or the call that its own sentence tells of: those
  /// named after its own side are the counterparts.
  func readoutEvent(_ told: PlacedStatement, _ own: SpeechEvent?) -> SpeechEvent? {
    guard let readout, readout.sentence == told.sentence,
      told.statement.speaker?.type != .person, own == nil || own?.isText == true
    else { return own }
    var event = own ?? maker.event(.other, told, evidence: [told.source], "an account of talks")
    event.add(readout.counterparts)
    return event
  }

  private func narrate(_ sentence: Sentence, number: Int) {
    guard document.paragraphs[sentence.paragraph].role == .body,
      let first = sentence.tokens.first(where: { !words.isReported($0) })
    else { return }
    let hasCue = sentence.tokens.contains { words.isPartOfCue($0) && !words.isReported($0) }
    for mention in clueReader.events.events(in: sentence.tokens, asDeepAs: first)
      + clueReader.events.meetings(in: sentence.tokens, asDeepAs: first)
    {
      guard !hasCue || mention.kind == .talks || mention.kind == .summit,
        !mention.isOver || !mention.counterparts.isEmpty
      else { continue }
      let event = narrated(mention, in: sentence.tokens, asDeepAs: first)
      let entry = EventMemory.Entry(
        event: memory.add(event), day: nil, statement: nil, sentence: number)
      // Nobody who is not named speaks by a text that the narrator tells of.
      guard !event.isText || !event.participants.isEmpty else { continue }
      if !hasCue, !mention.isOver, !isLongAgo(sentence.tokens) {
        memory.narrate(entry, persons: event.participants)
      }
    }
  }

  /// Whether a sentence tells of another time than the report: "In August they met", "last year".
  private func isLongAgo(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { index in
      let before = document.tokens[index - 1].key
      switch DateWords.roles[document.tokens[index]] {
      case .month:
        return (before == "in" || before == "last")
          && !(index + 1 < sentence.upperBound && document.tokens[index + 1].kind == .number)
      case .unit(let unit): return before == "last" && unit != .day
      default: return false
      }
    }
  }

  /// The event of a phrase, with those whom its sentence names before it, else behind it.
  private func narrated(
    _ mention: EventMention, in sentence: Range<Int>, asDeepAs depth: Int
  ) -> SpeechEvent {
    let before = sentence.lowerBound..<mention.tokens.lowerBound
    let behind = mention.tokens.upperBound..<sentence.upperBound
    var persons = names.persons(in: before.filter { words.isAsDeep($0, as: depth) })
    if persons.isEmpty, let subject = names.subject(of: before) { persons = [subject] }
    if persons.isEmpty {
      persons = names.persons(in: behind.filter { words.isAsDeep($0, as: depth) })
    }
    var event = SpeechEvent(
      kind: mention.kind, place: mention.place.map { PlaceFinder.name(of: $0, in: document) },
      participants: persons, evidence: [document.span(of: mention.tokens)],
      reason: "the words \"\(document.phrase(mention.tokens))\"")
    event.marks = EventMarks(of: document.tokens[mention.tokens])
    let listener =
      mention.listener ?? (mention.kind == .interview ? mention.counterparts.first : nil)
    event.listener = listener.flatMap(names.addressee)
    if event.kind == .interview { event.add([event.listener].compactMap { $0 }) }
    event.add(mention.counterparts.compactMap(names.counterpart))
    return event
  }
}
