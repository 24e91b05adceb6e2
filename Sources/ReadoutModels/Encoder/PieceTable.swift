/// The pieces of a vocabulary, found by their bytes.
///
/// An open-addressing table of 64-bit slots, at most half full: the piece's number above, 32 bits of
/// its hash below. A hash that agrees is checked against the bytes, so that a piece found is the
/// piece asked for.
///
/// - SeeAlso: Knuth, "The Art of Computer Programming" 3, section 6.4, algorithm L (linear probing).
struct PieceTable: Sendable {
  /// Where in a word a piece may stand.
  enum Place: UInt64, Sendable {
    /// At the start of a word: lines as they are.
    case start = 0xCBF2_9CE4_8422_2325
    /// Behind another piece: lines that begin with `##`.
    case inside = 0x9E37_79B9_7F4A_7C15
  }

  /// Length in bytes of the longest piece, without `##`.
  private(set) var maximumByteCount = 0

  /// The lines of the vocabulary and a line feed behind the last.
  private let bytes: [UInt8]

  /// The offset of each line in `bytes`, and the offset behind the last.
  private let lines: [UInt32]

  /// Number + 1 of the piece above, 32 bits of hash below; 0 for an empty slot.
  private var slots: [UInt64]

  private let shift: UInt64

  /// Reads lines that are parted by LF; a line feed at the end makes no line.
  ///
  /// `nil` when the bytes are 4 GiB or more. Of two equal lines the last counts, as in the reference.
  ///
  /// - Complexity: O(n) in the bytes.
  init?(lines vocabulary: some Sequence<UInt8>) {
    var bytes = Array(vocabulary)
    if let last = bytes.last, last != Self.lineFeed { bytes.append(Self.lineFeed) }
    guard bytes.count < UInt32.max else { return nil }
    var lines: [UInt32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == Self.lineFeed {
      lines.append(UInt32(offset + 1))
    }
    let bits = max(4, Int.bitWidth - (2 * lines.count).leadingZeroBitCount)
    self.bytes = bytes
    self.lines = lines
    shift = UInt64(64 - bits)
    slots = [UInt64](repeating: 0, count: 1 << bits)
    for piece in 0..<count { insert(piece) }
  }

  /// Number of lines.
  var count: Int { lines.count - 1 }

  private static let lineFeed = UInt8(ascii: "\n")

  /// The hash of a word and one byte more.
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The piece of these bytes.
  ///
  /// - Parameters:
  ///   - word: The bytes.
  ///   - place: Where in a word they stand.
  ///   - hash: The hash of the bytes, begun with the raw value of `place`.
  /// - Returns: The number of the line, or `nil`.
  func piece(_ word: Span<UInt8>, _ place: Place, hash: UInt64) -> Int32? {
    let mixed = Self.mix(hash)
    var index = Int(truncatingIfNeeded: mixed >> shift)
    while slots[index] != 0 {
      if UInt32(truncatingIfNeeded: slots[index]) == UInt32(truncatingIfNeeded: mixed) {
        let piece = Int(slots[index] >> 32) - 1
        if equals(word, place, piece) { return Int32(truncatingIfNeeded: piece) }
      }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The piece that is the whole of a word.
  func piece(_ word: some Sequence<UInt8>, _ place: Place = .start) -> Int32? {
    let word = Array(word)
    return piece(word.span, place, hash: word.reduce(place.rawValue, Self.hash))
  }

  private static func mix(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 29)
  }

  private func equals(_ word: Span<UInt8>, _ place: Place, _ piece: Int) -> Bool {
    var start = Int(lines[piece])
    let end = Int(lines[piece + 1]) - 1
    guard isInside(start, end) == (place == .inside) else { return false }
    if place == .inside { start += 2 }
    guard end - start == word.count else { return false }
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  /// Whether a line begins with `##`.
  private func isInside(_ start: Int, _ end: Int) -> Bool {
    end - start > 2 && bytes[start] == UInt8(ascii: "#") && bytes[start + 1] == UInt8(ascii: "#")
  }

  private mutating func insert(_ piece: Int) {
    var start = Int(lines[piece])
    let end = Int(lines[piece + 1]) - 1
    let place = isInside(start, end) ? Place.inside : .start
    if place == .inside { start += 2 }
    guard end > start else { return }
    maximumByteCount = max(maximumByteCount, end - start)
    let mixed = Self.mix(bytes[start..<end].reduce(place.rawValue, Self.hash))
    var index = Int(truncatingIfNeeded: mixed >> shift)
    while slots[index] != 0, !isSame(slots[index], mixed, bytes[start..<end], place) {
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = UInt64(piece + 1) << 32 | UInt64(UInt32(truncatingIfNeeded: mixed))
  }

  private func isSame(
    _ slot: UInt64, _ mixed: UInt64, _ word: ArraySlice<UInt8>, _ place: Place
  ) -> Bool {
    UInt32(truncatingIfNeeded: slot) == UInt32(truncatingIfNeeded: mixed)
      && equals(word.span, place, Int(slot >> 32) - 1)
  }
}
