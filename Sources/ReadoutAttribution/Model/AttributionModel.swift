internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// A model that finds attributions.
public enum AttributionModel: String, Sendable, CaseIterable {
  /// Hand-written rules.
  case rules

  /// Two passes of hashed linear taggers, with the rules as hints.
  case fast

  /// A MiniLM encoder, mixed with the fast model.
  case accurate

  /// Digest of the model's weight files, one behind the other, as `sha256:…`; `nil` for rules.
  ///
  /// - Complexity: O(n) in the bytes of the weights, some 20 milliseconds for the accurate model.
  public var weights: String? {
    switch self {
    case .rules: nil
    case .fast: "sha256:" + SHA256Digest(of: EmbeddedWeights.fast).hex
    case .accurate: "sha256:" + SHA256Digest(of: EmbeddedWeights.allBytes).hex
    }
  }
}

/// A model that is loaded.
enum Attributor: Sendable {
  case rules(RuleAttributor)
  case fast(FastAttributor)
  case accurate(AccurateAttributor)

  /// Loads a model out of the program.
  init(_ model: AttributionModel) {
    switch model {
    case .rules: self = .rules(RuleAttributor())
    case .fast: self = .fast(FastAttributor(model: Self.fastModel()))
    case .accurate:
      self = .accurate(AccurateAttributor(model: Self.accurateModel(), fast: Self.fastModel()))
    }
  }

  private static func fastModel() -> FastModel {
    guard let model = WeightFile.model(from: EmbeddedWeights.fast) else {
      preconditionFailure("the weights inside the program are no weight file of this version")
    }
    return model
  }

  private static func accurateModel() -> AccurateModel {
    do throws(ModelsError) {
      return try AccurateModel(TensorFile(EmbeddedWeights.accurate))
    } catch {
      preconditionFailure("the weights inside the program cannot be read: \(error.message)")
    }
  }

  /// The attributions of a text.
  func attributions(in document: AnalysedText) -> [Attribution] {
    switch self {
    case .rules(let rules): rules.attributions(in: document)
    case .fast(let fast): fast.attributions(in: document)
    case .accurate(let accurate): accurate.attributions(in: document)
    }
  }
}
