/// Pairs found attributions with annotated ones, each with one at most, so that as many as possible
/// are paired.
struct Pairing {
  /// For each found attribution the annotated ones that it may be paired with, best first.
  private let choices: [[Int]]
  private var finderOfGold: [Int: Int] = [:]

  /// Pairs by augmenting paths.
  ///
  /// - Parameters:
  ///   - found: What the engine found.
  ///   - gold: What is annotated; of equally like ones the earlier is preferred.
  ///   - likeness: What makes a pair.
  /// - Complexity: O(f · e) in the number of found attributions and of possible pairs.
  init(_ found: [RoleWords], with gold: [RoleWords], by likeness: Likeness) {
    choices = found.map { words in
      gold.indices.filter { likeness.holds(words, gold[$0]) }
        .map { (index: $0, likeness: words.contentF1(gold[$0])) }
        .sorted { ($0.likeness, $1.index) > ($1.likeness, $0.index) }.map(\.index)
    }
    for number in found.indices {
      var tried = Set<Int>()
      _ = pair(number, &tried)
    }
  }

  /// The annotated attribution of each found one that has one.
  var goldOfFound: [Int: Int] {
    Dictionary(uniqueKeysWithValues: finderOfGold.map { ($1, $0) })
  }

  /// Finds a partner for a found attribution, if need be by giving others another one.
  private mutating func pair(_ number: Int, _ tried: inout Set<Int>) -> Bool {
    for gold in choices[number] where tried.insert(gold).inserted {
      guard let holder = finderOfGold[gold], !pair(holder, &tried) else {
        finderOfGold[gold] = number
        return true
      }
    }
    return false
  }
}
