package import ReadoutModels
internal import ReadoutRecord
package import ReadoutText

/// The fast attribution model: finds cues by one tagger, what belongs to each by another, and
/// keeps what fits together.
///
/// Three rules hold whatever the taggers say: a quotation is content as a whole or not at all;
/// content is its hull without the attribution's own source and cue; of attributions that claim
/// the same words the likelier one stands.
package struct FastAttributor: Sendable {
  private let model: FastModel

  /// A candidate cue needs this probability in the first pass.
  package var cueThreshold: Float = 0.1

  /// An attribution needs this product of the probabilities of its parts.
  package var threshold: Float = 0.2

  /// The same for acts other than speech, where the taggers err more.
  package var otherThreshold: Float = 0.45

  /// Attributions of the rules fill gaps from this confidence on.
  package var ruleThreshold = 0.7

  /// Creates the attributor of a trained model.
  package init(model: FastModel) { self.model = model }

  /// The attributions of a text, in the order of its paragraphs.
  package func attributions(in document: AnalysedText) -> [Attribution] {
    let ruled = RuleAttributor().attributions(in: document)
    let text = TaggedText(
      document, rates: model.rates, hints: RuleAttributor.hints(of: ruled, in: document))
    let roles = FastModel.roles(of: text, by: model.rolePass)
    let features = LinkPassFeatures(text, roles: roles)
    let claims = FastModel.cues(in: roles, of: document, threshold: cueThreshold).compactMap {
      claim(of: $0.tokens, probability: $0.probability, features, document)
    }
    let found = joined(chosen(from: claims), in: document)
    return filled(found, with: ruled)
  }

  /// What the second pass gives a cue; `nil` when that is nothing.
  private func claim(
    of cue: Range<Int>, probability: Float, _ features: LinkPassFeatures, _ document: AnalysedText
  ) -> Claim? {
    guard document.paragraphs[Int(document.paragraphOfToken[cue.lowerBound])].role != .boilerplate
    else { return nil }
    let window = FastModel.window(around: cue, in: document)
    let links = model.linkPass.probabilities(length: window.count) { index, codes in
      features.codes(of: window.lowerBound + index, cue: cue, in: window, into: &codes)
    }
    let claim = Claim(cue: cue, probability: probability, links: links, window: window, document)
    guard !claim.content.isEmpty else { return nil }
    let isSpeech = claim.act(document) == .speech
    return claim.score < (isSpeech ? threshold : otherThreshold) ? nil : claim
  }

  /// The claims that stand beside each other: none within the content of another.
  private func chosen(from claims: [Claim]) -> [Claim] {
    var chosen: [Claim] = []
    for claim in claims.sorted(by: {
      ($0.score, -$0.cue.lowerBound) > ($1.score, -$1.cue.lowerBound)
    }) {
      let conflicts = chosen.contains {
        $0.holds(claim.cue) || claim.holds($0.cue) || $0.shares(claim)
      }
      if !conflicts { chosen.append(claim) }
    }
    return chosen.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// The attributions of claims, with the quotations that go on from them.
  private func joined(_ claims: [Claim], in document: AnalysedText) -> [Attribution] {
    var continuation = Continuation(document: document)
    var rest = claims[...]
    for (index, paragraph) in document.paragraphs.enumerated() where paragraph.role != .boilerplate
    {
      for unit in Unit.units(of: index, in: document) {
        guard let end = unit.items.last?.tokens.upperBound else { continue }
        let found = rest.prefix { $0.cue.lowerBound < end }
        rest = rest.dropFirst(found.count)
        let attributions = found.map {
          $0.attribution(in: document, isHeadline: paragraph.role != .body)
        }
        if paragraph.role == .body {
          continuation.add(attributions, unit: unit)
        } else {
          continuation.add(attributions)
        }
      }
    }
    return continuation.attributions
  }

  /// The attributions of the taggers, and those of the rules where the taggers found nothing.
  private func filled(_ found: [Attribution], with ruled: [Attribution]) -> [Attribution] {
    let taken = found.flatMap { $0.content + $0.cue }.normalized()
    let gaps = ruled.filter { rule in
      rule.confidence >= ruleThreshold && rule.act == .speech
        && !(rule.content + rule.cue).contains { span in taken.contains { $0.overlaps(span) } }
    }
    return found + gaps
  }
}
