/// A file that is to be read, as an article or as a container of many.
public struct InputFile: Sendable, Hashable {
  /// The id of its article: the file name without its extension, with `~2` and so on for a name
  /// that was met before.
  public var id: String

  /// Its path, or `-` for standard input.
  public var path: String

  /// Creates an entry.
  public init(id: String, path: String) {
    self.id = id
    self.path = path
  }

  /// Reads the file as one article, at most one byte more than the limit: so much is enough to
  /// reject it as too large, and no input can fill the memory.
  ///
  /// - Parameter options: Give the limit.
  /// - Returns: The bytes.
  /// - Throws: ``IngestError`` with code `.unreadable` when the file cannot be read (any more).
  public func read(options: ReadingOptions) throws -> ArticleSource {
    let bytes = try FileReader(path: path).read(upTo: options.maximumByteCount + 1)
    return ArticleSource(id: id, location: path, bytes: bytes)
  }
}
