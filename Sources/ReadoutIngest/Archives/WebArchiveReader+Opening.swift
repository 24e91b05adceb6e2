extension WebArchiveReader {
  /// Opens an archive, plain or packed; `nil` when the file is none.
  ///
  /// - Parameters:
  ///   - file: The archive.
  ///   - origin: What its articles are named by; the file itself when not given.
  ///   - options: The limits.
  init?(_ file: OpenedFile, origin: ArchiveOrigin? = nil, options: ReadingOptions) {
    let isPacked = GzipMagic.opens(file.prefix)
    guard let dialect = Self.dialect(of: file.prefix, isPacked: isPacked) else { return nil }
    self.init(
      dialect, UnpackedStream(FileSupply(file), isPacked: isPacked),
      origin: origin ?? ArchiveOrigin(id: file.id, path: file.path), options: options)
  }

  /// The format of archives that the first bytes of a file belong to.
  static func dialect(of prefix: [UInt8], isPacked: Bool) -> ArchiveDialect? {
    guard isPacked else { return prefix.withUnsafeBytes { ArchiveDialect(of: $0) } }
    // The first member may be damaged.
    return prefix.withUnsafeBytes { bytes in
      var start: Int? = 0
      for _ in 0..<mostMembers {
        guard let member = start else { return nil }
        if let dialect = dialect(ofMember: bytes[member...]) { return dialect }
        start = GzipMagic.next(in: bytes, from: member + 1)
      }
      return nil
    }
  }

  private static func dialect(ofMember bytes: Slice<UnsafeRawBufferPointer>) -> ArchiveDialect? {
    let opening = Array(bytes.prefix(openingByteCount))
    return Inflation.unpack(opening, .gzip, limit: UnpackingLimit(byteCount: 0))
      .bytes.withUnsafeBytes { ArchiveDialect(of: $0) }
  }

  /// Members that are tried.
  private static let mostMembers = 8

  /// Packed bytes that tell what a file holds: the header may hold a file name.
  private static let openingByteCount = 4_096
}
