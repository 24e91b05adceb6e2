package import ReadoutModels
package import ReadoutText

/// The fast attribution model: finds cues by one tagger and what belongs to each by another, with
/// what the rules find as a hint for both.
package struct FastAttributor: Sendable {
  private let model: FastModel

  /// What an attribution needs to be kept.
  package var bounds = ClaimDecoder.Bounds(cue: 0.2, speech: 0.4, other: 0.4, rule: 0.7)

  /// What its scores mean.
  package var calibrations = Calibrations.fast

  /// Creates the attributor of a trained model.
  package init(model: FastModel) { self.model = model }

  /// The attributions of a text, in the order of its paragraphs.
  package func attributions(in document: AnalysedText) -> [Attribution] {
    let ruled = RuleAttributor().attributions(in: document)
    let text = TaggedText(
      document, rates: model.rates, hints: RuleAttributor.hints(of: ruled, in: document))
    let outer = ClaimDecoder(bounds: bounds, calibrations: calibrations)
      .attributions(of: FastReading(text, model: model), ruled: ruled, in: document)
    return outer + RuleAttributor().nested(within: outer, in: document)
  }
}
