internal import ReadoutMatching

/// The words of a quotation as the index of words cuts them, in stretches from which the telling
/// ones are chosen.
struct IndexTerms {
  /// For each stretch the words by which its source is looked for, the longest first.
  let stretches: [[String]]

  /// For each stretch all its words, in their order.
  let phrases: [[String]]

  /// Number of words of a stretch: short enough that each part of a stitched quotation has its own.
  static let stretchLength = 12

  /// The greatest number of words of one stretch that are looked for.
  static let termsOfStretch = 6

  /// Cuts a text.
  ///
  /// - Complexity: O(n) in its characters.
  init(_ text: String) {
    let words = Self.words(of: text)
    let starts = stride(from: 0, to: words.count, by: Self.stretchLength)
    phrases = starts.map { Array(words[$0..<min($0 + Self.stretchLength, words.count)]) }
    stretches = phrases.map(Self.telling)
  }

  /// Runs of letters, digits and marks, in small letters.
  static func words(of text: some StringProtocol) -> [String] {
    text.unicodeScalars.split { !SearchTerms.isWordScalar($0) }.map {
      String(String.UnicodeScalarView($0)).lowercased()
    }
  }

  /// The words that are not among the commonest; of many the longest, which tend to be rarest.
  private static func telling(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    let rare = words.filter { !CommonWords.contains($0) && seen.insert($0).inserted }
    return Array(rare.sorted { ($0.count, $1) > ($1.count, $0) }.prefix(termsOfStretch))
  }
}
