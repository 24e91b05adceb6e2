/// Why something could not be watched: a fault that the user must mend.
public struct WatchError: Error, Sendable {
  /// A kind of fault.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name of the kind.
    public let rawValue: String

    /// Creates a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A line of the list that is not as it must be.
    public static let badList = Code(rawValue: "bad-list")

    /// A state file that cannot be read or written.
    public static let badState = Code(rawValue: "bad-state")
  }

  /// The kind of fault.
  public var code: Code

  /// What happened, to which input, and what to do.
  public var message: String

  /// The error beneath, when there is one.
  public var cause: (any Error)?

  /// Creates an error.
  public init(code: Code, message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }
}

extension WatchError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
