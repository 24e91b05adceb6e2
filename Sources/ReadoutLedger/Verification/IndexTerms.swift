internal import ReadoutMatching

/// The words of a quotation by which the index of words is asked.
enum IndexTerms {
  /// The greatest number of words that are looked for.
  static let limit = 48

  /// Runs of letters, digits and marks, in small letters, as the index cuts them.
  ///
  /// - Complexity: O(n) in the characters.
  static func words(of text: some StringProtocol) -> [String] {
    text.unicodeScalars.split { !SearchTerms.isWordScalar($0) }.map {
      String(String.UnicodeScalarView($0)).lowercased()
    }
  }

  /// The words that are not among the commonest, each once, in their order; of too many the
  /// longest, which tend to be the rarest.
  static func telling(of text: String) -> [String] {
    var seen: Set<String> = []
    let telling = words(of: text).filter {
      !CommonWords.contains($0) && seen.insert($0).inserted
    }
    guard telling.count > limit else { return telling }
    let longest = Set(telling.sorted { ($0.count, $1) > ($1.count, $0) }.prefix(limit))
    return telling.filter(longest.contains)
  }
}
