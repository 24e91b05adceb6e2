internal import ReadoutModels
internal import ReadoutText

/// A model that is loaded.
enum Attributor: Sendable {
  case rules(RuleAttributor)
  case fast(FastAttributor)
  case accurate(AccurateAttributor)

  /// Loads a model out of the program.
  init(_ model: AttributionModel, settings: ModelSettings) {
    switch model {
    case .rules: self = .rules(RuleAttributor())
    case .fast:
      var fast = FastAttributor(model: Self.fastModel())
      if !settings.isCalibrated { fast.calibrations = .none }
      self = .fast(fast)
    case .accurate, .exhaustive:
      var accurate = AccurateAttributor(
        model: Self.accurateModel(path: settings.kernelPath), fast: Self.fastModel())
      if !settings.isCalibrated { accurate.calibrations = .none }
      if model == .exhaustive { accurate.cascade = nil }
      self = .accurate(accurate)
    }
  }

  private static func fastModel() -> FastModel {
    guard let model = WeightFile.model(from: EmbeddedWeights.fast) else {
      preconditionFailure("the weights inside the program are no weight file of this version")
    }
    return model
  }

  private static func accurateModel(path: KernelPath) -> AccurateModel {
    do throws(ModelsError) {
      return try AccurateModel(TensorFile(EmbeddedWeights.accurate), path: path)
    } catch {
      preconditionFailure("the weights inside the program cannot be read: \(error.message)")
    }
  }

  /// The attributions of a text.
  func attributions(in document: AnalysedText) -> [Attribution] {
    switch self {
    case .rules(let rules): Self.attributions(in: document, by: rules)
    case .fast(let fast): fast.attributions(in: document)
    case .accurate(let accurate): accurate.attributions(in: document)
    }
  }

  /// What the rules find, and what they find within the contents of that.
  private static func attributions(
    in document: AnalysedText, by rules: RuleAttributor
  ) -> [Attribution] {
    let outer = rules.attributions(in: document)
    return outer + rules.nested(within: outer, in: document)
  }
}
