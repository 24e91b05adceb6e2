internal import ReadoutRecord
internal import ReadoutText

/// Finds the phrases that name events among the words of a sentence.
struct EventFinder {
  let document: AnalysedText
  let words: ReportedWords
  let phrases: NounPhraseReader
  let places: PlaceFinder

  /// The words at which an event can be named.
  let triggers: EventTriggers

  /// Words that tell of events and are none of their nouns.
  static var otherWords: [String] { debates.words + meeting.words + ["interviewed", "spoke"] }

  /// The events that a run of tokens names, in text order.
  ///
  /// - Parameters:
  ///   - range: Tokens of one sentence.
  ///   - depth: A token; only words as deep in contents as it are read.
  /// - Returns: The events; none overlaps another.
  /// - Complexity: O(n) in the number of tokens.
  func events(in range: Range<Int>, asDeepAs depth: Int) -> [EventMention] {
    var events: [EventMention] = []
    var end = range.lowerBound
    for position in triggers.positions(in: range) {
      guard position >= end, words.isAsDeep(position, as: depth),
        let event = event(at: position, from: range.lowerBound, to: range.upperBound)
      else { continue }
      events.append(event)
      end = event.tokens.upperBound
    }
    return events
  }

  /// The talks that verbs of a run of tokens tell of: "met his counterpart in Varn".
  func meetings(in range: Range<Int>, asDeepAs depth: Int) -> [EventMention] {
    triggers.positions(in: range).compactMap { index in
      guard
        Self.meeting.contains(document.tokens[index]) || isMeeting(index, from: range.lowerBound),
        words.isAsDeep(index, as: depth), index + 1 < range.upperBound
      else { return nil }
      let isWith = document.tokens[index + 1].key == "with"
      let others = phrases.list(at: index + (isWith ? 2 : 1), limit: range.upperBound)
        .filter(phrases.namesSomebody)
      guard let last = others.last else { return nil }
      var event = EventMention(kind: .talks, isOver: false, tokens: index..<last.upperBound)
      event.counterparts = others
      readTail(of: &event, behind: last.upperBound, to: range.upperBound)
      return event
    }
  }

  /// Whether "meeting" is a verb: "made the remarks when meeting with Orrel".
  private func isMeeting(_ index: Int, from start: Int) -> Bool {
    index > start && document.tokens[index].key == "meeting"
      && ["when", "while"].contains(document.tokens[index - 1].key)
  }

  private static let meeting: WordSet = ["met", "meets", "hosted", "received"]

  /// The event whose noun stands at a token, if a word leads up to it.
  private func event(at index: Int, from start: Int, to limit: Int) -> EventMention? {
    if let event = questioning(at: index, from: start, to: limit) { return event }
    guard let kind = EventNouns.kind(at: index, in: document.tokens) ?? debate(at: index),
      !(kind == .broadcast && isOfEvent(index, to: limit)),
      let lead = EventLead(to: index, from: start, in: document.tokens), lead.fits(kind)
    else { return nil }
    var event = EventMention(
      kind: isSpeech(at: kind, behind: lead) ? .speech : kind, isOver: lead.word == .after,
      tokens: lead.token..<(index + 1))
    readTail(of: &event, behind: index + 1, to: limit)
    return event
  }

  /// Whether what is broadcast is an event of its own: "a broadcast of the speech".
  private func isOfEvent(_ index: Int, to limit: Int) -> Bool {
    guard index + 2 < limit, document.tokens[index + 1].key == "of" else { return false }
    return ((index + 2)..<min(limit, index + 5)).contains {
      EventNouns.kind(at: $0, in: document.tokens) != nil
    }
  }

  /// Whether a speech is given at a summit: "speaking at the summit", "addressed the summit".
  private func isSpeech(at kind: OccasionKind, behind lead: EventLead) -> Bool {
    guard kind == .summit else { return false }
    if lead.word == .verb { return document.tokens[lead.token].key.hasPrefix("address") }
    return lead.token > 0 && Self.speaking.contains(document.tokens[lead.token - 1])
  }

  private static let speaking: WordSet = ["speaking", "spoke", "speech", "remarks", "address"]

  /// `interviewed by Canal Orrel`, `spoke to Canal Orrel`, `Canal Orrel interviewed`.
  private func questioning(at index: Int, from start: Int, to limit: Int) -> EventMention? {
    let key = document.tokens[index].key
    guard key == "interviewed" || key == "spoke", index + 2 < limit else { return nil }
    let next = document.tokens[index + 1].key
    var event = EventMention(kind: .interview, isOver: false, tokens: index..<(index + 1))
    if key == "interviewed", next == "by" {
      readTail(of: &event, behind: index + 1, to: limit)
      return event
    }
    let isSpeaking = key == "spoke" && (next == "to" || next == "with")
    let outlet =
      isSpeaking ? phrases.phrase(at: index + 2, limit: limit) : name(upTo: index, from: start)
    guard isSpeaking || key == "interviewed", isOutlet(outlet) else { return nil }
    event.listener = outlet
    event.counterparts = [outlet]
    event.tokens =
      min(outlet.lowerBound, index)..<max(outlet.upperBound, index + 1)
    return event
  }

  /// The words written large that end before a token.
  private func name(upTo end: Int, from start: Int) -> Range<Int> {
    var first = end
    while first > start, document.tokens[first - 1].isCapitalized { first -= 1 }
    return first..<end
  }

  private func isOutlet(_ phrase: Range<Int>) -> Bool {
    phrase.contains {
      document.tokens[$0].isCapitalized && Listeners.outletNames.contains(document.tokens[$0])
    }
  }

  /// A debate: in parliament, where the article names one, else a public one.
  private func debate(at index: Int) -> OccasionKind? {
    guard Self.debates.contains(document.tokens[index]) else { return nil }
    if triggers.namesParliament, !isOfCandidates(index) { return .parliament }
    return ["debate", "session"].contains(document.tokens[index].key) ? .speech : nil
  }

  /// "The Republican primary debate", "the debate's moderators": one before voters.
  private func isOfCandidates(_ index: Int) -> Bool {
    let before = document.tokens[max(0, index - 3)..<index]
    let behind = document.tokens[(index + 1)...].prefix(2)
    return before.contains { Self.campaigning.contains($0) }
      || behind.contains { ["moderator", "moderators", "stage"].contains($0.key) }
  }

  private static let campaigning: WordSet = [
    "presidential", "primary", "candidates", "televised", "tv", "television", "gop", "republican",
    "democratic", "leaders", "election", "vice-presidential",
  ]

  private static let debates: WordSet = ["debate", "session", "sitting", "exchanges"]

  // MARK: What follows an event

  /// The most tokens behind an event that are read for what belongs to it.
  private static let longestTail = 28

  /// Reads counterparts, listeners and place behind the noun, up to a clause of its own.
  private func readTail(of event: inout EventMention, behind start: Int, to limit: Int) {
    var position = start
    let last = min(limit, start + Self.longestTail)
    if document.tokens[start - 1].key == "meeting", start < last {
      // "after meeting Orrel": those whom one meets follow at once.
      event.counterparts = phrases.list(at: start, limit: last).filter(phrases.namesSomebody)
      if Self.pronouns.contains(document.tokens[start]) {
        event.counterparts = [start..<(start + 1)]
      }
      position = event.counterparts.last?.upperBound ?? start
    }
    while position < last, words.isAsDeep(position, as: start - 1) {
      let token = document.tokens[position]
      if token.isTerminal || token.isMark(";") || Self.ends.contains(token) { break }
      if isAtPlace(token, event.kind), event.place == nil,
        let place = places.place(behind: position, limit: last)
      {
        event.place = place
        position = place.upperBound
      } else if Self.joins.contains(token), event.counterparts.isEmpty {
        event.counterparts = phrases.list(at: position + 1, limit: last)
        position = max(position + 1, event.counterparts.last?.upperBound ?? 0)
      } else if gives(event.kind, token), event.listener == nil,
        position - start <= 3
      {
        let phrase = phrases.phrase(at: position + 1, limit: last)
        event.listener = namesListener(phrase) ? phrase : nil
        position = max(position + 1, phrase.upperBound)
      } else {
        // "a statement broadcast on television" is heard and not read.
        if Self.airing.contains(token), event.kind == .written || event.kind == .speech {
          event.kind = .broadcast
        }
        position += 1
        continue
      }
      event.tokens = event.tokens.lowerBound..<max(event.tokens.upperBound, position)
    }
  }

  /// Whether a word leads to the place of an event: one can speak to a nation from a place.
  private func isAtPlace(_ token: Token, _ kind: OccasionKind) -> Bool {
    if token.key == "from" { return kind == .broadcast || kind == .speech }
    return ["in", "at", "outside"].contains(token.key)
  }

  private static let airing: WordSet = ["televised", "broadcast", "aired", "livestreamed"]

  /// Words that begin a clause or the next event.
  private static let ends: WordSet = [
    "after", "following", "before", "ahead", "that", "who", "whose", "which", "where", "when",
    "while", "as", "but", "because", "about",
  ]

  static let pronouns: WordSet = ["him", "her", "them"]

  private static let joins: WordSet = ["with", "between", "alongside", "beside"]

  /// Whether a phrase names listeners rather than what somebody used the event for: "to call".
  private func namesListener(_ phrase: Range<Int>) -> Bool {
    guard let first = phrase.first else { return false }
    let token = document.tokens[first]
    return token.isCapitalized || WordClass(of: token).isAmong(.determiners)
      || phrase.contains { Listeners.byWord[document.tokens[$0]] != nil }
      || token.key.hasSuffix("s") || Listeners.many.contains(document.tokens[phrase.upperBound - 1])
      || phrase.contains(where: { document.tokens[$0].isCapitalized })
  }

  /// Whether a word leads to whom the event addresses.
  private func gives(_ kind: OccasionKind, _ token: Token) -> Bool {
    switch kind {
    case .interview: ["to", "for", "by"].contains(token.key)
    case .speech, .written, .broadcast: token.key == "to"
    default: false
    }
  }
}
