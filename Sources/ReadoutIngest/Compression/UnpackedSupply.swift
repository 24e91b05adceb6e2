internal import ReadoutRecord

/// A gzip-packed file as a supply of its unpacked bytes.
final class UnpackedSupply: ByteSupply {
  private let stream: UnpackedStream

  init(_ stream: UnpackedStream) { self.stream = stream }

  /// Why the bytes ended before the file did.
  var rejection: Rejection? { stream.damage?.rejection }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int {
    _ = stream.fill(1)
    let part = stream.window.bytes.prefix(buffer.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
    let count = part.count
    stream.drop(count)
    return count
  }
}
