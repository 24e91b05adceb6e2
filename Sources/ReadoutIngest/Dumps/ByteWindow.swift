/// A part of a file that is in memory: grows at its end, shrinks at its start.
struct ByteWindow {
  /// The bytes.
  private(set) var bytes: [UInt8]

  /// Byte offset in the file of the first byte.
  private(set) var fileOffset = 0

  /// Index of the first byte that is still wanted.
  private(set) var start = 0

  private let rest: FileReader
  private var isAtEnd = false

  /// Bytes that are read at once.
  private static let stepByteCount = 256 * 1024

  init(_ file: OpenedFile) {
    bytes = file.prefix
    rest = file.rest
  }

  /// Reads on; false at the end of the file, or where it cannot be read any more.
  mutating func grow() -> Bool {
    guard !isAtEnd, let more = try? rest.read(upTo: Self.stepByteCount), !more.isEmpty else {
      isAtEnd = true
      return false
    }
    bytes += more
    return true
  }

  /// Lets go of the bytes before an index; indices shift by what was removed.
  ///
  /// - Returns: By how much they shift.
  mutating func drop(before index: Int) -> Int {
    start = index
    guard start > Self.stepByteCount else { return 0 }
    let shift = start
    bytes.removeFirst(shift)
    fileOffset += shift
    start = 0
    return shift
  }
}
