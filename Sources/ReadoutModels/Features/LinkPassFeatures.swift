internal import ReadoutText

/// Features of the second pass: which tokens around one cue are its source and its content.
package struct LinkPassFeatures {
  let text: TaggedText

  /// For each token what the first pass made of it, in steps of probability.
  let roleCodes: [UInt64]

  /// For each token, how many tokens of likely cues stand before it.
  private let cueCounts: [Int32]
  private let commaCounts: [Int32]
  private let quoteCounts: [Int32]

  /// Creates the features of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - roles: Probabilities of the first pass, shape [tokens, labels], row-major.
  package init(_ text: TaggedText, roles: [Float]) {
    self.text = text
    let labels = RoleLabel.allCases.count
    roleCodes = text.traits.indices.map { Self.roleCode(roles, row: $0 * labels) }
    func running(_ isCounted: (Int) -> Bool) -> [Int32] {
      var count: Int32 = 0
      var counts: [Int32] = [0]
      counts.reserveCapacity(text.traits.count + 1)
      for token in text.traits.indices {
        if isCounted(token) { count += 1 }
        counts.append(count)
      }
      return counts
    }
    cueCounts = running { token in
      roles[token * labels + RoleLabel.beginCue.rawValue] >= 0.4
    }
    commaCounts = running { text.traits[$0].mark == 1 }
    quoteCounts = running { text.traits[$0].quote >= 2 }
  }

  /// The codes of the features of a token under a cue.
  package func codes(
    of token: Int, cue: Range<Int>, in window: Range<Int>, into codes: inout [UInt32]
  ) {
    let seen = token - TraitRun.margin..<token + TraitRun.margin + 1
    let features = CueFeatures(self, cue: cue, in: window, seen: window.clamped(to: seen))
    FeatureSeeds.codes(from: Self.firstTemplate, into: &codes) { seeds in
      features.add(token, to: &seeds)
    }
  }

  /// Number of the first template.
  static let firstTemplate: UInt64 = 201

  /// Which templates look at few values: what they tell of a text of one token.
  static let templates: TemplateBounds = {
    var bounds = TemplateBounds(from: firstTemplate)
    let roles = [Float](repeating: 0, count: RoleLabel.allCases.count)
    let features = LinkPassFeatures(.smallest, roles: roles)
    CueFeatures(features, cue: 0..<1, in: 0..<1, seen: 0..<1).add(0, to: &bounds)
    return bounds
  }()

  /// How many commas, quotation marks and likely cues stand in a stretch of tokens, each up to 3.
  @inline(__always)
  func counts(in stretch: Range<Int>) -> (commas: UInt64, quotes: UInt64, cues: UInt64) {
    func count(_ counts: [Int32]) -> UInt64 {
      UInt64(min(3, max(0, counts[stretch.upperBound] - counts[stretch.lowerBound])))
    }
    return (count(commaCounts), count(quoteCounts), count(cueCounts))
  }

  private static func roleCode(_ roles: [Float], row: Int) -> UInt64 {
    func probability(_ begin: RoleLabel, _ inside: RoleLabel) -> UInt64 {
      let value = roles[row + begin.rawValue] + roles[row + inside.rawValue]
      return value < 0.05
        ? 0 : value < 0.25 ? 1 : value < 0.5 ? 2 : value < 0.75 ? 3 : value < 0.95 ? 4 : 5
    }
    return probability(.beginCue, .insideCue) * 64 + probability(.beginSource, .insideSource) * 8
      + probability(.beginContent, .insideContent)
  }
}
