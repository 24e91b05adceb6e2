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
      chosen(from: claims(in: piece))
        .filter { taken.insert($0.cue.lowerBound + piece.offset).inserted }
        .map { attribution($0, movedBy: piece.offset, in: original) }
    }
  }

  /// What the second pass gives the cues of a piece.
  private func claims(in piece: ContentText.Piece) -> [Claim] {
    cues(in: piece).filter { $0.probability >= bounds.lowestCue }.map { cue in
      let window = FastModel.window(around: cue.tokens, in: document)
      return Claim(
        cue: cue.tokens, probability: cue.probability,
        links: links(of: cue, in: window, of: piece), window: window, document
      ).withoutConnectives(in: document)
    }.filter(isLikely)
  }

  /// Whether a claim tells something and is as likely as its words ask for.
  private func isLikely(_ claim: Claim) -> Bool {
    guard claim.isTelling(in: document), !claim.isPerformative(in: document) else { return false }
    let wording = NestedWording(of: claim, in: document)
    return claim.score >= bounds.claim(of: wording)
      && claim.probability >= bounds.cue(of: wording, hasSource: !claim.source.isEmpty)
  }

  private func links(
    of cue: NestedCue, in window: Range<Int>, of piece: ContentText.Piece
  ) -> [Float] {
    let (tokens, offset) = (cue.tokens, piece.offset)
    if cue.alone < bounds.alone {
      let links = around.links(
        of: tokens.lowerBound + offset..<tokens.upperBound + offset,
        in: window.lowerBound + offset..<window.upperBound + offset)
      if !links.isEmpty { return links }
    }
    return reading.links(of: tokens, in: window)
  }

  /// The stretches of a piece that may be cues, by what is read in the whole text.
  private func cues(in piece: ContentText.Piece) -> [NestedCue] {
    var cues: [NestedCue] = []
    var token = piece.copy.lowerBound
    while token < piece.copy.upperBound {
      let whole = around(token, .begin, in: piece)
      guard whole >= bounds.least else {
        token += 1
        continue
      }
      var end = token + 1
      while end < piece.copy.upperBound, goesOn(end, from: token, in: piece) { end += 1 }
      let alone = (token..<end).reduce(Float(0)) { max($0, isInCueAlone($1)) }
      cues.append(NestedCue(tokens: token..<end, whole: whole, alone: alone))
      token = end
    }
    return cues
  }

  /// What the whole text tells of a token of a piece.
  private func around(_ token: Int, _ label: CueLabel, in piece: ContentText.Piece) -> Float {
    around.cues[(token + piece.offset) * CueLabel.allCases.count + label.rawValue]
  }

  /// What a token is when the piece is read alone.
  private func alone(_ token: Int, _ label: RoleLabel) -> Float {
    reading.roles[token * RoleLabel.allCases.count + label.rawValue]
  }

  private func isInCueAlone(_ token: Int) -> Float {
    alone(token, .beginCue) + alone(token, .insideCue)
  }

  /// Whether a cue that begins at `first` goes on with a token in either reading: one of them often
  /// knows only its verb, the other the auxiliary before it as well.
  private func goesOn(_ token: Int, from first: Int, in piece: ContentText.Piece) -> Bool {
    let begin = around(first, .begin, in: piece)
    let isInside =
      around(token, .inside, in: piece) >= max(0.5 * begin, around(token, .begin, in: piece))
    return isInside
      || alone(token, .insideCue)
        >= max(0.5 * alone(first, .beginCue), 0.3, alone(token, .beginCue))
  }

  /// The claims that fit together, the likelier ones first.
  private func chosen(from claims: [Claim]) -> [Claim] {
    var chosen: [Claim] = []
    for claim in claims.sorted(by: {
      ($0.score, -$0.cue.lowerBound) > ($1.score, -$1.cue.lowerBound)
    }) {
      let rest = chosen.reduce(claim as Claim?) { rest, other in
        rest.flatMap { $0.part(besides: other, atLeast: bounds.leastClaim, in: document) }
      }
      if let rest { chosen.append(rest) }
    }
    return chosen.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  private func attribution(
    _ claim: Claim, movedBy offset: Int, in original: AnalysedText
  ) -> Attribution {
    var attribution = claim.moved(by: offset).attribution(in: original, isHeadline: false)
    // The marks around what somebody says would make all verbs within it ones of speech.
    attribution.act = NestedWording(of: claim, in: document).act
    attribution.confidence = Double(
      calibrations.probability(of: claim.score, act: attribution.act))
    return attribution
  }
}
