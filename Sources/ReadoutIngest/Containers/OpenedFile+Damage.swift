internal import ReadoutRecord

extension OpenedFile {
  /// Bytes of a damaged place that are kept for a look.
  private static let sampleByteCount = 256

  /// An entry for a place at which there is damage and no article.
  func damage(_ rejection: Rejection, sample: [UInt8]) -> ContainerEntry {
    var source = source(
      at: rejection.byteOffset, bytes: Array(sample.prefix(Self.sampleByteCount)))
    source.rejection = rejection
    return .source(source)
  }
}

/// A container with one entry: what is wrong with all of it.
struct SingleEntry: ContainerReading {
  private var entry: ContainerEntry?

  init(_ entry: ContainerEntry) { self.entry = entry }

  mutating func next() -> ContainerEntry? {
    defer { entry = nil }
    return entry
  }
}
