internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// Finds who is said to have said what: attributions within the contents of others.
///
/// Cues that a model tells within a content make claims of their own, whose source and content lie
/// within that content, too. Of two such claims one holds the other wholly or they stand apart.
struct NestedDecoder<Reading: TextReading> {
  let reading: Reading
  let document: AnalysedText
  let bounds: ClaimDecoder.Bounds
  let calibrations: Calibrations

  /// The attributions within the contents of others, each once.
  ///
  /// - Complexity: O(n) in the tokens of the contents, and O(k²) in the claims of one content that
  ///   stand near each other.
  func attributions(within outer: [Attribution]) -> [Attribution] {
    guard !reading.cues.isEmpty else { return [] }
    var taken = Set<Int>()
    return outer.flatMap { attribution in
      chosen(from: claims(in: ground(of: attribution)))
        .filter { taken.insert($0.cue.lowerBound).inserted }
        .map { self.attribution($0, isHeadline: attribution.isHeadline) }
    }
  }

  /// The tokens of a content.
  private func ground(of attribution: Attribution) -> TokenSet {
    let spans = attribution.content.map { document.tokens(of: [$0]) }
    let hull = (spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0)
    var ground = TokenSet(within: hull)
    for tokens in spans { ground.set(tokens, true) }
    return ground
  }

  /// What the second pass gives the cues within a content.
  private func claims(in ground: TokenSet) -> [Claim] {
    cues(in: ground).compactMap { cue in
      let window = FastModel.window(around: cue.tokens, in: document).clamped(to: ground.stretch)
      let links = reading.links(of: cue.tokens, in: window)
      guard !links.isEmpty else { return nil }
      let claim = Claim(
        cue: cue.tokens, probability: cue.probability, links: links, window: window,
        within: ground, document)
      return claim.content.isEmpty || claim.score < bounds.nested ? nil : claim
    }
  }

  /// The stretches of a content that may be cues, as ``FastModel`` finds them in a text.
  private func cues(in ground: TokenSet) -> [(tokens: Range<Int>, probability: Float)] {
    func chance(_ token: Int, _ label: CueLabel) -> Float {
      reading.cues[token * CueLabel.allCases.count + label.rawValue]
    }
    var cues: [(tokens: Range<Int>, probability: Float)] = []
    var token = ground.stretch.lowerBound
    while token < ground.stretch.upperBound {
      let begin = chance(token, .begin)
      guard begin >= bounds.nestedCue, ground.contains(token) else {
        token += 1
        continue
      }
      var end = token + 1
      while ground.contains(end), chance(end, .inside) >= max(0.5 * begin, chance(end, .begin)) {
        end += 1
      }
      cues.append((token..<end, begin))
      token = end
    }
    return cues
  }

  /// The claims that fit together, the likelier ones first.
  private func chosen(from claims: [Claim]) -> [Claim] {
    var chosen: [Claim] = []
    for claim in claims.sorted(by: {
      ($0.score, -$0.cue.lowerBound) > ($1.score, -$1.cue.lowerBound)
    }) {
      var rest: Claim? = claim
      for other in chosen {
        guard let mine = rest else { break }
        rest = part(of: mine, besides: other)
      }
      if let rest { chosen.append(rest) }
    }
    return chosen.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// What a claim keeps beside a likelier one: all when they stand apart or one holds the other, else
  /// the part of its content that is not the other's; `nil` when that is too little.
  private func part(of claim: Claim, besides other: Claim) -> Claim? {
    guard claim.touches(other), !claim.holds(other), !other.holds(claim) else { return claim }
    guard !claim.cue.overlaps(other.cue), !other.holds(claim.cue),
      let rest = claim.ceding(to: other), rest.score >= bounds.nested, !rest.touches(other)
    else { return nil }
    return rest
  }

  private func attribution(_ claim: Claim, isHeadline: Bool) -> Attribution {
    var attribution = claim.attribution(in: document, isHeadline: isHeadline)
    attribution.confidence = Double(
      calibrations.probability(of: claim.score, act: attribution.act))
    return attribution
  }
}
