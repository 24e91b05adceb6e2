/// Why the ledger could not do what was asked.
public struct LedgerError: Error, Sendable {
  /// The kind of failure.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name of the kind, as printed with `--json`.
    public let rawValue: String

    /// Names a kind.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no file at the path, and none was to be made.
    public static let missing = Code(rawValue: "missing")
    /// The file cannot be opened or made: no folder, no permission, not a file.
    public static let cannotOpen = Code(rawValue: "cannot-open")
    /// The file is something else; it is left as it is.
    public static let notALedger = Code(rawValue: "not-a-ledger")
    /// A newer version of Readout wrote the ledger.
    public static let newerVersion = Code(rawValue: "newer-version")
    /// The file or its folder cannot be written.
    public static let readOnly = Code(rawValue: "read-only")
    /// The disk has no room left.
    public static let diskFull = Code(rawValue: "disk-full")
    /// Another process is writing to the ledger.
    public static let locked = Code(rawValue: "locked")
    /// The file is damaged.
    public static let corrupt = Code(rawValue: "corrupt")
    /// A search took longer than allowed.
    public static let timedOut = Code(rawValue: "timed-out")
    /// An article and its record do not belong together, so that a receipt would not hold.
    public static let invalidArticle = Code(rawValue: "invalid-article")
    /// A correction cannot be made, for what it names is not there or does not fit.
    public static let invalidCorrection = Code(rawValue: "invalid-correction")
    /// Anything else that SQLite or the disk reports.
    public static let failed = Code(rawValue: "failed")
  }

  /// The kind of failure.
  public var code: Code

  /// What happened, to which file or article, and what to do, in one or two sentences.
  public var message: String

  /// What was reported underneath, if anything.
  public var cause: (any Error)?

  /// Creates an error.
  public init(code: Code, message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }
}

extension LedgerError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
