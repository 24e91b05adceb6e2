/// The weights of a pass, laid out for reading: those of templates that look at few values stand in
/// rows that the value finds, the others in the hashed table.
///
/// The sums are whole numbers and the same as those of the table alone.
struct PassWeights: Sendable, Hashable {
  private let tagger: ChainTagger

  /// Number of the first template.
  private let first: UInt64

  /// The rows of the templates of few values, one template behind the other.
  private let rows: [LabelSums]

  /// Takes the rows out of the table.
  ///
  /// - Complexity: O(n) in the rows, of which a pass has some ten thousand.
  init(_ tagger: ChainTagger, templates: TemplateBounds, from first: UInt64) {
    self.tagger = tagger
    self.first = first
    var rows: [LabelSums] = []
    for (template, bound) in templates.entries {
      for value in 0..<bound {
        rows.append(tagger.table.weights(of: FeatureHash.code(FeatureHash.mix(template, value))))
      }
    }
    self.rows = rows
  }

  /// Probabilities of the labels of a run of tokens, shape [tokens, labels], row-major.
  ///
  /// `collect` adds the values of the templates for the token at an index of the run.
  ///
  /// - Complexity: O(n) in the tokens of the run.
  @inline(__always)
  func probabilities(length: Int, _ collect: (Int, inout FeatureSums) -> Void) -> [Float] {
    guard length > 0 else { return [] }
    let labels = tagger.labelCount
    var scores = [Float](repeating: 0, count: length * labels)
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TokenFeatures.memorySize) {
        memory in
        guard var block = unsafe TokenFeatures(in: memory) else { return }
        for token in 0..<length {
          var sums = unsafe FeatureSums(
            rows: rows, seeds: FeatureSeeds(into: block.seeds, at: block.seedCount, from: first))
          collect(token, &sums)
          block.add(sums)
          guard block.count == TokenFeatures.capacity || token + 1 == length else { continue }
          tagger.table.score(
            block, labels: labels, into: &scores, from: (token + 1 - block.count) * labels)
          block.removeAll()
        }
      }
    }
    return tagger.probabilities(of: scores, length: length)
  }
}
