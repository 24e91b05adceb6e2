internal import Foundation

/// What another program writes, up to a limit of bytes and of time.
struct BoundedOutput {
  /// Why reading ended.
  enum End {
    case whole, limit, timeout
  }

  /// The bytes that were read.
  private(set) var bytes: [UInt8] = []

  /// Why reading ended.
  private(set) var end = End.whole

  private static let partByteCount = 64 * 1024

  /// Reads until the program closes its output, or a limit is met.
  ///
  /// - Parameters:
  ///   - handle: The reading end of a pipe.
  ///   - limit: At most one byte more is read.
  ///   - seconds: The time for all of it.
  init(_ handle: FileHandle, limit: Int, seconds: Double) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var part = [UInt8](repeating: 0, count: Self.partByteCount)
    while bytes.count <= limit {
      guard Self.isReadable(handle, until: deadline) else {
        end = .timeout
        return
      }
      let room = min(part.count, limit + 1 - bytes.count)
      let count = read(handle.fileDescriptor, &part, room)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes += part[..<count]
    }
    end = .limit
  }

  /// Waits until there is something to read; `false` at the deadline.
  private static func isReadable(
    _ handle: FileHandle, until deadline: ContinuousClock.Instant
  ) -> Bool {
    var wanted = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let left = (deadline - ContinuousClock.now) / .milliseconds(1)
      guard left > 0 else { return false }
      let ready = poll(&wanted, 1, Int32(min(left, 60_000)) + 1)
      if ready > 0 { return true }
    }
  }
}
