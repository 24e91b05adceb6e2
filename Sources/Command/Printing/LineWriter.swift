internal import Foundation

/// Writes lines to standard output or standard error, collected into large writes.
///
/// Nothing else in the program writes there, so that every failure to write is met here.
struct LineWriter: ~Copyable {
  /// Collected bytes are written once there are this many.
  private static let capacity = 64 * 1024

  private let descriptor: Int32
  private var bytes: [UInt8] = []

  /// A writer to a descriptor that stays open: 1 for standard output, 2 for standard error.
  init(descriptor: Int32 = 1) { self.descriptor = descriptor }

  /// Adds a line; it is written when the buffer is full, or with ``flush()``.
  ///
  /// - Throws: As ``flush()``.
  mutating func write(_ line: String) throws {
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Writes what was collected.
  ///
  /// - Throws: ``OutputClosed`` when the reader has gone away, ``CommandFailure`` when the output
  ///   cannot be written, such as on a full disk.
  mutating func flush() throws {
    defer { bytes.removeAll(keepingCapacity: true) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw OutputClosed()
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        throw CommandFailure(
          .failed, "the output cannot be written: \(reason); give it another place")
      }
    }
  }
}

/// The reader of the output has gone away, as `head` does: the program ends without a word.
struct OutputClosed: Error {}
