internal import ReadoutRecord

/// A supply whose bytes are digested on their way.
final class DigestedSupply: ByteSupply {
  private let supply: any ByteSupply
  private let computation = SHA256Computation()

  /// The digest of all bytes, once the last was read.
  private(set) var digest: SHA256Digest?

  init(_ supply: any ByteSupply) { self.supply = supply }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int {
    let count = try supply.read(into: buffer)
    computation.add(UnsafeRawBufferPointer(rebasing: buffer.prefix(count)))
    if count == 0, digest == nil { digest = computation.digest() }
    return count
  }

  /// The first bytes; none when they cannot be read.
  func opening(upTo limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = (try? read(into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
  }

  /// Reads what is left.
  func drain() throws(IngestError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { buffer.deallocate() }
    while try read(into: buffer) > 0 {}
  }
}
