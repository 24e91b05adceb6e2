/// A file within a zip archive as a supply of its unpacked bytes.
///
/// The bytes are read from the archive as they are asked for; nothing is written to disk.
final class ZipSupply: ByteSupply {
  /// Whether more bytes came out than a file that means well gives.
  private(set) var isBomb = false

  private let reader: FileReader
  private let entry: ZipEntry
  private let inflation: Inflation?
  private let window = StreamWindow(capacity: 128 * 1024)

  /// Packed bytes that were not read yet.
  private var packedLeft: Int
  private var unpackedByteCount = 0
  private var checksum: UInt32 = 0
  private var isAtEnd = false

  /// Creates a supply whose reader stands at the first packed byte.
  init(_ reader: FileReader, _ entry: ZipEntry, _ method: ZipEntry.Method) {
    self.reader = reader
    self.entry = entry
    packedLeft = entry.packedByteCount
    inflation = method == .deflated ? Inflation(.none) : nil
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int {
    guard !isAtEnd, !buffer.isEmpty else { return 0 }
    let count =
      if let inflation { try unpack(inflation, into: buffer) } else { try copy(into: buffer) }
    checksum = CyclicChecksum.crc32(
      of: UnsafeRawBufferPointer(rebasing: buffer.prefix(count)), from: checksum)
    unpackedByteCount += count
    if count == 0 {
      isAtEnd = true
      guard checksum == entry.checksum else { throw fault("its checksum does not fit") }
    }
    return count
  }

  private func copy(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int {
    guard packedLeft > 0 else { return 0 }
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(packedLeft))
    let count = try reader.read(into: room)
    guard count > 0 else { throw fault("the archive ends within it") }
    packedLeft -= count
    return count
  }

  private func unpack(
    _ inflation: Inflation, into buffer: UnsafeMutableRawBufferPointer
  ) throws(IngestError) -> Int {
    while true {
      if window.count == 0 { try fill() }
      let step = inflation.step(window.bytes, into: buffer)
      window.drop(step.consumed)
      switch step.status {
      case .damaged(let reason): throw fault(reason)
      case .ended:
        isAtEnd = step.produced == 0
        return step.produced
      case .open:
        if step.produced > 0 {
          try refuseBomb(step.produced)
          return step.produced
        }
        guard window.count > 0 || packedLeft > 0 else { throw fault("it breaks off") }
      }
    }
  }

  private func fill() throws(IngestError) {
    let room = window.room(64 * 1024)
    window.add(try copy(into: room))
  }

  private func refuseBomb(_ produced: Int) throws(IngestError) {
    let packed = entry.packedByteCount - packedLeft
    isBomb = UnpackingLimit.isBomb(unpacked: unpackedByteCount + produced, packed: packed)
    if isBomb { throw fault("it unpacks to more than \(UnpackingLimit.ratio) times its size") }
  }

  private func fault(_ reason: String) -> IngestError {
    IngestError(
      code: .unreadable,
      message: "\(reader.path): '\(entry.name)' within the archive is damaged (\(reason));"
        + " fetch the archive again")
  }
}
