public import ReadoutRecord

/// An original that could not be read, as the ledger remembers it: never its whole bytes.
public struct StoredRejection: Sendable, Hashable {
  /// Where the bytes came from.
  public var location: String

  /// Digest of the bytes.
  public var digest: SHA256Digest

  /// Why the bytes are no article.
  public var rejection: Rejection

  /// The first bytes, at most 64.
  public var sample: [UInt8]

  /// How often it was met.
  public var metCount: Int
}
