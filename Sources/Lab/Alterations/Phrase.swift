internal import ReadoutMatching

/// A text as words between blanks, each apart from the marks around it, so that words can be
/// changed and the marks stay.
struct Phrase: Sendable, Hashable {
  /// What stands between two blanks.
  struct Word: Sendable, Hashable {
    /// Marks before the word.
    var lead: String
    /// The word, from its first letter or digit to its last.
    var core: String
    /// Marks behind the word.
    var trail: String

    init(_ text: Substring) {
      let first = text.firstIndex(where: Self.isInner) ?? text.endIndex
      let last = text.lastIndex(where: Self.isInner).map(text.index(after:)) ?? text.endIndex
      lead = String(text[..<first])
      core = first < last ? String(text[first..<last]) : ""
      trail = first < last ? String(text[last...]) : ""
    }

    private static func isInner(_ character: Character) -> Bool {
      character.isLetter || character.isNumber
    }

    /// The word in small letters with straight apostrophes.
    var key: String { core.lowercased().replacing("\u{2019}", with: "'") }

    /// Whether a clause ends with the word.
    var endsClause: Bool { trail.contains { ",;:.?!\u{2014}\u{2013}".contains($0) } }

    /// Whether a sentence ends with the word.
    var endsSentence: Bool { trail.contains { ".?!".contains($0) } }

    /// Whether the first letter is a capital.
    var isCapitalized: Bool { core.first?.isUppercase == true }

    /// Puts another word in its place, with a capital where it had one.
    mutating func replace(with word: String) {
      core = isCapitalized ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
  }

  var words: [Word]

  init(_ text: some StringProtocol) {
    words = text.split(whereSeparator: \.isWhitespace).map { Word(Substring($0)) }
      .filter { !$0.core.isEmpty }
  }

  /// The text, its words parted by single blanks.
  var text: String { words.map { $0.lead + $0.core + $0.trail }.joined(separator: " ") }

  /// The words in small letters without any mark, between blanks: what is looked for in a text.
  var key: String { " " + words.map(\.key).joined(separator: " ") + " " }

  /// Number of different words that are not among the commonest.
  var tellingCount: Int { Set(words.map(\.key)).count { !CommonWords.contains($0) } }

  /// The sentences, by the marks that end them.
  var sentences: [Phrase] {
    var sentences: [Phrase] = []
    var start = 0
    for index in words.indices where words[index].endsSentence || index == words.count - 1 {
      sentences.append(self[start..<(index + 1)])
      start = index + 1
    }
    return sentences
  }

  /// A stretch of the words.
  subscript(range: Range<Int>) -> Phrase {
    var part = self
    part.words = Array(words[range])
    return part
  }

  /// The same words as they stand behind a conjunction: a small letter first, but in a name.
  var asClause: Phrase {
    var clause = self
    guard let first = clause.words.first, CommonWords.contains(first.key), first.key != "i",
      !first.key.hasPrefix("i'")
    else { return self }
    clause.words[0].core = first.core.prefix(1).lowercased() + first.core.dropFirst()
    return clause
  }

  /// The same words as a sentence: a capital first and a full stop last.
  var asSentence: Phrase {
    var sentence = self
    guard let last = sentence.words.indices.last else { return self }
    sentence.words[0].core =
      sentence.words[0].core.prefix(1).uppercased()
      + sentence.words[0].core.dropFirst()
    if !sentence.words[last].endsSentence { sentence.words[last].trail = "." }
    return sentence
  }
}
