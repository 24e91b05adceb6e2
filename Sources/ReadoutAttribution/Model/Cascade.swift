internal import ReadoutModels
package import ReadoutText

/// Tells from the fast model's reading in which paragraphs something may be said, so that the
/// encoder need not read the others.
///
/// Cues that the fast model is sure of are read, too: the encoder knows better what belongs to them.
///
/// - SeeAlso: Viola, Jones 2001, "Rapid Object Detection using a Boosted Cascade of Simple
///   Features", for the cascade.
package struct Cascade: Sendable, Hashable {
  /// Below this probability a token surely begins no cue.
  package var bound: Float

  /// What the program uses: it costs 0.3 points of soft F1 and saves a tenth of the time, less on
  /// texts that say much.
  package static let standard = Cascade(bound: 0.0015)

  /// Creates a cascade of a probability.
  package init(bound: Float) { self.bound = bound }

  /// For each paragraph whether the encoder should read it.
  ///
  /// - Parameters:
  ///   - roles: Probabilities of the fast model's first pass, shape [tokens, labels of `RoleLabel`].
  ///   - document: The text.
  /// - Returns: A value for each paragraph of the text.
  package func wanted(by roles: [Float], in document: AnalysedText) -> [Bool] {
    let labels = RoleLabel.allCases.count
    return document.paragraphs.map { paragraph in
      paragraph.role != .boilerplate
        && paragraph.tokens.contains { roles[$0 * labels + RoleLabel.beginCue.rawValue] >= bound }
    }
  }
}
