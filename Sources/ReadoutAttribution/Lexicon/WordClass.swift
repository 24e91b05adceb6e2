internal import ReadoutText

/// The classes that a word belongs to: those of English that are closed, and those of titles.
///
/// A word is looked up once; each question about it is one of bits then.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let determiners = WordClass(rawValue: 1 << 0)
  static let prepositions = WordClass(rawValue: 1 << 1)
  static let conjunctions = WordClass(rawValue: 1 << 2)
  static let auxiliaries = WordClass(rawValue: 1 << 3)
  static let formsOfBe = WordClass(rawValue: 1 << 4)
  static let subjectPronouns = WordClass(rawValue: 1 << 5)
  static let adverbs = WordClass(rawValue: 1 << 6)
  static let times = WordClass(rawValue: 1 << 7)
  static let leadingVerbs = WordClass(rawValue: 1 << 8)
  static let reportingVerbs = WordClass(rawValue: 1 << 9)
  static let accordingTo = WordClass(rawValue: 1 << 10)
  static let offices = WordClass(rawValue: 1 << 11)
  static let courtesy = WordClass(rawValue: 1 << 12)
  static let modifiers = WordClass(rawValue: 1 << 13)
  static let bodies = WordClass(rawValue: 1 << 14)
  static let demonyms = WordClass(rawValue: 1 << 15)

  /// Classes that no noun phrase goes over.
  static let closed: WordClass = [.prepositions, .conjunctions, .auxiliaries]

  /// Whether one of the classes is among others.
  func isAmong(_ others: WordClass) -> Bool { rawValue & others.rawValue != 0 }
}

extension WordClass {
  /// Looks a token up.
  ///
  /// - Complexity: O(1).
  init(of token: Token) {
    self = Self.byWord[token] ?? []
    if Self.endsAsAdverb(token.key) { insert(.adverbs) }
  }

  /// Whether a word ends in -ly, as most adverbs that stand between a subject and its verb do.
  private static func endsAsAdverb(_ word: String) -> Bool {
    let letters = word.utf8
    return letters.count > 4 && letters.last == UInt8(ascii: "y") && word.hasSuffix("ly")
      && word != "family"
  }

  private static let byWord: WordTable<WordClass> = {
    var classes: [String: WordClass] = [:]
    for (words, wordClass) in lists {
      for word in words { classes[word, default: []].insert(wordClass) }
    }
    return WordTable(classes.map { ($0.key, $0.value) })
  }()

  private static let lists: [(words: [String], wordClass: WordClass)] = [
    (FunctionWords.determiners, .determiners), (FunctionWords.prepositions, .prepositions),
    (FunctionWords.conjunctions, .conjunctions), (FunctionWords.auxiliaries, .auxiliaries),
    (FunctionWords.formsOfBe, .formsOfBe), (FunctionWords.subjectPronouns, .subjectPronouns),
    (FunctionWords.adverbs, .adverbs), (FunctionWords.times, .times),
    (FunctionWords.leadingVerbs, .leadingVerbs), (ReportingVerb.words, .reportingVerbs),
    (["according"], .accordingTo), (Titles.offices.words, .offices),
    (Professions.titles.words, .offices),
    (Titles.courtesy.words, .courtesy), (Titles.modifiers.words, .modifiers),
    (Titles.bodies.words, .bodies), (Country.demonyms, .demonyms),
  ]
}
