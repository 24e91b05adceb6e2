/// Gives the bytes of a stream, one stretch after the other.
protocol ByteSupply: AnyObject {
  /// Writes the next bytes and returns their number; 0 at the end.
  ///
  /// - Throws: ``IngestError`` when they cannot be read, or not be unpacked.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int
}

/// An opened file as a supply: its first bytes, which were read already, then the rest.
final class FileSupply: ByteSupply {
  private var prefix: ArraySlice<UInt8>
  private let rest: FileReader

  init(_ file: OpenedFile) {
    prefix = file.prefix[...]
    rest = file.rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IngestError) -> Int {
    guard prefix.isEmpty else {
      let part = prefix.prefix(buffer.count)
      buffer.copyBytes(from: part)
      prefix = prefix.dropFirst(part.count)
      return part.count
    }
    return try rest.read(into: buffer)
  }
}
