/// A word in the forms that comparison needs.
struct StemmedWord {
  /// The key of the written form.
  let form: WordKey
  /// The key of what the word shares with its relatives: the class of words of one meaning, or the
  /// first letters of a long stem, so that "endorse" and "endorsement" meet.
  let root: WordKey
  /// The key of its stem.
  let stem: WordKey
  /// What is known of the written form.
  let entry: WordLexicon.Entry?
  /// Whether a prefix turns the meaning round: "unqualified".
  let isTurned: Bool

  /// Number of bytes of a stem that make its root.
  private static let rootLength = 6

  /// Reads a word in lower case without apostrophes.
  init(_ bytes: [UInt8]) {
    form = WordKey(bytes)
    entry = WordLexicon.entry(form)
    isTurned = entry == nil && Self.hasTurningPrefix(bytes)
    var word = isTurned ? Array(bytes.dropFirst(2)) : bytes
    WordStem.cut(&word)
    stem = entry?.stem ?? WordKey(word)
    root = WordClasses.root(of: stem) ?? WordKey(word.prefix(Self.rootLength))
  }

  /// Whether a word is `un` before a word that is said of things: "unqualified", but not
  /// "undocumented", which only says of whom the talk is.
  private static func hasTurningPrefix(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "un".utf8) && WordLexicon.isTurnable(WordKey(bytes.dropFirst(2)))
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
