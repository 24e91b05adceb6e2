/// Why weights or a model's input cannot be used.
package struct ModelsError: Error, Sendable, Hashable {
  /// What kind of fault it is.
  package struct Code: RawRepresentable, Sendable, Hashable {
    /// The name of the fault.
    package let rawValue: String

    /// Creates a code of its name.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The bytes are no tensor file, or one that breaks off.
    package static let damagedFile = Code(rawValue: "damaged-file")

    /// A tensor lacks, or has another type, shape or value than the model needs.
    package static let wrongTensor = Code(rawValue: "wrong-tensor")

    /// The input does not fit the model: an index out of range, a sequence too long.
    package static let invalidInput = Code(rawValue: "invalid-input")
  }

  /// What kind of fault it is.
  package let code: Code

  /// What happened, and to which tensor or piece.
  package let message: String

  /// The error that led to this one.
  package let cause: (any Error & Sendable)?

  /// Creates an error.
  package init(_ code: Code, _ message: String, cause: (any Error & Sendable)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  /// Whether code and message are the same; causes are not compared.
  package static func == (left: Self, right: Self) -> Bool {
    left.code == right.code && left.message == right.message
  }

  /// Feeds code and message to a hasher.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
  }
}
