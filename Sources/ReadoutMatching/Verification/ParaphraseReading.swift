/// How much of what a quotation says is told in a statement in other words or in another order.
struct ParaphraseReading {
  /// The share of the quotation's telling words whose root stands in the statement, 0 to 1.
  let share: Double

  /// Number of roots that both have.
  let sharedCount: Int

  /// The least share of a paraphrase.
  static let leastShare = 0.6

  /// The least number of roots that both have.
  static let leastShared = 3

  init(_ quotation: Set<WordKey>, _ statement: Set<WordKey>) {
    sharedCount = quotation.intersection(statement).count
    share = quotation.isEmpty ? 0 : Double(sharedCount) / Double(quotation.count)
  }

  /// Whether it says the same, as far as words tell.
  var isParaphrase: Bool {
    share >= Self.leastShare && sharedCount >= Self.leastShared
  }

  /// The roots of the words that are not among the commonest.
  static func roots(of wording: Wording) -> Set<WordKey> {
    Set(
      wording.words.compactMap { word in
        let key = wording.key(of: word)
        guard !CommonWords.contains(key) else { return nil }
        return StemmedWord(key.utf8.filter { $0 != UInt8(ascii: "'") }).root
      })
  }
}

/// What each of several statements tells of a quotation.
struct Paraphrases {
  /// One for each candidate.
  let readings: [ParaphraseReading]

  private let candidates: [QuotationCandidate]

  init(_ quotation: Wording, _ candidates: [QuotationCandidate]) {
    self.candidates = candidates
    let roots = ParaphraseReading.roots(of: quotation)
    readings = candidates.map {
      ParaphraseReading(roots, ParaphraseReading.roots(of: $0.wording))
    }
  }

  /// The share of a candidate.
  func share(_ index: Int) -> Double { readings[index].share }

  /// Candidates with the one first that tells most, of those that tell as much the shortest.
  func ranked(_ indices: [Int]) -> [Int] {
    indices.sorted { one, other in
      if share(one) != share(other) { return share(one) > share(other) }
      let (first, second) = (candidates[one], candidates[other])
      return (first.wording.words.count, first.key, one)
        < (second.wording.words.count, second.key, other)
    }
  }
}
