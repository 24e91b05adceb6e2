internal import ReadoutText

/// The key under which spellings of one word meet: British and American ones, words with and
/// without a hyphen, numbers in words and in digits.
///
/// Rules rather than a list of pairs: two words that meet under a rule and are not the same word
/// are hardly to be found at these lengths.
enum SpellingKey {
  /// The key of a word in small letters.
  ///
  /// - Parameters:
  ///   - word: The word in UTF-8, small letters, plain hyphens.
  ///   - key: The hash of `word`, which most words keep.
  ///   - isNumber: Whether the word is a number in digits or words.
  /// - Returns: The hash under which the spellings of the word meet.
  /// - Complexity: O(n) in the bytes.
  static func hash(_ word: [UInt8], key: UInt64, isNumber: Bool) -> UInt64 {
    if let variant = WordTables.spellings[key] { return variant }
    if isNumber, let value = NumberWords.value(of: word) {
      return WordHash.hash(String(value).utf8)
    }
    guard word.count >= 5, mayVary(word) else { return key }
    var plain = word.filter { $0 != UInt8(ascii: "-") }
    for rule in rules where plain.count >= rule.least { rule.apply(to: &plain) }
    return WordHash.hash(plain)
  }

  /// Whether any rule might bear on the word: a quick look at its letters.
  private static func mayVary(_ word: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for byte in word {
      switch (previous, byte) {
      case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "i"), UInt8(ascii: "s")),
        (UInt8(ascii: "y"), UInt8(ascii: "s")), (UInt8(ascii: "l"), UInt8(ascii: "l")),
        (UInt8(ascii: "n"), UInt8(ascii: "c")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
        (_, UInt8(ascii: "-")):
        return true
      default: previous = byte
      }
    }
    return false
  }

  /// Endings that one spelling has for another; with an `s`, `d` or the like behind them.
  private struct Rule {
    let from: [UInt8]
    let to: [UInt8]
    /// Letters that a word must have.
    let least: Int
    let tails: [[UInt8]]

    init(_ from: String, _ to: String, least: Int, tails: [String]) {
      self.from = Array(from.utf8)
      self.to = Array(to.utf8)
      self.least = least
      self.tails = tails.map { Array($0.utf8) }
    }

    func apply(to word: inout [UInt8]) {
      for tail in tails where word.count > from.count + tail.count {
        let end = word.count - tail.count
        guard word.suffix(tail.count).elementsEqual(tail),
          word[(end - from.count)..<end].elementsEqual(from)
        else { continue }
        word.replaceSubrange((end - from.count)..<end, with: to)
        return
      }
    }
  }

  private static let rules = [
    Rule(
      "our", "or", least: 6,
      tails: ["", "s", "ed", "ing", "able", "ably", "ite", "ites", "ful", "less", "er", "ers"]),
    Rule("our", "or", least: 5, tails: [""]),
    Rule(
      "is", "iz", least: 6,
      tails: ["e", "es", "ed", "ing", "er", "ers", "ation", "ations", "ational"]),
    Rule("ys", "yz", least: 6, tails: ["e", "es", "ed", "ing", "er", "ers"]),
    Rule("tre", "ter", least: 5, tails: ["", "s", "d"]),
    Rule("bre", "ber", least: 5, tails: ["", "s"]),
    Rule("ence", "ense", least: 6, tails: ["", "s", "less", "d"]),
    Rule("ll", "l", least: 8, tails: ["ed", "ing", "er", "ers"]),
  ]
}
