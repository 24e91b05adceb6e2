package import HTTPTypes

/// Why the server could not do what was asked.
package struct DeskError: Error, Sendable {
  /// The kind of failure, with the status that an answer carries.
  package struct Code: Hashable, Sendable {
    /// The name of the kind, as answers print it.
    package let name: String

    /// The number of the HTTP status.
    package let status: Int

    /// The same for every request of the kind: what happened, in a few words.
    package let title: String

    /// A parameter or a body is not what the route takes.
    package static let invalid = Code(name: "invalid", status: 400, title: "Not understood")
    /// The request shows no token, or one that is unknown.
    package static let unknownToken = Code(
      name: "unknown-token", status: 401, title: "A token is needed")
    /// The account may not do what was asked, or the request came from another site.
    package static let forbidden = Code(name: "forbidden", status: 403, title: "Not allowed")
    /// Nothing has the address or the id.
    package static let notFound = Code(name: "not-found", status: 404, title: "Not found")
    /// The address takes other methods.
    package static let wrongMethod = Code(
      name: "wrong-method", status: 405, title: "Method not allowed")
    /// The client was too slow in sending its request.
    package static let tooSlow = Code(name: "too-slow", status: 408, title: "Took too long")
    /// What was asked does not fit what the ledger holds.
    package static let conflict = Code(
      name: "conflict", status: 409, title: "Does not fit the ledger")
    /// The body is larger than the route takes.
    package static let tooLarge = Code(name: "too-large", status: 413, title: "Too large")
    /// The body is of another type than the route takes.
    package static let wrongType = Code(
      name: "wrong-type", status: 415, title: "Type not supported")
    /// The ledger cannot be read or written, or is damaged.
    package static let failed = Code(name: "failed", status: 500, title: "The ledger failed")
    /// Too many requests wait, another process writes, or the question takes too long.
    package static let busy = Code(name: "busy", status: 503, title: "Busy")
    /// The server cannot listen at the address.
    package static let cannotListen = Code(
      name: "cannot-listen", status: 500, title: "Cannot listen")
  }

  /// The kind of failure.
  package var code: Code

  /// What happened, to which input, and what to do, in one or two sentences.
  package var message: String

  /// What was reported underneath, if anything.
  package var cause: (any Error)?

  /// Headers that an answer carries besides.
  package var headers: HTTPFields

  /// Creates an error.
  package init(
    _ code: Code, _ message: String, cause: (any Error)? = nil, headers: HTTPFields = [:]
  ) {
    self.code = code
    self.message = message
    self.cause = cause
    self.headers = headers
  }
}

extension DeskError: CustomStringConvertible {
  /// The message.
  package var description: String { message }
}
