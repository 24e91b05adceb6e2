/// What can go wrong in training.
struct TrainingError: Error {
  /// The kind of fault.
  enum Code: Sendable {
    /// The annotated articles are not where they should be, or hold none.
    case missingData
    /// A report of our own is not marked as it should be.
    case wrongMark
    /// The trained tables do not fit the model's shape: a fault of the program.
    case invalidModel
  }

  let code: Code

  /// What happened and what to do.
  let message: String
}
