#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a file, or standard input, from its beginning to its end.
final class FileReader {
  /// The path, `-` for standard input, or the address that bytes in memory came from.
  let path: String

  /// Number of bytes that were read.
  private(set) var byteOffset = 0

  /// The open file; `nil` when there is nothing behind what is in memory.
  private let descriptor: Int32?

  /// Opens a file.
  ///
  /// - Throws: ``IngestError`` with code `.unreadable` when that is not possible.
  init(path: String) throws(IngestError) {
    self.path = path
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    self.descriptor = descriptor
  }

  /// Stands for a file that is in memory as a whole, and so at its end.
  init(endOf path: String, byteCount: Int) {
    self.path = path
    descriptor = nil
    byteOffset = byteCount
  }

  deinit {
    if let descriptor, descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The number of bytes that the system tells of a regular file; 0 for anything else.
  var byteCount: Int {
    guard let descriptor else { return byteOffset }
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The next bytes: as many as `limit`, fewer only at the end of the file.
  ///
  /// - Throws: ``IngestError`` with code `.unreadable` when the file cannot be read any more.
  func read(upTo limit: Int) throws(IngestError) -> [UInt8] {
    let left = path == "-" ? 0 : max(byteCount - byteOffset, 0)
    var bytes = try part(upTo: min(limit, left + 1))
    while !bytes.isEmpty, bytes.count < limit {
      let next = try part(upTo: min(limit - bytes.count, Self.partByteCount))
      guard !next.isEmpty else { break }
      bytes += next
    }
    return bytes
  }

  /// Bytes that are read at once behind those that the size of a file tells of.
  private static let partByteCount = 64 * 1024

  /// The next bytes, at most `limit`; none at the end.
  private func part(upTo limit: Int) throws(IngestError) -> [UInt8] {
    guard let descriptor else { return [] }
    var status = 0
    let part = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      repeat {
        status = readSome(of: descriptor, into: buffer.baseAddress, upTo: limit)
      } while status < 0 && errno == EINTR
      count = max(status, 0)
    }
    guard status >= 0 else { throw Self.unreadable(path) }
    byteOffset += part.count
    return part
  }

  private static func unreadable(_ path: String) -> IngestError {
    IngestError(
      code: .unreadable,
      message: "\(path): the file cannot be read; check that it is there and may be read")
  }
}

/// The system's call under a name that ``FileReader/read(upTo:)`` does not hide.
private func readSome(
  of descriptor: Int32, into bytes: UnsafeMutablePointer<UInt8>?, upTo limit: Int
) -> Int {
  read(descriptor, bytes, limit)
}
