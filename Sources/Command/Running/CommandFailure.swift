internal import ArgumentParser

/// Why a command ends with another exit code than 0.
struct CommandFailure: Error, Sendable {
  /// The exit codes of the program, as docs/ERRORS.md lists them.
  struct Code: RawRepresentable, Hashable, Sendable {
    let rawValue: Int32

    /// Nothing of what was asked was done.
    static let failed = Code(rawValue: 1)

    /// Some inputs were done, others were rejected or skipped.
    static let partlyDone = Code(rawValue: 2)
  }

  let code: Code

  /// The line for standard error: what happened, to which input, and what to do; `nil` when all
  /// was said before.
  let message: String?

  init(_ code: Code, _ message: String? = nil) {
    self.code = code
    self.message = message
  }
}
