internal import ReadoutRecord

/// How sure the engine was of a statement, and whether it was right.
struct Judgement: Sendable, Hashable {
  /// What the record gives as the probability, 0 to 1.
  let confidence: Double
  let isRight: Bool
  /// What kind of act the statement's cue names.
  let act: StatementAct
}

extension Comparison {
  /// A judgement of each found statement; those that the annotation leaves open have none.
  func judgements(by likeness: Likeness) -> [Judgement] {
    let wanted = article.attributions.filter { !$0.isTolerated }
    let open = article.attributions.filter(\.isTolerated) + article.borderline
    let gold = (wanted + open).map { RoleWords($0, in: article.document) }
    let pairs = Pairing(foundWords, with: gold, by: likeness).goldOfFound
    return found.indices.compactMap { index in
      let partner = pairs[index]
      if let partner, partner >= wanted.count { return nil }
      return Judgement(
        confidence: found[index].confidence, isRight: partner != nil, act: found[index].act)
    }
  }
}
