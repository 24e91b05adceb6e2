/// Other ways to write a word, by which the index of words is searched.
enum SpellingVariants {
  /// The word with the endings of its other forms: monitor, monitors, monitored, monitoring.
  ///
  /// - Returns: At most 8 words, the word itself first.
  static func forms(of word: String) -> [String] {
    guard word.count > 3, word.allSatisfy(\.isLetter) else { return [word] }
    let stem =
      endings.first { word.hasSuffix($0) && word.count - $0.count > 2 }
      .map { String(word.dropLast($0.count)) } ?? word
    let forms = (["", "s", "e", "es", "ed", "ing", "ly"]).map { stem + $0 }
    return [word] + forms.filter { $0 != word }
  }

  private static let endings = ["ing", "ed", "es", "ly", "s", "e"]

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  /// The words that one slip of the fingers makes of a word: a letter left out, doubled, wrong, or
  /// two that changed places.
  ///
  /// - Returns: Some 54 words for each letter; none for words that are too long to be worth it.
  static func slips(of word: String) -> [String] {
    let characters = Array(word)
    guard (4...20).contains(characters.count) else { return [] }
    var slips: Set<String> = []
    for index in 0...characters.count {
      let head = String(characters[..<index])
      let tail = String(characters[index...])
      for letter in letters {
        slips.insert(head + letter + tail)
        slips.insert(head + letter + tail.dropFirst())
      }
      slips.insert(head + tail.dropFirst())
      guard let (first, second) = tail.first.map({ ($0, tail.dropFirst().first) }), let second
      else { continue }
      slips.insert(head + String([second, first]) + tail.dropFirst(2))
    }
    slips.remove(word)
    return slips.sorted()
  }
}
