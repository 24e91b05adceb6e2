internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// Finds who is said to have said what: attributions within the contents of others.
///
/// The contents are read as a text of their own, and what a model makes of them is weighed with what
/// it tells of nested cues in the whole text: the first knows how reports are made, the second what
/// stands around. Of two claims one holds the other or they stand apart.
struct NestedDecoder<Reading: TextReading> {
  /// The contents.
  let contents: ContentText

  /// What a model makes of them.
  let reading: Reading

  /// What it makes of the whole text.
  let around: Reading
  let bounds: NestedBounds
  let calibrations: Calibrations

  private var document: AnalysedText { contents.document }

  /// The attributions within the contents, each once, in places of the text that these are from.
  ///
  /// - Complexity: O(n) in the tokens of the contents, and O(k²) in the claims of one piece.
  func attributions(in original: AnalysedText) -> [Attribution] {
    var taken = Set<Int>()
    return contents.pieces.flatMap { piece in
      chosen(from: claims(in: piece)).map { $0.moved(by: piece.offset) }
        .filter { taken.insert($0.cue.lowerBound).inserted }
        .map { attribution($0, in: original) }
    }
  }

  /// What the second pass gives the cues of a piece.
  private func claims(in piece: ContentText.Piece) -> [Claim] {
    cues(in: piece).map { cue in
      let window = FastModel.window(around: cue.tokens, in: document)
      return Claim(
        cue: cue.tokens, probability: cue.probability,
        links: links(of: cue.tokens, in: window, of: piece), window: window, document)
    }.filter {
      $0.score >= bounds.claim && $0.isTelling && !$0.isPerformative(in: document)
    }
  }

  private func links(
    of cue: Range<Int>, in window: Range<Int>, of piece: ContentText.Piece
  ) -> [Float] {
    let offset = piece.offset
    if beginsAlone(cue.lowerBound) < bounds.alone {
      let links = around.links(
        of: cue.lowerBound + offset..<cue.upperBound + offset,
        in: window.lowerBound + offset..<window.upperBound + offset)
      if !links.isEmpty { return links }
    }
    return reading.links(of: cue, in: window)
  }

  /// The stretches of a piece that may be cues.
  private func cues(in piece: ContentText.Piece) -> [(tokens: Range<Int>, probability: Float)] {
    var cues: [(tokens: Range<Int>, probability: Float)] = []
    var token = piece.copy.lowerBound
    while token < piece.copy.upperBound {
      let probability = begins(token, in: piece)
      guard probability >= bounds.cue else {
        token += 1
        continue
      }
      var end = token + 1
      while end < piece.copy.upperBound, goesOn(end, from: probability) { end += 1 }
      cues.append((token..<end, probability))
      token = end
    }
    return cues
  }

  /// The probability that a token begins a cue: the mean of what is read in the whole text and of
  /// the geometric mean of both readings.
  private func begins(_ token: Int, in piece: ContentText.Piece) -> Float {
    let label = (token + piece.offset) * CueLabel.allCases.count + CueLabel.begin.rawValue
    let whole = around.cues[label]
    return (whole + (whole * beginsAlone(token)).squareRoot()) / 2
  }

  private func beginsAlone(_ token: Int) -> Float {
    reading.roles[token * RoleLabel.allCases.count + RoleLabel.beginCue.rawValue]
  }

  private func goesOn(_ token: Int, from begin: Float) -> Bool {
    let inside = reading.roles[token * RoleLabel.allCases.count + RoleLabel.insideCue.rawValue]
    return inside >= max(0.5 * begin, beginsAlone(token))
  }

  /// The claims that fit together, the likelier ones first.
  private func chosen(from claims: [Claim]) -> [Claim] {
    var chosen: [Claim] = []
    for claim in claims.sorted(by: {
      ($0.score, -$0.cue.lowerBound) > ($1.score, -$1.cue.lowerBound)
    }) {
      let rest = chosen.reduce(claim as Claim?) { rest, other in
        rest.flatMap { $0.part(besides: other, atLeast: bounds.claim, in: document) }
      }
      if let rest { chosen.append(rest) }
    }
    return chosen.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  private func attribution(_ claim: Claim, in original: AnalysedText) -> Attribution {
    var attribution = claim.attribution(in: original, isHeadline: false)
    if attribution.act == .other, claim.score >= bounds.speech { attribution.act = .speech }
    attribution.confidence = Double(
      calibrations.probability(of: claim.score, act: attribution.act))
    return attribution
  }
}
