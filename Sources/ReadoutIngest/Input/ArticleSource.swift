/// Bytes that hold an article, with the name that they came under.
public struct ArticleSource: Sendable {
  /// The id of the article: file name without its extension, with `~2` and so on for a name that
  /// was met before.
  public var id: String

  /// Where the bytes came from: a path, or `-` for standard input.
  public var location: String

  /// The bytes.
  public var bytes: [UInt8]

  /// Creates a source.
  public init(id: String, location: String, bytes: [UInt8]) {
    self.id = id
    self.location = location
    self.bytes = bytes
  }
}
