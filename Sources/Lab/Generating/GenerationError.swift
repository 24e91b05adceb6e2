/// Why a ledger could not be generated.
struct GenerationError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure.
  struct Code: RawRepresentable, Hashable, Sendable {
    let rawValue: String

    /// An article was refused by the ledger: a fault of the generator.
    static let refusedArticle = Code(rawValue: "refused-article")

    /// The file of planted groups cannot be written.
    static let unwritableFile = Code(rawValue: "unwritable-file")
  }

  let code: Code

  /// What happened, to which article or file, and what to do.
  let message: String

  /// The error that this one was made of.
  let cause: (any Error)?

  init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  var description: String { message }
}
