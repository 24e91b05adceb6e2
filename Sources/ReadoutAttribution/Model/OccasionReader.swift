internal import ReadoutRecord
internal import ReadoutText

/// Reads the event at which something is said from the words beside the cue: "at a joint press
/// conference in Cairo".
struct OccasionReader {
  let document: AnalysedText

  /// The occasion named in the sentence of the cue, outside the content; `nil` when none is.
  func occasion(of attribution: Attribution, cue: Range<Int>) -> Occasion? {
    guard !cue.isEmpty, cue.lowerBound < document.tokens.count, !attribution.isHeadline else {
      return nil
    }
    let sentence = document.sentences[Int(document.sentenceOfToken[cue.lowerBound])].tokens
    let limit = min(sentence.upperBound, cue.upperBound + 16)
    for index in cue.upperBound..<max(cue.upperBound, limit) {
      guard let (kind, count) = kind(at: index), !isContent(index, attribution),
        isIntroduced(index, behind: cue.upperBound)
      else { continue }
      let place = place(behind: index + count, limit: sentence.upperBound, attribution)
      let end = place?.upperBound ?? index + count
      return Occasion(
        kind: kind, place: place.map { document.phrase($0) }, with: [],
        evidence: [document.text.codePoints(document.span(of: index..<end))])
    }
    return nil
  }

  private func isContent(_ index: Int, _ attribution: Attribution) -> Bool {
    attribution.content.contains { $0.overlaps(document.tokens[index].span) }
  }

  /// Whether "at", "in", "during", "on" or the like leads from the cue to the event.
  private func isIntroduced(_ index: Int, behind cue: Int) -> Bool {
    (cue..<index).contains { Self.introductions.contains(document.tokens[$0]) }
  }

  private static let introductions: WordSet = [
    "at", "in", "during", "on", "after", "following", "via", "to",
  ]

  /// The kind of event that the token names, and of how many tokens its name is.
  private func kind(at index: Int) -> (OccasionKind, Int)? {
    if let kind = Self.kinds[document.tokens[index]] { return (kind, 1) }
    guard index + 1 < document.tokens.count, let pairs = Self.pairs[document.tokens[index]] else {
      return nil
    }
    return pairs[document.tokens[index + 1].key].map { ($0, 2) }
  }

  /// Events of two words.
  private static let pairs: WordTable<[String: OccasionKind]> = [
    "press": ["conference": .pressConference], "news": ["conference": .pressConference],
    "telephone": ["call": .call, "conversation": .call],
    "phone": ["call": .call, "conversation": .call],
  ]

  /// Events of one word.
  private static let kinds: WordTable<OccasionKind> = [
    "briefing": .briefing, "interview": .interview, "summit": .summit, "speech": .speech,
    "address": .speech, "rally": .speech, "statement": .written, "letter": .written,
    "twitter": .post, "facebook": .post, "tweet": .post, "telegram": .post,
    "parliament": .parliament,
    "court": .court, "talks": .talks, "meeting": .talks, "broadcast": .broadcast,
  ]

  /// `in Cairo` within a few words behind the event.
  private func place(behind index: Int, limit: Int, _ attribution: Attribution) -> Range<Int>? {
    for position in index..<max(index, min(limit - 1, index + 16)) {
      guard document.tokens[position + 1].isCapitalized, document.tokens[position].key == "in",
        !isContent(position, attribution), Months.number(document.tokens[position + 1].key) == nil
      else { continue }
      var end = position + 2
      while end < limit, document.tokens[end].kind == .word, document.tokens[end].isCapitalized {
        end += 1
      }
      return (position + 1)..<end
    }
    return nil
  }
}
