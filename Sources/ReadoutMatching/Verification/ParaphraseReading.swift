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
