public import ReadoutRecord

/// What makes an article the same one in two imports: its original, and the outlet when the user
/// or a container names one.
///
/// The same bytes are one article wherever they lay and whatever they were called, unless they are
/// said to come from two outlets.
public struct ArticleKey: Sendable, Hashable {
  /// Digest of the original.
  public let digest: SHA256Digest

  /// The outlet that was given for the original, apart from what it says itself.
  public let givenOutlet: String?

  /// Creates the key of an original.
  public init(digest: SHA256Digest, givenOutlet: String? = nil) {
    self.digest = digest
    self.givenOutlet = givenOutlet
  }
}
