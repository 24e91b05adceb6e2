internal import ReadoutText

/// Finds in what ways the engine's attributions of one article differ from the annotated ones.
struct ErrorFinder {
  private let document: AnalysedText
  private let gold: [RoleWords]
  private let found: [RoleWords]

  init(_ comparison: Comparison) {
    document = comparison.article.document
    gold = comparison.article.attributions.map { RoleWords($0, in: comparison.article.document) }
    found = comparison.foundWords
  }

  /// All differences, those of annotated attributions in their order first.
  var errors: [FoundError] {
    let partners = partners()
    let ofGold = gold.indices.flatMap { index -> [FoundError] in
      let partner = partners[index]
      let kinds = partner.map { self.kinds(gold[index], found[$0]) } ?? [missed(gold[index])]
      return kinds.map { FoundError(kind: $0, gold: index, found: partner) }
    }
    let paired = Set(partners.values)
    let spurious = found.indices.filter { !paired.contains($0) }.map {
      FoundError(kind: self.spurious(found[$0]), gold: nil, found: $0)
    }
    return ofGold + spurious
  }

  /// The found attribution of each annotated one that has one: the likest pairs first.
  private func partners() -> [Int: Int] {
    var candidates: [(gold: Int, found: Int, likeness: Double)] = []
    for goldIndex in gold.indices {
      for foundIndex in found.indices {
        let likeness = likeness(found[foundIndex], gold[goldIndex])
        if likeness > 0 { candidates.append((goldIndex, foundIndex, likeness)) }
      }
    }
    candidates.sort { ($0.likeness, $1.gold, $1.found) > ($1.likeness, $0.gold, $0.found) }
    var partners: [Int: Int] = [:]
    var taken = Set<Int>()
    for candidate in candidates
    where partners[candidate.gold] == nil && taken.insert(candidate.found).inserted {
      partners[candidate.gold] = candidate.found
    }
    return partners
  }

  /// How much two attributions have in common, 0 when they are no pair: a word of the cue counts as
  /// much as all of the content.
  private func likeness(_ found: RoleWords, _ gold: RoleWords) -> Double {
    let sharesCue = !found.cue.isDisjoint(with: gold.cue)
    let smaller = min(found.content.count, gold.content.count)
    let holdsHalf = found.content.intersection(gold.content).count * 2 >= max(1, smaller)
    return sharesCue || holdsHalf ? found.contentF1(gold) + (sharesCue ? 1 : 0) : 0
  }

  private func kinds(_ gold: RoleWords, _ found: RoleWords) -> [ErrorKind] {
    // What else differs follows from it.
    if gold.cue != found.cue, gold.cue.isDisjoint(with: found.cue) { return [.wrongCue] }
    return (gold.cue == found.cue ? [] : [.cueExtent])
      + ContentDifference(gold: gold.content, found: found.content, in: document).kinds
      + sourceKinds(gold.source, found.source)
  }

  private func sourceKinds(_ gold: Set<Int>, _ found: Set<Int>) -> [ErrorKind] {
    if gold == found { return [] }
    if gold.isEmpty { return [.sourceInvented] }
    if found.isEmpty { return [.sourceMissed] }
    return gold.isDisjoint(with: found) ? [.sourceWrong] : [.sourceExtent]
  }

  private func missed(_ words: RoleWords) -> ErrorKind {
    SpeechWords.name(words.cue, in: document) ? .missedSpeech : .missedOther
  }

  private func spurious(_ words: RoleWords) -> ErrorKind {
    SpeechWords.name(words.cue, in: document) ? .spuriousSpeech : .spuriousOther
  }
}
