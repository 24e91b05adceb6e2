import ReadoutTestSupport

/// A way in which a report is damaged, at about every third place where it can be.
enum DamagedReport: CaseIterable {
  case drop, double, swap, glue, `repeat`

  private static let marks = Set("\"'\u{2018}\u{2019}\u{201C}\u{201D}")

  /// The report with the damage.
  func applied(to text: String, _ generator: inout SeededGenerator) -> String {
    if self == .repeat { return repeated(text, &generator) }
    var result = ""
    for character in text {
      let isPlace = self == .glue ? character == " " : Self.marks.contains(character)
      guard isPlace, Int.random(in: 0..<3, using: &generator) == 0 else {
        result.append(character)
        continue
      }
      switch self {
      case .double: result += [character, character]
      case .swap: result.append(Self.marks.sorted().randomElement(using: &generator) ?? character)
      case .drop, .glue, .repeat: break
      }
    }
    return result
  }

  private func repeated(_ text: String, _ generator: inout SeededGenerator) -> String {
    text.split(separator: ".", omittingEmptySubsequences: false).flatMap { sentence in
      Array(repeating: sentence, count: Int.random(in: 1...2, using: &generator))
    }.joined(separator: ".")
  }
}
