/// The bytes of a packed file as they come, with some of those behind them kept: a member that
/// turns out to be damaged may have run over the start of the next one.
final class PackedInput {
  /// Why the file could not be read on.
  private(set) var fault: IngestError?

  /// Where the present member starts in the file.
  private(set) var memberOffset = 0

  private let supply: any ByteSupply
  private let window = StreamWindow(capacity: 2 * partByteCount)

  /// Bytes of the window that are done with.
  private var consumed = 0

  /// Bytes of the file in front of the window.
  private var windowOffset = 0

  private var isAtEnd = false

  /// Bytes that were gone back over, all in all.
  private var repeatedByteCount = 0

  /// Bytes that are read at once.
  private static let partByteCount = 256 * 1024

  init(_ supply: any ByteSupply) { self.supply = supply }

  /// The next bytes.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: window.bytes[consumed...]) }

  /// Where they stand in the file.
  var fileOffset: Int { windowOffset + consumed }

  /// Whether nothing but zeros, with which tapes and disks are filled up, is left of the file.
  var isZeroToEnd: Bool {
    while bytes.allSatisfy({ $0 == 0 }) {
      consume(bytes.count)
      if fill(1) == 0 { return true }
    }
    return false
  }

  /// Reads until there are `byteCount` bytes or the file ends; returns how many there are.
  func fill(_ byteCount: Int) -> Int {
    while window.count - consumed < byteCount, !isAtEnd { readPart() }
    return window.count - consumed
  }

  /// Marks bytes as done with; a number below 0 gives some back.
  func consume(_ byteCount: Int) { consumed = min(max(consumed + byteCount, 0), window.count) }

  /// Hands bytes over as they are and returns their number.
  func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let part = bytes.prefix(buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
    consume(part.count)
    return part.count
  }

  /// Notes that a member starts here.
  func markMember() { memberOffset = fileOffset }

  /// Goes to the next place at which a member may start, behind the start of the present one.
  ///
  /// What was read of the damaged member is searched too, as far as it is kept, but no more of the
  /// file than its length in all, so that hostile files cost linear time.
  ///
  /// - Returns: `false` when there is none.
  func seekMember() -> Bool {
    let back = min(fileOffset - memberOffset - 1, consumed)
    if back > 0, repeatedByteCount + back <= fileOffset {
      repeatedByteCount += back
      consumed -= back
    }
    while true {
      if let found = GzipMagic.next(in: bytes, from: 0) {
        consume(found)
        return true
      }
      // The magic may begin in the last three bytes.
      consume(max(bytes.count - 3, 0))
      let left = bytes.count
      if fill(left + 1) == left { return false }
    }
  }

  private func readPart() {
    let kept = min(consumed, Self.partByteCount, max(fileOffset - memberOffset, 0))
    windowOffset += consumed - kept
    window.drop(consumed - kept)
    consumed = kept
    do throws(IngestError) {
      let count = try supply.read(into: window.room(Self.partByteCount))
      window.add(count)
      isAtEnd = count == 0
    } catch {
      fault = error
      isAtEnd = true
    }
  }
}
