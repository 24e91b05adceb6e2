/// What makes vectors of texts: a trained model, handed on as a value to those that know no models.
public struct VectorSource: Sendable {
  /// Names the model: vectors of two models cannot be compared.
  public let model: String

  private let make: @Sendable (String) -> StatementVector?
  private let knows: @Sendable (String) -> Bool

  /// Wraps a model.
  ///
  /// - Parameters:
  ///   - model: The digest of its weights.
  ///   - make: The vector of a text, the same every time; called from many threads at once.
  ///   - knows: Whether a text has a word of which training has seen the meaning; called from many
  ///     threads too. All words by default.
  public init(
    model: String, make: @escaping @Sendable (String) -> StatementVector?,
    knows: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.model = model
    self.make = make
    self.knows = knows
  }

  /// The vector of a text; `nil` when nothing in it says anything.
  public func vector(of text: String) -> StatementVector? { make(text) }

  /// Whether a text has a word whose meaning the model knows.
  ///
  /// The vector of one that has none, such as a rare name alone, is made of syllables, and tells
  /// nothing.
  public func knowsWord(of text: String) -> Bool { knows(text) }

  /// How much two words have in common in their meaning, from -1 to 1; 0 when one says nothing.
  public func likeness(_ word: String, _ other: String) -> Double {
    guard let left = vector(of: word), let right = vector(of: other) else { return 0 }
    return left.likeness(to: right)
  }
}
