internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// A model that finds attributions.
public enum AttributionModel: String, Sendable, CaseIterable {
  /// Hand-written rules.
  case rules

  /// Two passes of hashed linear taggers, with the rules as hints.
  case fast

  /// Digest of the model's weights as `sha256:…`; `nil` for rules.
  ///
  /// - Complexity: O(n) in the bytes of the weights, a few milliseconds.
  public var weights: String? {
    switch self {
    case .rules: nil
    case .fast: "sha256:" + SHA256Digest(of: EmbeddedWeights.fast).hex
    }
  }
}

/// A model that is loaded.
enum Attributor: Sendable {
  case rules(RuleAttributor)
  case fast(FastAttributor)

  /// Loads a model out of the program.
  init(_ model: AttributionModel) {
    switch model {
    case .rules: self = .rules(RuleAttributor())
    case .fast:
      guard let weights = WeightFile.model(from: EmbeddedWeights.fast) else {
        preconditionFailure("the weights inside the program are no weight file of this version")
      }
      self = .fast(FastAttributor(model: weights))
    }
  }

  /// The attributions of a text.
  func attributions(in document: AnalysedText) -> [Attribution] {
    switch self {
    case .rules(let rules): rules.attributions(in: document)
    case .fast(let fast): fast.attributions(in: document)
    }
  }
}
