/// Cuts a stream of bytes into the messages that stand on its lines, in bounded memory.
struct MCPLines {
  /// A line of the stream.
  enum Line: Equatable {
    case message([UInt8])
    /// A line of more bytes than a message may have; they were let go.
    case tooLong
  }

  private let byteLimit: Int
  private var bytes: [UInt8] = []
  private var isTooLong = false

  init(byteLimit: Int = MCPServer.byteLimit) { self.byteLimit = byteLimit }

  /// Takes the next bytes of the stream.
  ///
  /// - Returns: The lines that they end, those without a character left out.
  /// - Complexity: O(n); at most `byteLimit` bytes are kept.
  mutating func take(_ next: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var rest = next
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      keep(rest[..<end])
      if let line = finish() { lines.append(line) }
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return lines
  }

  /// The line that the end of the stream ends, if it holds anything.
  mutating func finish() -> Line? {
    defer {
      bytes.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    if isTooLong { return .tooLong }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return nil }
    return .message(bytes)
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    isTooLong = bytes.count + part.count > byteLimit
    if isTooLong { bytes.removeAll() } else { bytes += part }
  }
}
