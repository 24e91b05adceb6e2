internal import ReadoutText

/// What a trained model makes of a text: the two passes that every decoder works with.
package protocol TextReading {
  /// Probabilities of the first pass for all tokens, shape [tokens, labels of ``RoleLabel``],
  /// row-major; rows of zeros where the model has not read.
  var roles: [Float] { get }

  /// Probabilities of cues, those within what somebody says included, for all tokens, shape
  /// [tokens, labels of ``CueLabel``], row-major; empty when the model does not tell them.
  var cues: [Float] { get }

  /// Probabilities of the second pass for a window of tokens around a cue, shape
  /// [tokens of the window, labels of ``LinkLabel``], row-major; empty where the model has not read.
  func links(of cue: Range<Int>, in window: Range<Int>) -> [Float]
}

/// The fast model's reading of one text.
package struct FastReading: TextReading {
  package let roles: [Float]

  /// None: the fast model's taggers are fitted to the outermost attributions.
  package var cues: [Float] { [] }

  private let features: LinkPassFeatures
  private let weights: PassWeights

  /// Runs the first pass.
  ///
  /// - Complexity: O(n) in the tokens of the text.
  package init(_ text: TaggedText, model: FastModel) {
    roles = model.roles(of: text)
    features = LinkPassFeatures(text, roles: roles)
    weights = model.linkWeights
  }

  package func links(of cue: Range<Int>, in window: Range<Int>) -> [Float] {
    let features = CueFeatures(features, cue: cue, in: window, seen: window)
    let tags = weights.probabilities(length: window.count) { index, sums in
      features.add(window.lowerBound + index, to: &sums)
    }
    return Self.labels(of: tags, count: window.count)
  }

  /// Probabilities of labels: the sums over the tags that stand for them.
  private static func labels(of tags: [Float], count: Int) -> [Float] {
    let (tagCount, labelCount, tagLabels) = (tagLabels.count, LinkLabel.allCases.count, tagLabels)
    var labels = [Float](repeating: 0, count: count * labelCount)
    for token in 0..<count {
      var row = SIMD4<Float>()
      for tag in 0..<tagCount { row[tagLabels[tag]] += tags[token &* tagCount &+ tag] }
      for label in 0..<labelCount { labels[token &* labelCount &+ label] = row[label] }
    }
    return labels
  }

  /// For each tag its label.
  private static let tagLabels = LinkTag.allCases.map(\.label.rawValue)
}
