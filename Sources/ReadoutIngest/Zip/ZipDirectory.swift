internal import ReadoutRecord

/// Reads the directory at the end of a zip archive.
struct ZipDirectory {
  private let path: String

  /// More bytes of directory, some hundred thousand files, are refused.
  private static let largestDirectory = 32_000_000

  /// Bytes at the end of an archive among which the directory's end record stands.
  private static let tailByteCount = 65_535 + 22 + 20

  init(path: String) { self.path = path }

  /// The entries, in the order of the directory.
  func entries() throws(ReadingFailure) -> [ZipEntry] {
    guard path != "-" else {
      throw ReadingFailure(
        .undecodable, "a zip archive cannot be read from standard input; give its path")
    }
    let fileByteCount: Int
    let bytes: [UInt8]
    do throws(IngestError) {
      let reader = try FileReader(path: path)
      fileByteCount = reader.byteCount
      let place = try directory(reader)
      guard let place, place.lowerBound <= place.upperBound, place.upperBound <= fileByteCount
      else { throw ReadingFailureText.noDirectory }
      guard place.count <= Self.largestDirectory else { throw ReadingFailureText.largeDirectory }
      try reader.seek(to: place.lowerBound)
      bytes = try reader.read(upTo: place.count)
    } catch {
      throw ReadingFailure(
        .truncated, "the zip archive cannot be read: \(error.message); fetch it again")
    }
    let entries = try Self.entries(in: bytes)
    try refuseOverlaps(entries, fileByteCount: fileByteCount)
    return entries
  }

  /// Where the directory stands, by the end record, or that of large archives.
  private func directory(_ reader: FileReader) throws(IngestError) -> Range<Int>? {
    let tailStart = max(reader.byteCount - Self.tailByteCount, 0)
    try reader.seek(to: tailStart)
    let tail = try reader.read(upTo: Self.tailByteCount)
    guard let end = Self.endRecord(in: tail) else { return nil }
    let record = tail[end...]
    guard let size = record.number32(at: 12), let offset = record.number32(at: 16) else {
      return nil
    }
    guard size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF else { return offset..<offset + size }
    return try largeDirectory(reader, locator: tail[..<end].suffix(20))
  }

  /// The directory of an archive of more than 4 GB, by the record that its locator leads to.
  private func largeDirectory(
    _ reader: FileReader, locator: ArraySlice<UInt8>
  ) throws(IngestError) -> Range<Int>? {
    guard locator.starts(with: [0x50, 0x4B, 0x06, 0x07]), let place = locator.number64(at: 8) else {
      return nil
    }
    try reader.seek(to: place)
    let record = try reader.read(upTo: 56)[...]
    guard record.starts(with: [0x50, 0x4B, 0x06, 0x06]), let size = record.number64(at: 40),
      let offset = record.number64(at: 48)
    else { return nil }
    return offset..<offset + size
  }

  /// Offset of the last end record whose comment runs to the end.
  private static func endRecord(in tail: [UInt8]) -> Int? {
    var offset = tail.count - 22
    while offset >= 0 {
      if tail[offset] == 0x50, tail[offset...].starts(with: [0x50, 0x4B, 0x05, 0x06]),
        let comment = tail[offset...].number16(at: 20), offset + 22 + comment <= tail.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private static func entries(in bytes: [UInt8]) throws(ReadingFailure) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var rest = bytes[...]
    while rest.starts(with: [0x50, 0x4B, 0x01, 0x02]) {
      guard let nameByteCount = rest.number16(at: 28), let extraByteCount = rest.number16(at: 30),
        let commentByteCount = rest.number16(at: 32),
        let entry = entry(rest, nameByteCount, extraByteCount)
      else { throw ReadingFailure(.truncated, "the directory of the zip archive breaks off") }
      entries.append(entry)
      rest = rest.dropFirst(46 + nameByteCount + extraByteCount + commentByteCount)
    }
    return entries
  }

  private static func entry(
    _ bytes: ArraySlice<UInt8>, _ nameByteCount: Int, _ extraByteCount: Int
  ) -> ZipEntry? {
    guard bytes.count >= 46 + nameByteCount + extraByteCount,
      let flags = bytes.number16(at: 8), let method = bytes.number16(at: 10),
      let checksum = bytes.number32(at: 16), let attributes = bytes.number32(at: 38)
    else { return nil }
    let name = bytes.dropFirst(46).prefix(nameByteCount)
    let extra = bytes.dropFirst(46 + nameByteCount).prefix(extraByteCount)
    var sizes = LargeNumbers(extra: extra)
    guard let byteCount = sizes.number(bytes.number32(at: 24)),
      let packedByteCount = sizes.number(bytes.number32(at: 20)),
      let offset = sizes.number(bytes.number32(at: 42))
    else { return nil }
    return ZipEntry(
      name: String(decoding: name, as: UTF8.self), method: ZipEntry.Method(rawValue: method),
      isEncrypted: flags & 1 != 0, checksum: UInt32(checksum), packedByteCount: packedByteCount,
      byteCount: byteCount, headerOffset: offset, isLink: attributes >> 28 == 0xA)
  }

  /// Files that lie one over the other give much out of little.
  private func refuseOverlaps(
    _ entries: [ZipEntry], fileByteCount: Int
  ) throws(ReadingFailure) {
    var end = 0
    for entry in entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      guard entry.headerOffset >= end, entry.packedByteCount <= fileByteCount - entry.headerOffset
      else {
        throw ReadingFailure(
          .undecodable,
          "the directory of the zip archive tells of files that lie one over the other, or leave"
            + " the archive; it is damaged, or made to do harm", byteOffset: entry.headerOffset)
      }
      end = entry.headerOffset + 30 + entry.packedByteCount
    }
  }
}

/// The numbers of a directory's entry that do not fit into four bytes: they stand in the field for
/// large archives, in their order.
private struct LargeNumbers {
  private var field: ArraySlice<UInt8> = []

  init(extra: ArraySlice<UInt8>) {
    var rest = extra
    while let kind = rest.number16(at: 0), let byteCount = rest.number16(at: 2) {
      if kind == 1 { field = rest.dropFirst(4).prefix(byteCount) }
      rest = rest.dropFirst(4 + byteCount)
    }
  }

  /// A number, or the next one of the field when it says that it stands there.
  mutating func number(_ short: Int?) -> Int? {
    guard short == 0xFFFF_FFFF else { return short }
    let large = field.number64(at: 0)
    field = field.dropFirst(8)
    return large
  }
}

/// What a directory cannot be read for.
private enum ReadingFailureText {
  static let noDirectory = IngestError(
    code: .unreadable, message: "its directory is not at its end")
  static let largeDirectory = IngestError(
    code: .unreadable, message: "its directory is too large")
}
