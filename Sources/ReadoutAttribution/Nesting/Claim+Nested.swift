internal import ReadoutText

// Claims within what somebody says.

extension Claim {
  /// Tokens that a content has at least: "said so" and "told him" tell nothing.
  private static let shortestContent = 3

  /// Whether the claim tells something; an infinitive does in two words: "to resign".
  func isTelling(in document: AnalysedText) -> Bool {
    content.count >= Self.shortestContent
      || content.count == 2 && document.tokens[content[0]].key == "to"
  }

  private static let firstPersons: WordSet = ["i", "we"]

  /// Whether somebody does by the words what they say: "I ask you", "we call on them".
  func isPerformative(in document: AnalysedText) -> Bool {
    guard source.count == 1, cue.count == 1, let verb = cue.first,
      Self.firstPersons.contains(document.tokens[source[0]])
    else { return false }
    return ReportingVerb.lookUp(document.tokens[verb])?.form == .base
  }

  /// What a claim keeps beside a likelier one: all when they stand apart or one holds the other, else
  /// the part of its content that is not the other's; `nil` when that is too little.
  func part(
    besides other: Claim, atLeast bound: Float, in document: AnalysedText
  ) -> Claim? {
    guard touches(other), !holds(other), !other.holds(self) else { return self }
    guard !cue.overlaps(other.cue), !other.holds(cue), let rest = ceding(to: other, in: document),
      rest.score >= bound, !rest.touches(other)
    else { return nil }
    return rest
  }

  /// Whether source, cue and content of another claim stand within the content.
  private func holds(_ other: Claim) -> Bool {
    (other.source + Array(other.cue) + other.content).allSatisfy { holds($0..<$0 + 1) }
  }

  /// Whether the claims have a token of cue or content in common.
  private func touches(_ other: Claim) -> Bool {
    cue.overlaps(other.cue) || other.holds(cue)
      || other.cue.contains { holds($0..<$0 + 1) } || other.content.contains { holds($0..<$0 + 1) }
  }
}
