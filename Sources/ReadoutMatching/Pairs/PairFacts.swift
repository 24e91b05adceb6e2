/// What is measured of two statements before anything is judged; the same whichever comes first.
package struct PairFacts: Sendable {
  /// Who speaks in both.
  package let speakers: SpeakerRelation

  /// Weight of the longest shared run, of the shorter side's words: 0 to 1.
  package let runShare: Float

  /// Number of words of the longest shared run.
  package let runWordCount: Int

  /// Weight of the shared words, of the lighter side's: 0 to 1.
  package let lighterShare: Float

  /// Weight of the shared words, of the heavier side's: 0 to 1.
  package let heavierShare: Float

  /// Likeness of the weighed words: 0 to 1.
  package let cosine: Float

  /// Weight of the shared roots, of the lighter side's: 0 to 1.
  package let rootShare: Float

  /// Weight of the shared roots, of the heavier side's: 0 to 1.
  package let heavierRootShare: Float

  /// Weight of the shared neighbouring words, of the lighter side's: 0 to 1.
  package let wordPairShare: Float

  /// Weight of the shared names, of the lighter side's; `nil` when a side has none.
  package let nameShare: Float?

  /// The part of the shared words that one side asserts and the other denies: 0 to 1.
  package let turnedShare: Float

  /// Number of pairs of opposites in which the sides take different ones, less those in which they
  /// take the same.
  package let oppositeCount: Int

  /// Number of words of the shorter content.
  package let shorterLength: Int

  /// Whether both count the same thing and give no number alike.
  package var hasOtherNumbers: Bool { numbers.conflicts }

  let numbers: NumberFacts
  let time: TimeFacts
  let occasion: OccasionFacts
  let areModalsEqual: Bool
  let manner: MannerFacts

  /// Measures two statements; `speakers` tells how the speakers stand to each other, where more is
  /// known of it than their identities tell.
  ///
  /// - Complexity: O(n * m) in their words; a few microseconds for sentences.
  package init(
    _ a: PreparedStatement, _ b: PreparedStatement, speakers: SpeakerRelation? = nil
  ) {
    self.speakers = speakers ?? SpeakerRelation(a.profile.speaker, b.profile.speaker)
    let run = SharedRun(a, b)
    runShare = Self.share(Float(run.weight) / 100, min(a.runWeight, b.runWeight))
    runWordCount = run.wordCount
    let shared = SharedWords(a, b)
    lighterShare = Self.share(shared.weight, min(a.termWeight, b.termWeight))
    heavierShare = Self.share(shared.weight, max(a.termWeight, b.termWeight))
    cosine = shared.cosine
    let roots = SharedRoots(a, b)
    turnedShare = roots.turnedShare
    rootShare = Self.share(roots.weight, min(a.rootWeight, b.rootWeight))
    heavierRootShare = Self.share(roots.weight, max(a.rootWeight, b.rootWeight))
    wordPairShare = Self.share(
      a.wordPairs.sharedWeight(with: b.wordPairs), min(a.wordPairWeight, b.wordPairWeight))
    let nameWeight = min(a.nameWeight, b.nameWeight)
    nameShare = nameWeight > 0 ? a.names.sharedWeight(with: b.names) / nameWeight : nil
    oppositeCount = Self.opposites(a.sides, b.sides) + Self.opposites(b.sides, a.sides)
    shorterLength = min(a.words.count, b.words.count)
    numbers = NumberFacts(a.numbers, b.numbers)
    time = TimeFacts(a.profile, b.profile)
    occasion = OccasionFacts(a, b)
    areModalsEqual = a.modality == b.modality
    manner = MannerFacts(a, b)
  }

  private static func share(_ part: Float, _ whole: Float) -> Float {
    whole > 0 ? min(1, part / whole) : 0
  }

  /// Sides that are taken otherwise less sides that are taken alike, seen from `a`.
  private static func opposites(
    _ a: [PreparedStatement.SignedSide], _ b: [PreparedStatement.SignedSide]
  ) -> Int {
    var count = 0
    for side in a {
      var (isShared, isAlike) = (false, false)
      for other in b where other.pair == side.pair {
        isShared = true
        if other.isFirst == side.isFirst { isAlike = true }
      }
      if isShared { count += isAlike ? -1 : 1 }
    }
    return count
  }
}

extension PairFacts {
  /// How surely two quotations are cuts of one, by their words alone: 0 to 1.
  ///
  /// One run of rare words that makes up half of the shorter quotation is enough; a stock phrase
  /// is a run of common ones.
  package var quotationSameness: Float { max(runShare, wordPairShare) }
}
