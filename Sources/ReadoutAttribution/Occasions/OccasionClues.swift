internal import ReadoutRecord
internal import ReadoutText

/// All that the words beside a cue say of its occasion.
struct OccasionClues {
  /// The event at which it was said: "at a press conference in Varn".
  var event: EventMention?

  /// The event after which it was said: "after talks with the minister".
  var past: EventMention?

  /// The phrase that names who was addressed.
  var listener: Range<Int>?

  /// The phrase of who asked what the statement answers: "replying to NTA's question".
  var questioner: Range<Int>?

  /// The word that tells that the statement answers a question: "asked whether it was open".
  var question: Int?

  /// The phrases of those beside whom the speaker stood.
  var beside: [Range<Int>] = []

  /// The phrase of an outlet on which it was said: "on CNN".
  var outlet: Range<Int>?

  /// The place that the sentence names.
  var place: Range<Int>?
}

/// Reads the words beside a cue.
struct OccasionClueReader {
  let document: AnalysedText
  let words: ReportedWords
  let events: EventFinder
  let listeners: ListenerFinder

  func clues(
    _ surroundings: CueSurroundings, source: Range<Int>, contentStart: Int?
  ) -> OccasionClues {
    let cue = surroundings.cue.lowerBound
    let found =
      events.events(in: cue..<surroundings.behind.upperBound, asDeepAs: cue)
      + events.events(in: surroundings.before, asDeepAs: cue)
    var clues = OccasionClues()
    clues.event =
      Self.chief(
        of: found.filter { !$0.isOver && !source.contains($0.tokens.lowerBound) })
      ?? meeting(behind: surroundings)
    clues.past = found.first { $0.isOver }
    clues.listener = listeners.listener(
      surroundings, source: source, contentStart: contentStart)
    clues.questioner = listeners.questioner(surroundings, source: source)
    clues.question = listeners.question(surroundings)
    clues.beside = beside(surroundings)
    clues.outlet = outlet(surroundings)
    clues.place = events.places.place(in: surroundings, source: source)
    return clues
  }

  /// "…, Orrel said as she met with the envoy in Varn".
  private func meeting(behind surroundings: CueSurroundings) -> EventMention? {
    let cue = surroundings.cue
    let range = cue.upperBound..<min(surroundings.behind.upperBound, cue.upperBound + 8)
    let opening = range.first { ["as", "when", "while"].contains(document.tokens[$0].key) }
    guard let opening else { return nil }
    return events.meetings(
      in: opening..<surroundings.behind.upperBound, asDeepAs: cue.lowerBound
    ).first { $0.tokens.lowerBound - opening <= 3 }
  }

  /// The event that says most of the occasion; of equal ones the first.
  private static func chief(of events: [EventMention]) -> EventMention? {
    let order: [OccasionKind] = [
      .pressConference, .interview, .briefing, .post, .broadcast, .speech, .parliament, .call,
      .written, .summit, .court, .talks, .other,
    ]
    return events.min { a, b in
      (order.firstIndex(of: a.kind) ?? 0) < (order.firstIndex(of: b.kind) ?? 0)
    }
  }

  /// `said on CNN`, `speaking on Radio Orrel`.
  private func outlet(_ surroundings: CueSurroundings) -> Range<Int>? {
    let behind = surroundings.behind.prefix(8)
    for range in [behind, surroundings.before.prefix(4), inserted(surroundings).prefix(8)] {
      for index in range where document.tokens[index].key == "on" {
        guard words.isAsDeep(index, as: surroundings.cue.lowerBound) else { break }
        let phrase = events.phrases.phrase(at: index + 1, limit: surroundings.behind.upperBound)
        if events.phrases.namesSomebody(phrase) { return phrase }
      }
    }
    return nil
  }

  /// The words of `X, asked about it on CNN, said` from "asked" on; empty where there are none.
  private func inserted(_ surroundings: CueSurroundings) -> Range<Int> {
    let start = surroundings.before.dropFirst().last {
      Self.asked.contains(document.tokens[$0]) && document.tokens[$0 - 1].isMark(",")
    }
    return (start ?? surroundings.before.upperBound)..<surroundings.before.upperBound
  }

  private static let asked: WordSet = ["asked", "speaking", "appearing", "interviewed", "talking"]

  /// `standing beside X`, `speaking alongside X`.
  private func beside(_ surroundings: CueSurroundings) -> [Range<Int>] {
    for range in [surroundings.behind, surroundings.before] {
      for index in range where isBeside(index) {
        guard words.isAsDeep(index, as: surroundings.cue.lowerBound) else { continue }
        let isPronoun =
          index + 1 < range.upperBound
          && EventFinder.pronouns.contains(document.tokens[index + 1])
        // "beside her, Orrel said": the name behind the comma is another's.
        let isAlone =
          isPronoun && (index + 2 == range.upperBound || document.tokens[index + 2].isMark(","))
        if isAlone { return [(index + 1)..<(index + 2)] }
        let phrases = events.phrases.list(at: index + 1, limit: range.upperBound)
        let named = phrases.filter(events.phrases.namesSomebody)
        if !named.isEmpty { return named }
        if isPronoun { return [(index + 1)..<(index + 2)] }
      }
    }
    return []
  }

  private func isBeside(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard let needsVerb = Self.besides[token] else { return false }
    guard needsVerb else { return true }
    guard index > 0 else { return false }
    let before = document.tokens[index - 1]
    return token.key == "to" ? before.key == "next" : Self.appearing.contains(before)
  }

  /// The words that lead to somebody beside whom one stands, and whether a word before them must
  /// tell so.
  private static let besides: WordTable<Bool> = [
    "beside": false, "alongside": false, "to": true, "with": true, "by": true,
  ]
  private static let appearing: WordSet = ["appearing", "appeared", "standing", "flanked"]
}
