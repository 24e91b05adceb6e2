/// Why an article could not be read, and where: a bad article becomes a rejection, never an error
/// that stops a batch.
public struct Rejection: Sendable, Hashable, Codable {
  /// The kind of failure.
  public var code: RejectionCode

  /// What happened and what to do, in one sentence.
  public var reason: String

  /// Byte offset in the original at which the failure was met.
  public var byteOffset: Int

  /// Creates a rejection.
  public init(code: RejectionCode, reason: String, byteOffset: Int) {
    self.code = code
    self.reason = reason
    self.byteOffset = byteOffset
  }
}
