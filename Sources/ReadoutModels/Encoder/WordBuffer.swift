/// A word while it is normalised: UTF-8 in a fixed place on the stack, and its hash.
///
/// A word longer than ``WordPiece/maximumWordLength`` is unknown whatever it holds, so that no more
/// of it is kept than 100 code points, and their number goes on.
///
/// Safe: every access is checked against ``count``, below which all is written, and the value cannot
/// leave ``withBuffer(_:)``.
@safe
struct WordBuffer: ~Copyable {
  /// Bytes of the longest word that is kept.
  private static let capacity = 4 * WordPiece.maximumWordLength

  private let room: UnsafeMutableBufferPointer<UInt8>

  /// Number of bytes.
  private(set) var count = 0

  /// Number of code points.
  private(set) var length = 0

  /// The hash of the bytes as a piece at the start of a word.
  private(set) var hash = PieceTable.Place.start.rawValue

  private init(room: UnsafeMutableBufferPointer<UInt8>) { unsafe self.room = unsafe room }

  /// Calls `body` with an empty buffer that lives as long as the call.
  static func withBuffer(_ body: (inout WordBuffer) -> Void) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { room in
      var buffer = unsafe WordBuffer(room: room)
      body(&buffer)
    }
  }

  /// Makes the word empty.
  @inline(__always)
  mutating func clear() {
    count = 0
    length = 0
    hash = PieceTable.Place.start.rawValue
  }

  /// Adds an ASCII character.
  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    length += 1
    if length <= WordPiece.maximumWordLength { append(byte) }
  }

  /// Adds a code point.
  mutating func append(scalar: UInt32) {
    length += 1
    guard length <= WordPiece.maximumWordLength else { return }
    switch scalar {
    case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800: append(lead: 0xC0, scalar, continuations: 1)
    case 0x800..<0x1_0000: append(lead: 0xE0, scalar, continuations: 2)
    default: append(lead: 0xF0, scalar, continuations: 3)
    }
  }

  /// The byte at an offset below ``count``.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "offset outside the word")
    return unsafe room[offset]
  }

  /// The piece that stands between two offsets.
  ///
  /// - Parameters:
  ///   - start: Offset of the first byte.
  ///   - end: Offset behind the last.
  ///   - table: The vocabulary.
  ///   - hash: The hash of the bytes, begun with the raw value of the place.
  /// - Returns: The number of the piece, or `nil`.
  func piece(from start: Int, to end: Int, in table: PieceTable, hash: UInt64) -> Int32? {
    precondition(start >= 0 && start <= end && end <= count, "range outside the word")
    let place = start == 0 ? PieceTable.Place.start : .inside
    return table.piece(unsafe room.span.extracting(start..<end), place, hash: hash)
  }

  private mutating func append(lead: UInt8, _ scalar: UInt32, continuations: Int) {
    append(lead | UInt8(truncatingIfNeeded: scalar >> UInt32(6 * continuations)))
    for index in (0..<continuations).reversed() {
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> UInt32(6 * index)) & 0x3F)
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    precondition(count < Self.capacity, "word longer than its room")
    unsafe room[count] = byte
    count += 1
    hash = PieceTable.hash(hash, byte)
  }
}
