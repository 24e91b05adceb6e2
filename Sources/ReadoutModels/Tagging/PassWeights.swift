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
    let scores = unsafe [Float](unsafeUninitializedCapacity: length * labels) { scores, count in
      unsafe rows.withUnsafeBufferPointer { rows in
        TokenFeatures.with { block in
          for token in 0..<length {
            unsafe block.add(rows: rows, from: first) { collect(token, &$0) }
            guard block.count == TokenFeatures.capacity || token + 1 == length,
              let start = scores.baseAddress
            else { continue }
            unsafe tagger.table.score(
              block, labels: labels, into: start + (token + 1 - block.count) * labels)
            block.removeAll()
          }
        }
      }
      count = length * labels
    }
    return tagger.probabilities(of: scores, length: length)
  }
}
