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

  /// What the bytes come from instead of the file itself.
  private let supply: (any ByteSupply)?

  /// Reads what a file of this path unpacks to.
  init(path: String, unpacking supply: any ByteSupply) {
    self.path = path
    self.supply = supply
    descriptor = nil
  }

  /// Opens a file.
  ///
  /// - Throws: ``IngestError`` with code `.unreadable` when that is not possible.
  init(path: String) throws(IngestError) {
    self.path = path
    supply = nil
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    self.descriptor = descriptor
  }

  /// Stands for a file that is in memory as a whole, and so at its end.
  init(endOf path: String, byteCount: Int) {
    self.path = path
    supply = nil
    descriptor = nil
    byteOffset = byteCount
  }

  deinit {
    if let descriptor, descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Whether the bytes are those that a packed file unpacks to.
  var isUnpacked: Bool { supply != nil }

  /// The number of bytes that the system tells of a regular file; 0 for anything else.
  var byteCount: Int {
    guard let descriptor else { return supply == nil ? byteOffset : 0 }
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

  /// Writes the next bytes and returns their number; 0 at the end.
  ///
  /// - Throws: ``IngestError`` with code `.unreadable` when the file cannot be read any more.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int {
    if let supply {
      let count = try supply.read(into: buffer)
      byteOffset += count
      return count
    }
    guard let descriptor else { return 0 }
    var status = 0
    repeat {
      status = readSome(of: descriptor, into: buffer.baseAddress, upTo: buffer.count)
    } while status < 0 && errno == EINTR
    guard status >= 0 else { throw Self.unreadable(path) }
    byteOffset += status
    return status
  }

  /// Goes to a place of a regular file.
  ///
  /// - Throws: ``IngestError`` with code `.unreadable` when the file has no such place, or is none
  ///   that one can go to and fro in.
  func seek(to byteOffset: Int) throws(IngestError) {
    guard supply == nil, let descriptor,
      lseek(descriptor, off_t(byteOffset), SEEK_SET) == off_t(byteOffset)
    else {
      throw Self.unreadable(path)
    }
    self.byteOffset = byteOffset
  }

  /// The next bytes, at most `limit`; none at the end.
  private func part(upTo limit: Int) throws(IngestError) -> [UInt8] {
    var fault: IngestError?
    let part = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      do throws(IngestError) {
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
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
  of descriptor: Int32, into bytes: UnsafeMutableRawPointer?, upTo limit: Int
) -> Int {
  read(descriptor, bytes, limit)
}
