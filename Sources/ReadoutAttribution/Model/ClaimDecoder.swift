package import ReadoutModels
internal import ReadoutRecord
package import ReadoutText

/// Makes attributions of what a trained model reads in a text; the same for all of them.
///
/// Three rules hold whatever the model says: a quotation is content as a whole or not at all;
/// content is its hull without the attribution's own source and cue; of attributions that claim
/// the same words the likelier one stands.
package struct ClaimDecoder: Sendable {
  /// What a claim needs to stand.
  package struct Bounds: Sendable, Hashable {
    /// A candidate cue needs this probability in the first pass.
    package var cue: Float

    /// An attribution needs this product of the probabilities of its parts.
    package var speech: Float

    /// The same for acts other than speech, where models err more.
    package var other: Float

    /// Attributions of the rules fill gaps from this confidence on.
    package var rule: Double

    /// Creates bounds; each is a probability.
    package init(cue: Float, speech: Float, other: Float, rule: Double) {
      self.cue = cue
      self.speech = speech
      self.other = other
      self.rule = rule
    }
  }

  private let bounds: Bounds
  private let calibrations: Calibrations

  /// Creates a decoder.
  package init(bounds: Bounds, calibrations: Calibrations = .none) {
    self.bounds = bounds
    self.calibrations = calibrations
  }

  /// The attributions of a text, in the order of its paragraphs.
  ///
  /// - Parameters:
  ///   - reading: What a model makes of the text.
  ///   - ruled: What the rules find in it.
  ///   - document: The text.
  /// - Returns: Attributions, none of which stands within the content of another.
  package func attributions(
    of reading: some TextReading, ruled: [Attribution], in document: AnalysedText
  ) -> [Attribution] {
    let claims = FastModel.cues(in: reading.roles, of: document, threshold: bounds.cue)
      .compactMap { claim(of: $0.tokens, probability: $0.probability, reading, document) }
    let found = joined(chosen(from: claims, in: document), in: document)
    return filled(found, with: ruled)
  }

  /// What the second pass gives a cue; `nil` when that is nothing.
  private func claim(
    of cue: Range<Int>, probability: Float, _ reading: some TextReading, _ document: AnalysedText
  ) -> Claim? {
    guard document.paragraphs[Int(document.paragraphOfToken[cue.lowerBound])].role != .boilerplate
    else { return nil }
    let window = FastModel.window(around: cue, in: document)
    let links = reading.links(of: cue, in: window)
    // Most candidates are no cues, and show it at once.
    let highest = Claim.highestScore(probability: probability, links: links)
    guard highest * 1.01 >= min(bounds.speech, bounds.other) else { return nil }
    let claim = Claim(cue: cue, probability: probability, links: links, window: window, document)
      .withoutListener(in: document)
    guard !claim.content.isEmpty else { return nil }
    return claim.score < bound(for: claim, document) ? nil : claim
  }

  /// The claims that stand beside each other: none within the content of another.
  ///
  /// The likelier one of two that claim the same words keeps them. A cue that the first pass takes
  /// for one of the text itself, and not of what somebody says, ends the content around it.
  private func chosen(from claims: [Claim], in document: AnalysedText) -> [Claim] {
    var chosen: [Claim] = []
    var group: [Claim] = []
    var end = 0
    for claim in claims.sorted(by: { $0.hull.lowerBound < $1.hull.lowerBound }) {
      if claim.hull.lowerBound >= end {
        chosen += best(of: group, in: document)
        group = []
      }
      group.append(claim)
      end = max(end, claim.hull.upperBound)
    }
    chosen += best(of: group, in: document)
    return chosen.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// The claims to keep of some that touch one another; those of other stretches of the text are no
  /// rivals, and comparing all would take a time that grows with its square.
  private func best(of group: [Claim], in document: AnalysedText) -> [Claim] {
    guard group.count > 1 else { return group }
    var chosen: [Claim] = []
    for claim in group.sorted(by: {
      ($0.score, -$0.cue.lowerBound) > ($1.score, -$1.cue.lowerBound)
    }) {
      add(claim, to: &chosen, in: document)
    }
    return chosen
  }

  /// A cue of this probability in the first pass is one of the text itself, even when it stands in
  /// what another one claims as content.
  private static let sureCue: Float = 0.7

  private func add(_ claim: Claim, to chosen: inout [Claim], in document: AnalysedText) {
    var claim = claim
    var others = chosen
    for index in others.indices {
      guard let (mine, theirs) = divided(claim, others[index], document) else { return }
      (claim, others[index]) = (mine, theirs)
    }
    chosen = others + [claim]
  }

  /// What a claim and a likelier one keep of their contents; `nil` when the first has to go.
  private func divided(
    _ claim: Claim, _ other: Claim, _ document: AnalysedText
  ) -> (Claim, Claim)? {
    if other.holds(claim.cue) {
      guard claim.probability >= Self.sureCue, !document.isQuoted(claim.cue.lowerBound),
        let rest = kept(of: other, besides: claim, document), !rest.shares(claim),
        !claim.holds(other.cue)
      else { return nil }
      return (claim, rest)
    }
    guard claim.holds(other.cue) || other.shares(claim) else { return (claim, other) }
    guard let rest = kept(of: claim, besides: other, document), !other.shares(rest),
      !rest.holds(other.cue)
    else { return nil }
    return (rest, other)
  }

  /// A claim without the ground of another one; `nil` when too little is left of it.
  private func kept(
    of claim: Claim, besides other: Claim, _ document: AnalysedText
  ) -> Claim? {
    guard let rest = claim.ceding(to: other, in: document), rest.score >= bound(for: rest, document)
    else { return nil }
    return rest
  }

  private func bound(for claim: Claim, _ document: AnalysedText) -> Float {
    claim.act(document) == .speech ? bounds.speech : bounds.other
  }

  /// The attributions of claims, with the quotations that go on from them.
  private func joined(_ claims: [Claim], in document: AnalysedText) -> [Attribution] {
    var continuation = Continuation(document: document)
    var rest = claims[...]
    for (index, paragraph) in document.paragraphs.enumerated() where paragraph.role != .boilerplate
    {
      for unit in Unit.ranges(of: index, in: document) {
        let found = rest.prefix { $0.cue.lowerBound < unit.upperBound }
        rest = rest.dropFirst(found.count)
        let attributions = found.map {
          attribution($0, in: document, isHeadline: paragraph.role != .body)
        }
        if paragraph.role == .body {
          continuation.add(attributions, unit: unit, paragraph: index)
        } else {
          continuation.add(attributions)
        }
      }
    }
    return continuation.attributions
  }

  private func attribution(
    _ claim: Claim, in document: AnalysedText, isHeadline: Bool
  ) -> Attribution {
    var attribution = claim.attribution(in: document, isHeadline: isHeadline)
    attribution.confidence = Double(
      calibrations.probability(of: claim.score, act: attribution.act))
    return attribution
  }

  /// The attributions of the model, and those of the rules where it found nothing; what the layout
  /// states goes before both.
  private func filled(_ found: [Attribution], with ruled: [Attribution]) -> [Attribution] {
    let stated = ruled.filter(\.isStatedByLayout).merged(into: found)
    let taken = stated.flatMap { $0.content + $0.cue }.normalized()
    let gaps = ruled.filter { rule in
      rule.confidence >= bounds.rule && rule.act == .speech && !rule.isStatedByLayout
        && !(rule.content + rule.cue).contains { span in taken.contains { $0.overlaps(span) } }
    }
    return stated + gaps
  }
}
