/// Counts the words that utterances are about: those that say something, each once in an utterance.
struct SubjectCounter {
  private var words = TallyCounter()

  /// Words of fewer letters say little of a subject.
  private static let leastLength = 5

  /// The greatest number of subjects that are told.
  private static let limit = 14

  /// Counts the words of an utterance.
  mutating func count(_ content: String) {
    for word in IndexTerms.telling(of: content) where word.count >= Self.leastLength {
      words.count(word)
    }
  }

  /// The words of more than one utterance, the most frequent first.
  var subjects: [Tally] { Array(words.byCount.filter { $0.count > 1 }.prefix(Self.limit)) }
}
