internal import ReadoutModels
package import ReadoutText

/// Tells which paragraphs the fast model is sure of, so that the encoder need not read them.
///
/// - SeeAlso: Viola, Jones 2001, "Rapid Object Detection using a Boosted Cascade of Simple
///   Features", for the cascade.
package struct Cascade: Sendable, Hashable {
  /// Below this probability a token surely begins no cue.
  package var lower: Float

  /// From this probability on it surely begins one.
  package var upper: Float

  /// What the program uses: the encoder reads every paragraph in which a cue may begin.
  ///
  /// To leave it the doubtful cues alone would cost twice as much accuracy for a tenth of the time.
  package static let standard = Cascade(lower: 0.02, upper: 1.1)

  /// Creates a cascade of two probabilities.
  package init(lower: Float, upper: Float) {
    self.lower = lower
    self.upper = upper
  }

  /// For each paragraph whether the encoder should read it.
  ///
  /// - Parameters:
  ///   - roles: Probabilities of the fast model's first pass, shape [tokens, labels of `RoleLabel`].
  ///   - document: The text.
  /// - Returns: A value for each paragraph of the text.
  package func doubtful(in roles: [Float], of document: AnalysedText) -> [Bool] {
    let labels = RoleLabel.allCases.count
    return document.paragraphs.map { paragraph in
      paragraph.role != .boilerplate
        && paragraph.tokens.contains { token in
          let begin = roles[token * labels + RoleLabel.beginCue.rawValue]
          return begin >= lower && begin < upper
        }
    }
  }
}
