internal import CIsal

/// Takes the deflate coding off a stream, piece by piece; the only file that calls ISA-L, which
/// does so more than twice as fast as zlib.
///
/// A class because the library's state is too large to copy.
final class Inflation {
  /// What stands around the deflated bytes.
  enum Wrapper: UInt32 {
    /// Nothing, as in zip archives.
    case none = 0

    /// The header and trailer of gzip; the checksum is verified.
    case gzip = 1

    /// The header and trailer of zlib; the checksum is verified.
    case zlib = 3
  }

  /// What one step did.
  struct Step {
    /// Bytes of the input that are done with; below 0 where the stream ended in the input before.
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

    /// It cannot be read on, for this reason.
    case damaged(String)
  }

  private let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)

  /// Starts before a stream.
  init(_ wrapper: Wrapper) {
    isal_inflate_init(state)
    state.pointee.crc_flag = wrapper.rawValue
  }

  deinit { state.deallocate() }

  /// Starts before another stream of the same wrapper.
  func reset() { isal_inflate_reset(state) }

  /// Reads some of `input` and writes what it stands for.
  ///
  /// - Complexity: O(n) in the bytes produced; nothing is allocated.
  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Step {
    let room = output.prefix(Int(Int32.max))
    let given = input.prefix(Int(Int32.max))
    state.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    state.pointee.avail_in = UInt32(given.count)
    state.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = UInt32(room.count)
    let code = isal_inflate(state)
    return Step(
      consumed: consumed(of: given.count, hasFailed: code < 0),
      produced: room.count - Int(state.pointee.avail_out), status: status(of: code))
  }

  /// How many bytes of the input are done with.
  ///
  /// The library reads some bytes ahead. At the end of a stream it gives them back, also those of
  /// the input before, so that the number may be below 0; where a stream is damaged it may count
  /// bytes behind the input as read.
  private func consumed(of given: Int, hasFailed: Bool) -> Int {
    let left = Int(Int32(bitPattern: state.pointee.avail_in))
    let count = min(given - left, given)
    return hasFailed ? max(count, 0) : count
  }

  private func status(of code: Int32) -> Status {
    switch code {
    case ISAL_DECOMP_OK, ISAL_END_INPUT, ISAL_OUT_OVERFLOW:
      state.pointee.block_state == ISAL_BLOCK_FINISH ? .ended : .open
    case ISAL_NEED_DICT: .damaged("it needs a dictionary")
    case ISAL_INVALID_BLOCK: .damaged("a block is of no known kind")
    case ISAL_INVALID_SYMBOL: .damaged("a code stands for nothing")
    case ISAL_INVALID_LOOKBACK: .damaged("it points before its beginning")
    case ISAL_INVALID_WRAPPER: .damaged("its header is wrong")
    case ISAL_UNSUPPORTED_METHOD: .damaged("its method is not deflate")
    case ISAL_INCORRECT_CHECKSUM: .damaged("its checksum is wrong")
    default: .damaged("the library's error \(code)")
    }
  }
}

/// The checksum of zip archives and gzip, CRC-32.
enum CyclicChecksum {
  /// The checksum of some bytes, or of more behind those that gave `start`.
  ///
  /// - Complexity: O(n).
  static func crc32(of bytes: UnsafeRawBufferPointer, from start: UInt32 = 0) -> UInt32 {
    crc32_gzip_refl(
      start, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
  }
}
