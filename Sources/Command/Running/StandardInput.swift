internal import Foundation

/// Reads standard input as it comes.
enum StandardInput {
  /// At most this many bytes are read at a time.
  private static let capacity = 64 * 1024

  /// Waits for the next bytes.
  ///
  /// - Returns: The bytes that are there; `nil` at the end.
  /// - Throws: ``CommandFailure`` when standard input cannot be read.
  static func next() throws -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: capacity)
    while true {
      let count = bytes.withUnsafeMutableBytes { Foundation.read(0, $0.baseAddress, $0.count) }
      if count > 0 { return Array(bytes.prefix(count)) }
      if count == 0 { return nil }
      guard errno == EINTR else {
        let reason = String(cString: strerror(errno))
        throw CommandFailure(.failed, "standard input cannot be read: \(reason)")
      }
    }
  }
}
