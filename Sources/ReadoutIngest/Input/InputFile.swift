#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable }
    defer { if path != "-" { close(descriptor) } }
    let bytes = try bytes(of: descriptor, upTo: options.maximumByteCount + 1)
    return ArticleSource(id: id, location: path, bytes: bytes)
  }

  /// The bytes of an open file; a file of a known size is read at once.
  private func bytes(of descriptor: Int32, upTo limit: Int) throws(IngestError) -> [UInt8] {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes = try part(of: descriptor, upTo: min(limit, size + 1))
    while !bytes.isEmpty, bytes.count < limit {
      let next = try part(of: descriptor, upTo: min(limit - bytes.count, Self.partByteCount))
      guard !next.isEmpty else { break }
      bytes += next
    }
    return bytes
  }

  /// Bytes that are read at once behind those that the size of a file tells of.
  private static let partByteCount = 64 * 1024

  /// The next bytes of an open file, at most `limit`; none at its end.
  private func part(of descriptor: Int32, upTo limit: Int) throws(IngestError) -> [UInt8] {
    var status = 0
    let part = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      repeat {
        status = readSome(of: descriptor, into: buffer.baseAddress, upTo: limit)
      } while status < 0 && errno == EINTR
      count = max(status, 0)
    }
    guard status >= 0 else { throw unreadable }
    return part
  }

  private var unreadable: IngestError {
    IngestError(
      code: .unreadable,
      message: "\(path): the file cannot be read; check that it is there and may be read")
  }
}

/// The system's call under a name that ``InputFile/read(options:)`` does not hide.
private func readSome(
  of descriptor: Int32, into bytes: UnsafeMutablePointer<UInt8>?, upTo limit: Int
) -> Int {
  read(descriptor, bytes, limit)
}
