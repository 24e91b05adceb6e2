internal import ReadoutText

/// Tells of what kind words are that stand for others.
struct ReplacementReading {
  private let a: Wording
  private let b: Wording

  /// Prepares the reading of two reports.
  init(_ a: Wording, _ b: Wording) {
    self.a = a
    self.b = b
  }

  /// What the replacement bears on, the first that holds.
  func replacement(of wordsOfA: Range<Int>, by wordsOfB: Range<Int>) -> WordingSegment.Replacement {
    if isSpelling(wordsOfA, wordsOfB) { return .spelling }
    if differInNegation(wordsOfA, wordsOfB) { return .negation }
    if differInNumbers(wordsOfA, wordsOfB) { return .number }
    if differInNames(wordsOfA, wordsOfB) { return .name }
    return .wording
  }

  // MARK: Spelling

  /// Whether the letters are the same (`per cent`, `percent`), or the names are two
  /// transliterations of one.
  private func isSpelling(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> Bool {
    if letters(a, wordsOfA) == letters(b, wordsOfB) { return true }
    guard wordsOfA.count == 1, wordsOfB.count == 1,
      a.words[wordsOfA.lowerBound].traits.contains(.capitalized),
      b.words[wordsOfB.lowerBound].traits.contains(.capitalized),
      let name = NameSkeleton(a.characters(wordsOfA)),
      let other = NameSkeleton(b.characters(wordsOfB))
    else { return false }
    return name == other
  }

  private func letters(_ wording: Wording, _ words: Range<Int>) -> [UInt8] {
    words.flatMap { index in
      wording.text.bytes[wording.words[index].span.range].lazy
        .filter { UTF8Byte.isLetter($0) || UTF8Byte.isDigit($0) || $0 >= 0xC3 && $0 < 0xE2 }
        .map(UTF8Byte.lowercased)
    }
  }

  // MARK: Meaning

  /// Whether one side denies more often than the other.
  func differInNegation(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> Bool {
    count(.negation, a, wordsOfA) != count(.negation, b, wordsOfB)
  }

  /// Whether the sides name other numbers.
  func differInNumbers(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> Bool {
    spellings(.number, a, wordsOfA) != spellings(.number, b, wordsOfB)
  }

  /// Whether the sides name others: words with a capital within a sentence.
  func differInNames(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> Bool {
    names(a, wordsOfA) != names(b, wordsOfB)
  }

  /// Whether the sides have other words of possibility, will and duty.
  func differInModals(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> Bool {
    modals(a, wordsOfA) != modals(b, wordsOfB)
  }

  /// Whether one side has more words that set a condition.
  func differInConditions(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> Bool {
    count(.condition, a, wordsOfA) != count(.condition, b, wordsOfB)
  }

  private func count(_ trait: WordTraits, _ wording: Wording, _ words: Range<Int>) -> Int {
    words.count { wording.words[$0].traits.contains(trait) }
  }

  private func spellings(_ trait: WordTraits, _ wording: Wording, _ words: Range<Int>) -> [UInt64] {
    words.filter { wording.words[$0].traits.contains(trait) }.map { wording.words[$0].spelling }
      .sorted()
  }

  private func modals(_ wording: Wording, _ words: Range<Int>) -> Set<UInt64> {
    Set(
      words.filter { wording.words[$0].traits.contains(.modal) }.map {
        WordTables.plainModals[wording.words[$0].key] ?? wording.words[$0].key
      })
  }

  /// The words that look like names; none in a report that writes most words with a capital.
  private func names(_ wording: Wording, _ words: Range<Int>) -> Set<UInt64> {
    let isName = { (word: ReportedWord) in
      word.traits.contains(.capitalized)
        && word.traits.isDisjoint(with: [.startsSentence, .common, .modal, .negation, .number])
    }
    let names = words.filter { isName(wording.words[$0]) }
    guard !names.isEmpty, 2 * wording.words.count(where: isName) <= wording.words.count else {
      return []
    }
    return Set(names.map { wording.words[$0].spelling })
  }
}
