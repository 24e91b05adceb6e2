/// Why input could not be taken: a fault that the user must mend, not one bad article.
public struct IngestError: Error, Sendable {
  /// A kind of fault.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name of the kind.
    public let rawValue: String

    /// Creates a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A path that does not exist or cannot be opened.
    public static let unreadable = Code(rawValue: "unreadable")

    /// Folders in which there is no file to read.
    public static let noFiles = Code(rawValue: "no-files")

    /// A metadata table that is not as it must be.
    public static let badTable = Code(rawValue: "bad-table")

    /// A map of fields that is not as it must be.
    public static let badMap = Code(rawValue: "bad-map")
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

extension IngestError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
