/// A word in the forms that comparison needs.
struct StemmedWord {
  /// The key of its stem.
  let stem: WordKey
  /// The key of a wider form, in which "endorse" and "endorsement" meet: the first letters of a
  /// long stem, or the class of words of one meaning.
  let root: WordKey
  /// What is known of the written form.
  let entry: WordLexicon.Entry?

  /// Number of bytes of a stem that make its root.
  private static let rootLength = 6

  /// The stem of a word in letters: what its key is made of.
  static func normalForm(of bytes: [UInt8]) -> [UInt8] {
    if let base = WordLexicon.base(of: WordKey(bytes)) { return base }
    var word = bytes
    WordStem.cut(&word)
    return word
  }

  /// Reads a word in lower case without apostrophes.
  init(_ bytes: [UInt8]) {
    entry = WordLexicon.entry(WordKey(bytes))
    var word = bytes
    WordStem.cut(&word)
    stem = entry?.stem ?? WordKey(word)
    root = WordClasses.root(of: stem) ?? WordKey(word.prefix(Self.rootLength))
  }

  /// The key of the stem of a regular word.
  static func key(of word: String) -> WordKey { WordKey(stem(of: word)) }

  /// The stem of a regular word in letters.
  static func stem(of word: String) -> [UInt8] {
    var bytes = Array(word.utf8)
    WordStem.cut(&bytes)
    return bytes
  }
}
