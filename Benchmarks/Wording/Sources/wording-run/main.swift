// The time of one core that a comparison of two quotations takes: reading both, comparing both,
// for pairs of 40, 100 and 1,000 words. Fails where 1,000 words cost more than 30 times 100 words.
internal import Foundation
internal import ReadoutMatching
internal import ReadoutRecord

/// Pairs of quotations of a number of words, the second with words exchanged, dropped and moved.
func pairs(ofWords count: Int) -> [(String, String)] {
  var random = Generator(state: 7)
  let vocabulary = (0..<2000).map { _ in
    String((0..<Int.random(in: 2...9, using: &random)).map { _ in letter(&random) })
  }
  func word() -> String {
    // Small numbers are drawn more often, as common words are.
    let most = Int.random(in: 0..<2000, using: &random)
    return vocabulary[Int.random(in: 0...most, using: &random)]
  }
  return (0..<50).map { _ in
    let first = (0..<count).map { _ in word() }
    var second = first
    for _ in 0..<max(1, count / 10) { second[Int.random(in: 0..<count, using: &random)] = word() }
    second.removeSubrange((count / 3)..<(count / 3 + count / 8))
    second = Array(second[(count / 2)...] + second[..<(count / 2)])
    return ("“\(first.joined(separator: " "))”", "“\(second.joined(separator: " "))”")
  }
}

func letter(_ random: inout Generator) -> Character {
  Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &random)))
}

/// Random numbers that are the same in every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// Microseconds of processor time that a pair takes, the least of five rounds.
func microseconds(_ count: Int, _ work: () -> Void) -> Double {
  (0..<5).map { _ in
    let start = clock()
    work()
    return Double(clock() - start) * 1e6 / Double(CLOCKS_PER_SEC) / Double(count)
  }.min() ?? 0
}

var comparing: [Int: Double] = [:]
for count in [40, 100, 1000] {
  let texts = pairs(ofWords: count)
  let rounds = max(1, 8000 / count)
  var segments = 0
  func wordings() -> [(Wording, Wording)] {
    texts.map { (Wording([$0.0], kind: .direct), Wording([$0.1], kind: .direct)) }
  }
  let reading = microseconds(rounds * texts.count) {
    for _ in 0..<rounds { segments += wordings().count }
  }
  let read = wordings()
  comparing[count] = microseconds(rounds * texts.count) {
    for _ in 0..<rounds {
      for (a, b) in read { segments += WordingComparison(a, b).segments.count }
    }
  }
  let line = String(
    format: "%4d words: reading both %.1f us, comparing %.1f us", count, reading,
    comparing[count] ?? 0)
  print(segments > 0 ? line : "nothing compared")
}
let ratio = (comparing[1000] ?? 0) / (comparing[100] ?? 1)
print(String(format: "1,000 words cost %.1f times 100 words", ratio))
exit(ratio > 30 ? 1 : 0)
