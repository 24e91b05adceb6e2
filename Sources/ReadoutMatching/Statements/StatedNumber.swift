/// A number that a statement names, with what it counts.
struct StatedNumber: Hashable {
  /// The number, with "million" and the like worked in.
  let value: Double

  /// What it counts: the stem of the word behind it, money or a share.
  let unit: WordKey

  /// The unit of sums of money.
  static let money = WordKey("$")
  /// The unit of shares in a hundred.
  static let share = WordKey("%")

  /// The numbers of a text, in its order.
  ///
  /// - Complexity: O(n) in the words.
  static func numbers(in words: [WordScanner.Word], stemmed: [StemmedWord]) -> [StatedNumber] {
    var numbers: [StatedNumber] = []
    for index in words.indices {
      guard var value = value(words[index], stemmed[index]) else { continue }
      var next = index + 1
      while next < words.count, let factor = stemmed[next].entry?.factor {
        value *= factor
        next += 1
      }
      numbers.append(
        StatedNumber(value: value, unit: unit(of: words[index], behind: next, words, stemmed)))
    }
    return numbers
  }

  private static func value(_ word: WordScanner.Word, _ stemmed: StemmedWord) -> Double? {
    guard let first = word.bytes.first, WordScanner.isDigit(first) else {
      return stemmed.entry?.value
    }
    return Double(String(decoding: word.bytes, as: UTF8.self))
  }

  private static func unit(
    of word: WordScanner.Word, behind next: Int, _ words: [WordScanner.Word],
    _ stemmed: [StemmedWord]
  ) -> WordKey {
    if word.sign == UInt8(ascii: "$") { return money }
    if word.sign == UInt8(ascii: "%") { return share }
    guard next < words.count else { return WordKey("") }
    if words[next].bytes.elementsEqual("percent".utf8) { return share }
    if words[next].bytes.elementsEqual("dollars".utf8) { return money }
    return stemmed[next].stem
  }
}
