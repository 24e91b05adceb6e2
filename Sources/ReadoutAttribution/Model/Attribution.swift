package import ReadoutRecord
package import ReadoutText

/// What an attribution model finds: who is reported by which words to have said what.
///
/// This is the interface between the models and everything behind them: rules and trained models
/// take an `AnalysedText` and give a list of these.
package struct Attribution: Sendable, Hashable {
  /// The words that name who speaks; empty when the text names nobody.
  package var source: [TextSpan]

  /// The words that say that something is said.
  package var cue: [TextSpan]

  /// What is said, quotation marks included.
  package var content: [TextSpan]

  /// What kind of act the cue names.
  package var act: StatementAct

  /// Whether it stands in a title or heading.
  package var isHeadline: Bool

  /// Whether the source was taken from another attribution or sentence.
  package var isSourceShared: Bool

  /// Number of the rule that found it, from 1; 0 when a trained model did.
  package var rule = 0

  /// Whether the layout of the text states it and no sentence: a turn of a transcript, a signed
  /// quotation.
  package var isStatedByLayout = false

  /// Probability that it is an attribution and cut right, 0 to 1.
  package var confidence: Double

  /// Creates an attribution; spans are joined and put in order.
  package init(
    source: [TextSpan], cue: [TextSpan], content: [TextSpan], act: StatementAct,
    isHeadline: Bool = false, isSourceShared: Bool = false, confidence: Double
  ) {
    self.source = source.normalized()
    self.cue = cue.normalized()
    self.content = content.normalized()
    self.act = act
    self.isHeadline = isHeadline
    self.isSourceShared = isSourceShared
    self.confidence = confidence
  }
}
