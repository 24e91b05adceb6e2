package import ReadoutModels
package import ReadoutText

/// The accurate attribution model: a MiniLM encoder, mixed with the fast model's taggers.
///
/// The two err differently, so that their mixture is right more often than either.
package struct AccurateAttributor: Sendable {
  private let model: AccurateModel
  private let fast: FastModel

  /// What an attribution needs to be kept.
  package var bounds = ClaimDecoder.Bounds(cue: 0.2, speech: 0.4, other: 0.55, rule: 0.7)

  /// The encoder's share in the first pass, 0 to 1.
  package var roleShare: Float = 0.8

  /// The encoder's share in the second pass, 0 to 1.
  package var linkShare: Float = 0.85

  private let nestedBounds = NestedBounds()

  /// What its scores mean.
  package var calibrations = Calibrations.accurate

  /// Which paragraphs the encoder reads; `nil` for all.
  package var cascade: Cascade? = .standard

  /// Creates the attributor of two trained models.
  package init(model: AccurateModel, fast: FastModel) {
    self.model = model
    self.fast = fast
  }

  /// The attributions of a text, in the order of its paragraphs; behind them those within their
  /// contents.
  package func attributions(in document: AnalysedText) -> [Attribution] {
    let ruled = RuleAttributor().attributions(in: document)
    let text = TaggedText(
      document, rates: fast.rates, hints: RuleAttributor.hints(of: ruled, in: document))
    let quick = FastReading(text, model: fast)
    let wanted = cascade.map { $0.wanted(by: quick.roles, in: document) }
    let reading = reading(of: text, quick) { wanted?[$0] ?? true }
    let outer = ClaimDecoder(bounds: bounds, calibrations: calibrations)
      .attributions(of: reading, ruled: ruled, in: document)
    return outer + nested(within: outer, around: reading, in: document)
  }

  private func reading(
    of text: TaggedText, _ quick: FastReading, isWanted: (Int) -> Bool = { _ in true }
  ) -> MixedReading<EncoderReading, FastReading> {
    let slow = EncoderReading(
      text, model: model, scratch: model.makeScratch(), isWanted: isWanted)
    return MixedReading(slow, quick, roleShare: roleShare, linkShare: linkShare)
  }

  /// The attributions within the contents of others: the contents that may hold one are read anew,
  /// as a text of their own.
  private func nested(
    within outer: [Attribution], around reading: MixedReading<EncoderReading, FastReading>,
    in document: AnalysedText
  ) -> [Attribution] {
    let contents = ContentText(of: outer, in: document) { tokens in
      tokens.contains {
        reading.cues[$0 * CueLabel.allCases.count + CueLabel.begin.rawValue] >= nestedBounds.least
      }
    }
    guard !contents.pieces.isEmpty else { return [] }
    let ruled = RuleAttributor().hints(in: contents.document)
    let text = TaggedText(contents.document, rates: fast.rates, hints: ruled)
    let decoder = NestedDecoder(
      contents: contents, reading: self.reading(of: text, FastReading(text, model: fast)),
      around: reading, bounds: nestedBounds, calibrations: calibrations)
    return decoder.attributions(in: document)
  }
}
