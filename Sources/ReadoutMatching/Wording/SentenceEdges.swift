/// Where sentences begin in a report.
struct SentenceEdges {
  private let words: [ReportedWord]

  /// Looks at the words of a report.
  init(_ wording: Wording) { words = wording.words }

  /// Whether a sentence begins with the word at an index, or the report ends before it.
  func isEdge(before index: Int) -> Bool {
    index == 0 || index >= words.count || words[index].traits.contains(.startsSentence)
  }

  /// Whether some words are one or more whole sentences.
  func areSentences(_ range: Range<Int>) -> Bool {
    !range.isEmpty && isEdge(before: range.lowerBound) && isEdge(before: range.upperBound)
  }

  /// Whether the word at an index joins what stands around it.
  func isConjunction(_ index: Int) -> Bool { words[index].traits.contains(.conjunction) }
}
