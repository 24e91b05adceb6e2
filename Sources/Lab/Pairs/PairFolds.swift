internal import ReadoutMatching

/// Predicts each pair by a judge that was trained on the other folds.
struct PairFolds {
  /// Number of folds.
  static let count = 5

  let training: JudgeTraining

  /// Predictions of some pairs, each by what was learnt without its fold.
  ///
  /// - Parameters:
  ///   - pairs: The pairs to predict; pairs of one group are in one fold.
  ///   - further: Pairs that every fold learns from.
  /// - Returns: Each pair with its prediction, in the order of `pairs`.
  func predictions(
    of pairs: [JudgedPair], further: [JudgedPair]
  ) -> [(JudgedPair, RelationProbabilities)] {
    let folds = Self.folds(pairs.map(\.group))
    let judges = (0..<Self.count).map { fold in
      let learnt = zip(pairs, folds).filter { $0.1 != fold }.map(\.0)
      return PairJudge(weights: training.weights(learnt + further))
    }
    return zip(pairs, folds).map { ($0, judges[$1].judge($0.a, $0.b)) }
  }

  /// The fold of each pair: the largest groups first, each into the smallest fold so far.
  private static func folds(_ groups: [String]) -> [Int] {
    let sizes = Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +)
    var load = [Int](repeating: 0, count: count)
    var folds: [String: Int] = [:]
    for (group, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let smallest = load.indices.min { load[$0] < load[$1] } ?? 0
      folds[group] = smallest
      load[smallest] += size
    }
    return groups.map { folds[$0] ?? 0 }
  }
}
