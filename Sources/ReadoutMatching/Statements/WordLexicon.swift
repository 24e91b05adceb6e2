/// What comparison knows of single words: which say nothing by themselves, which deny, which count.
enum WordLexicon {
  /// What is known of a word in its written form.
  struct Entry {
    /// The normal form of an irregular one: "said" is "say".
    var stem: WordKey?
    /// Whether it stands in nearly every statement.
    var isStop = false
    /// Whether it denies the clause that it stands in.
    var denies = false
    /// Whether it opens a clause.
    var startsClause = false
    /// The modal verb that it is: one bit of ``Modality``.
    var modality: Modality = []
    /// The value of a number word.
    var value: Double?
    /// By what a number before it is multiplied: "million".
    var factor: Double?
  }

  /// The entry of a word in lower case without apostrophes; `nil` for a word of no account.
  static func entry(_ word: WordKey) -> Entry? { entries[word] }

  /// Whether a prefix `un` before the word denies what is said.
  static func isTurnable(_ word: WordKey) -> Bool { turnable.contains(word) }

  private static let turnable = Set(words(turnableWords).map { WordKey($0) })

  private static let bases: [WordKey: WordKey] = {
    var bases: [WordKey: WordKey] = [:]
    for forms in irregularForms.map(words) {
      for form in forms.dropFirst() { bases[WordKey(form)] = StemmedWord.key(of: forms[0]) }
    }
    return bases
  }()

  private static let entries: [WordKey: Entry] = {
    var entries: [WordKey: Entry] = [:]
    for word in words(stopWords) { entries[WordKey(word), default: Entry()].isStop = true }
    for word in words(deniers) { entries[WordKey(word), default: Entry()].denies = true }
    for word in words(clauseOpeners) {
      entries[WordKey(word), default: Entry()].startsClause = true
    }
    for (bit, line) in modals.enumerated() {
      for word in words(line) {
        entries[WordKey(word), default: Entry()].modality.insert(.init(bit))
      }
    }
    for (form, base) in bases { entries[form, default: Entry()].stem = base }
    for (value, word) in numbers { entries[WordKey(word), default: Entry()].value = value }
    for (factor, word) in factors { entries[WordKey(word), default: Entry()].factor = factor }
    return entries
  }()

  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

/// Which modal verbs stand in a statement.
struct Modality: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ bit: Int) { rawValue = 1 << UInt8(bit) }

  /// What is intended or foreseen: "will", "would", "shall".
  static let intends = Modality(0)
  /// What is possible: "may", "might", "could", "can".
  static let allows = Modality(1)
  /// What is due: "must", "should", "ought".
  static let demands = Modality(2)
}
