import ReadoutMatching
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Random reports from few words, so that everything repeats itself.
@Suite struct WordingPropertyTests {
  private static let words = [
    "the", "harbour", "harbor", "will", "not", "close", "Norland", "three", "two", "if", "and",
    "pilots", "agree", "We", "never", "lease", "it", "[port]", "(soon)", "…", "don't", "ships",
  ]
  private static let marks = ["“", "”", ".", ",", "?", "\"", "‘", "’", "[...]", "[", "]"]

  @Test(arguments: 0..<400 as Range<UInt64>) func lawsHoldOnRandomPairs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (report(&random, 40), report(&random, 40))
    WordingLaws.check(a, b, "seed \(seed)")
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func lawsHoldOnEditedPairs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Self.words.randomElement(using: &random) ?? "it"
    }
    let edited = edited(words, &random)
    let pair = [words, edited].map {
      Wording(["“" + $0.joined(separator: " ") + "”"], kind: .direct)
    }
    WordingLaws.check(pair[0], pair[1], "seed \(seed)")
  }

  @Test func lawsHoldOnVeryLongPairs() {
    var random = SeededGenerator(seed: 11)
    let words = (0..<7000).map { "word\($0 % 5000)" }
    let edited = edited(words, &random)
    let (a, b) = (
      Wording([words.joined(separator: " ")], kind: .direct),
      Wording([edited.joined(separator: " ")], kind: .direct)
    )
    WordingLaws.check(a, b)
    let same = WordingComparison(a, b).segments.filter {
      [.equal, .reordered(.earlier), .reordered(.later)].contains($0.operation)
    }
    #expect(same.compactMap { $0.wordsOfA?.count }.reduce(0, +) > 5000)
  }

  private func report(_ random: inout SeededGenerator, _ most: Int) -> Wording {
    let pieces = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        let isMark = Int.random(in: 0..<5, using: &random) == 0
        return (isMark ? Self.marks : Self.words).randomElement(using: &random) ?? "it"
      }.joined(separator: Bool.random(using: &random) ? " " : "")
    }
    let kinds: [StatementKind] = [.direct, .indirect, .mixed]
    return Wording(pieces, kind: kinds.randomElement(using: &random) ?? .mixed)
  }

  /// The words with some dropped, put in, exchanged, and one stretch moved.
  private func edited(_ words: [String], _ random: inout SeededGenerator) -> [String] {
    var result: [String] = []
    for word in words {
      switch Int.random(in: 0..<20, using: &random) {
      case 0: break
      case 1: result += [word, Self.words.randomElement(using: &random) ?? word]
      case 2: result.append(Self.words.randomElement(using: &random) ?? word)
      default: result.append(word)
      }
    }
    guard result.count > 4, Bool.random(using: &random) else { return result }
    let cut = Int.random(in: 1..<result.count, using: &random)
    return Array(result[cut...] + result[..<cut])
  }
}
