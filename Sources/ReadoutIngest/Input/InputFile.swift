internal import Foundation

/// A file that is to be read as an article.
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

  /// Reads the file, at most one byte more than the limit: so much is enough to reject it as too
  /// large, and no input can fill the memory.
  ///
  /// - Parameter options: Give the limit.
  /// - Returns: The bytes.
  /// - Throws: ``IngestError`` with code `.unreadable` when the file cannot be read (any more).
  public func read(options: ReadingOptions) throws -> ArticleSource {
    let handle = try open()
    defer { if path != "-" { try? handle.close() } }
    let bytes = try read(handle, upTo: options.maximumByteCount + 1)
    return ArticleSource(id: id, location: path, bytes: bytes)
  }

  private func open() throws -> FileHandle {
    guard path != "-" else { return .standardInput }
    do {
      return try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw unreadable(error)
    }
  }

  private func read(_ handle: FileHandle, upTo limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while bytes.count < limit,
        let chunk = try handle.read(upToCount: limit - bytes.count), !chunk.isEmpty
      {
        bytes.append(contentsOf: chunk)
      }
    } catch {
      throw unreadable(error)
    }
    return bytes
  }

  private func unreadable(_ cause: any Error) -> IngestError {
    IngestError(
      code: .unreadable,
      message: "\(path): the file cannot be read; check that it is there and may be read",
      cause: cause)
  }
}
