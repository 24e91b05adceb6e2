public import ReadoutRecord

/// What makes an article the same one in two imports: its original and the name that it came
/// under.
///
/// The same bytes under two names are two articles; under one name they are one, wherever they
/// lay.
public struct ArticleKey: Sendable, Hashable {
  /// Digest of the original.
  public let digest: SHA256Digest

  /// The record's id without the `~2` that tells inputs of one name apart.
  public let name: String

  /// Creates the key of an original that came under a record's id.
  public init(digest: SHA256Digest, id: String) {
    self.digest = digest
    name = Self.plainName(of: id)
  }

  /// An id without a `~` and digits at its end.
  static func plainName(of id: String) -> String {
    guard let mark = id.lastIndex(of: "~") else { return id }
    let number = id[id.index(after: mark)...]
    guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return id }
    return String(id[..<mark])
  }
}
