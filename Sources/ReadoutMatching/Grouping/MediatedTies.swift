/// Ties of statements, with those added that go by a third statement.
///
/// Two fragments of one sentence may have no word in common, and yet both stand in the whole one
/// that a third report quotes. They count as tied half as strongly as the weaker of their ties to
/// it. A single chain of ties still joins no groups, since averages decide.
struct MediatedTies {
  /// The ties that were given or added, ordered by items.
  let all: [AverageLinkage.Tie]

  /// Ties weaker than this, in thousandths, mediate none.
  static let leastStrength = 300

  /// Adds mediated ties to those of an utterance.
  ///
  /// - Parameters:
  ///   - ties: The ties between the items.
  ///   - outside: For each thing that is no item, but may mediate, the items that are tied to it.
  /// - Complexity: O(d) for each tie, in the ties of its items.
  init(_ ties: [AverageLinkage.Tie], outside: [[(item: Int, strength: Int)]] = []) {
    var strengths: [Pair: Int] = [:]
    var strong: [Int: [(item: Int, strength: Int)]] = [:]
    for tie in ties where tie.strength > 0 {
      strengths[Pair(tie.first, tie.second)] = tie.strength
      guard tie.strength >= Self.leastStrength else { continue }
      strong[tie.first, default: []].append((tie.second, tie.strength))
      strong[tie.second, default: []].append((tie.first, tie.strength))
    }
    for around in Array(strong.values) + outside {
      for (index, one) in around.enumerated() {
        for other in around[(index + 1)...] {
          let pair = Pair(one.item, other.item)
          strengths[pair] = max(strengths[pair] ?? 0, min(one.strength, other.strength) / 2)
        }
      }
    }
    all = strengths.map {
      AverageLinkage.Tie(first: $0.key.first, second: $0.key.second, strength: $0.value)
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ a: Int, _ b: Int) {
      first = min(a, b)
      second = max(a, b)
    }
  }
}
