/// What makes vectors of texts: a trained model, handed on as a value to those that know no models.
public struct VectorSource: Sendable {
  /// Names the model: vectors of two models cannot be compared.
  public let model: String

  private let make: @Sendable (String) -> StatementVector?

  /// Wraps a model.
  ///
  /// - Parameters:
  ///   - model: The digest of its weights.
  ///   - make: The vector of a text, the same every time; called from many threads at once.
  public init(model: String, make: @escaping @Sendable (String) -> StatementVector?) {
    self.model = model
    self.make = make
  }

  /// The vector of a text; `nil` when nothing in it says anything.
  public func vector(of text: String) -> StatementVector? { make(text) }

  /// How much two words have in common in their meaning, from -1 to 1; 0 when one says nothing.
  public func likeness(_ word: String, _ other: String) -> Double {
    guard let left = vector(of: word), let right = vector(of: other) else { return 0 }
    return left.likeness(to: right)
  }
}
