internal import ReadoutModels
internal import ReadoutRecord
internal import ReadoutText

/// A model that finds attributions.
public enum AttributionModel: String, Sendable, CaseIterable {
  /// Hand-written rules.
  case rules

  /// Two passes of hashed linear taggers, with the rules as hints.
  case fast

  /// A MiniLM encoder, mixed with the fast model, on the paragraphs in which that one sees that
  /// something may be said.
  case accurate

  /// The same on every paragraph.
  case exhaustive

  /// Digest of the model's weight files, one behind the other, as `sha256:…`; `nil` for rules.
  public var weights: String? {
    switch self {
    case .rules: nil
    case .fast: "sha256:" + EmbeddedWeights.fastDigest
    case .accurate, .exhaustive: "sha256:" + EmbeddedWeights.accurateDigest
    }
  }
}
