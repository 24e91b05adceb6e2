/// Why something could not be measured, trained or generated.
struct LabError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure.
  struct Code: RawRepresentable, Hashable, Sendable {
    let rawValue: String

    /// Data or a scorer are not where they should be, or hold nothing.
    static let missingData = Code(rawValue: "missing-data")

    /// A scorer ended with an error or wrote what cannot be read.
    static let scorerFailed = Code(rawValue: "scorer-failed")

    /// The file of floors cannot be read or written.
    static let unusableFloors = Code(rawValue: "unusable-floors")

    /// The engine rejected an article of an evaluation set.
    static let rejectedArticle = Code(rawValue: "rejected-article")

    /// A file that was asked for cannot be written.
    static let unwritableFile = Code(rawValue: "unwritable-file")

    /// The kernels' paths give different records: a fault of the program.
    static let unequalPaths = Code(rawValue: "unequal-paths")

    /// The data is kept apart for a last measurement and not opened for development.
    static let closedData = Code(rawValue: "closed-data")

    /// A report of our own is not marked as it should be.
    static let wrongMark = Code(rawValue: "wrong-mark")

    /// The trained tables do not fit the model's shape: a fault of the program.
    static let invalidModel = Code(rawValue: "invalid-model")

    /// An article was refused by the ledger: a fault of the generator.
    static let refusedArticle = Code(rawValue: "refused-article")
  }

  let code: Code

  /// What happened, to which input, and what to do.
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
