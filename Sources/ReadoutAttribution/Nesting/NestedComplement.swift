internal import ReadoutText

/// The form of what a cue governs, by its first words: no parser stands behind it.
enum NestedComplement {
  /// "that", "to" or a word of question comes first.
  case announced
  /// A pronoun comes first, or an auxiliary stands near: a clause without "that".
  case clause
  /// A quotation mark comes first.
  case quotation
  /// What is left, such as a noun phrase.
  case other

  /// Tokens among which the verb of a clause is looked for.
  private static let reach = 12

  /// Reads a content, in tokens.
  init(_ content: [Int], in document: AnalysedText) {
    let tokens = content.lazy.map { document.tokens[$0] }
    if let first = tokens.first, first.kind == .quotationMark {
      self = .quotation
    } else if let word = tokens.first(where: \.isWord), Self.openers.contains(word) {
      self = .announced
    } else if let word = tokens.first(where: \.isWord), Self.subjects.contains(word) {
      self = .clause
    } else {
      self = tokens.prefix(Self.reach).contains { Self.auxiliaries.contains($0) } ? .clause : .other
    }
  }

  private static let openers: WordSet = [
    "that", "to", "whether", "if", "how", "why", "what", "when", "where", "who", "which",
  ]

  private static let subjects: WordSet = [
    "he", "she", "it", "they", "we", "i", "you", "there", "this", "these", "those", "nobody", "no",
    "everyone",
  ]

  private static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
    "may", "might", "must", "should", "do", "does", "did", "'ll", "'d", "'re", "n't", "cannot",
  ]
}
