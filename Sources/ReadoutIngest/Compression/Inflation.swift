internal import CZlib

/// Takes the deflate coding off a stream, piece by piece; the only file that calls zlib.
///
/// A class because zlib's state knows its own address and is too large to copy.
final class Inflation {
  /// What stands around the deflated bytes.
  enum Wrapper: Int32 {
    /// The header and trailer of gzip; the checksum is verified.
    case gzip = 31

    /// The header and trailer of zlib; the checksum is verified.
    case zlib = 15

    /// Nothing, as in zip archives.
    case none = -15
  }

  /// What one step did.
  struct Step {
    /// Bytes of the input that are done with.
    var consumed: Int

    /// Bytes that were written.
    var produced: Int

    /// How the stream stands now.
    var status: Status
  }

  /// How a stream stands.
  enum Status {
    /// It goes on: give more input or more room.
    case open

    /// It ended, and its checksum fits.
    case ended

    /// It cannot be read on, for a reason that zlib gives.
    case damaged(String)
  }

  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  /// Starts before a stream.
  init(_ wrapper: Wrapper) {
    stream.initialize(to: z_stream())
    let status = inflateInit2_(
      stream, wrapper.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib cannot start: no memory, or another version than its header")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Starts before another stream of the same wrapper.
  func reset() { inflateReset(stream) }

  /// Reads some of `input` and writes what it stands for.
  ///
  /// - Complexity: O(n) in the bytes produced; nothing is allocated.
  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Step {
    let room = output.prefix(Int(Int32.max))
    let given = input.prefix(Int(Int32.max))
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(given.count)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room.count)
    let code = inflate(stream, Z_NO_FLUSH)
    return Step(
      consumed: given.count - Int(stream.pointee.avail_in),
      produced: room.count - Int(stream.pointee.avail_out), status: status(of: code))
  }

  private func status(of code: Int32) -> Status {
    switch code {
    case Z_OK, Z_BUF_ERROR: return .open
    case Z_STREAM_END: return .ended
    case Z_NEED_DICT: return .damaged("it needs a dictionary")
    default:
      guard let message = stream.pointee.msg else { return .damaged("zlib's error \(code)") }
      return .damaged(String(cString: message))
    }
  }
}

/// The checksum of zip archives and gzip, CRC-32.
enum CyclicChecksum {
  /// The checksum of some bytes, or of more behind those that gave `start`.
  ///
  /// - Complexity: O(n).
  static func crc32(of bytes: UnsafeRawBufferPointer, from start: UInt32 = 0) -> UInt32 {
    UInt32(
      truncatingIfNeeded: CZlib.crc32_z(
        UInt(start), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
  }
}
