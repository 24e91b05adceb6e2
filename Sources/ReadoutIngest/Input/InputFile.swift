internal import Foundation
public import ReadoutRecord

/// A file that is to be read as an article.
public struct InputFile: Sendable, Hashable {
  /// The id of its article: the file name without its extension, with `~2` and so on for a name
  /// that was met before.
  public var id: String

  /// Its path, or `-` for standard input.
  public var path: String

  /// What became of reading it.
  public enum Content: Sendable {
    /// The bytes, which are within the limit.
    case source(ArticleSource)
    /// The file is larger than the limit, so that its bytes were not read.
    case rejected(Rejection)
  }

  /// Creates an entry.
  public init(id: String, path: String) {
    self.id = id
    self.path = path
  }

  /// Reads the file, never more of it than the limit.
  ///
  /// - Parameter options: Give the limit.
  /// - Returns: The bytes; a rejection when there are more than the limit.
  /// - Throws: ``IngestError`` with code `.unreadable` when the file cannot be read (any more).
  public func read(options: ReadingOptions) throws -> Content {
    let handle = try open()
    defer { if path != "-" { try? handle.close() } }
    if let byteCount = byteCount, let rejection = options.rejection(ofByteCount: byteCount) {
      return .rejected(rejection)
    }
    let bytes = try read(handle, upTo: options.maximumByteCount + 1)
    if bytes.count > options.maximumByteCount {
      return .rejected(options.rejectionOfEndlessInput)
    }
    return .source(ArticleSource(id: id, location: path, bytes: bytes))
  }

  /// Size of a file as the file system has it; `nil` for standard input.
  private var byteCount: Int? {
    guard path != "-" else { return nil }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    return attributes?[.size] as? Int
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
