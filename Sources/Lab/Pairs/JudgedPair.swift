internal import ReadoutMatching

/// Two statements whose relation was judged by a reader.
struct JudgedPair: Sendable {
  /// Names the pair in its file.
  let id: String
  let a: PreparedStatement
  let b: PreparedStatement
  let relation: Relation

  /// Pairs of one group share a statement or a near copy of one; folds never part them.
  let group: String

  /// How often the pair counts in training.
  var weight = 1.0
}
