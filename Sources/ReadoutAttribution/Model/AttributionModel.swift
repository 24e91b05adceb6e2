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
  ///
  /// - Complexity: O(n) in the bytes of the weights, some 20 milliseconds for the accurate model.
  public var weights: String? {
    switch self {
    case .rules: nil
    case .fast: Self.digest(of: EmbeddedWeights.filesOfFast)
    case .accurate, .exhaustive: Self.digest(of: EmbeddedWeights.filesOfAccurate)
    }
  }

  private static func digest(of files: [WeightBytes]) -> String {
    var hasher = SHA256Hasher()
    for file in files { file.withUnsafeBytes { hasher.update($0) } }
    return "sha256:" + hasher.finish().hex
  }
}
