internal import ReadoutRecord
internal import ReadoutText

// Events that the narrator tells of, apart from any statement.

extension OccasionReader {
  /// Reads the sentences before a statement that none was read of.
  func narrate(upTo sentence: Int) {
    while nextSentence <= sentence {
      narrate(document.sentences[nextSentence], number: nextSentence)
      nextSentence += 1
    }
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
      let event = narrated(mention, in: sentence.tokens)
      let entry = EventMemory.Entry(
        event: memory.add(event), day: nil, statement: nil, sentence: number)
      if !hasCue, !mention.isOver { memory.narrate(entry, persons: event.participants) }
    }
  }

  /// The event of a phrase, with those whom its sentence names before it, else behind it.
  private func narrated(_ mention: EventMention, in sentence: Range<Int>) -> SpeechEvent {
    let before = sentence.lowerBound..<mention.tokens.lowerBound
    let behind = mention.tokens.upperBound..<sentence.upperBound
    var persons = names.persons(in: before.filter { !words.isReported($0) })
    if persons.isEmpty, let subject = names.subject(of: before) { persons = [subject] }
    if persons.isEmpty { persons = names.persons(in: behind.filter { !words.isReported($0) }) }
    var event = SpeechEvent(
      kind: mention.kind, place: mention.place.map { document.phrase($0) },
      participants: persons, evidence: [document.span(of: mention.tokens)],
      reason: "the words \"\(document.phrase(mention.tokens))\"")
    let listener =
      mention.listener ?? (mention.kind == .interview ? mention.counterparts.first : nil)
    event.listener = listener.flatMap(names.addressee)
    event.add(mention.counterparts.compactMap(names.counterpart))
    return event
  }
}
