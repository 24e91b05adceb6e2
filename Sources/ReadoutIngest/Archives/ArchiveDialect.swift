internal import ReadoutText

/// A format of web archives: how its records begin.
enum ArchiveDialect {
  /// WARC 0.17 to 1.1.
  case warc

  /// ARC 1.0 and its second version of lines.
  case arc

  /// The format that unpacked bytes begin with; `nil` when they are no archive.
  init?(of bytes: UnsafeRawBufferPointer) {
    if bytes.starts(with: Self.warcMark) {
      self = .warc
    } else if bytes.starts(with: Self.arcMark) {
      self = .arc
    } else {
      return nil
    }
  }

  private static let warcMark = Array("WARC/".utf8)
  private static let arcMark = Array("filedesc://".utf8)

  /// Whether a record may begin with these bytes.
  func opensRecord(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .warc: bytes.starts(with: Self.warcMark)
    case .arc: Self.opensARCRecord(bytes)
    }
  }

  /// Whether a gzip member that begins so begins a record.
  func opensMember(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // What an address begins with is no strong mark, but archives give each record its member.
    self == .arc || bytes.starts(with: Self.warcMark)
  }

  /// Reads the head that the bytes begin with; `nil` when it is not whole, or none.
  func head(in bytes: UnsafeRawBufferPointer) -> RecordHead? {
    switch self {
    case .warc: WARCHead.read(bytes)
    case .arc: ARCHead.read(bytes)
    }
  }

  /// Offset of the next line, from `start` on, with which a record may begin.
  ///
  /// - Complexity: O(n).
  func nextRecord(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var offset = start
    while let lineEnd = bytes[offset...].firstIndex(of: 0x0A) {
      let next = lineEnd + 1
      if opensRecord(UnsafeRawBufferPointer(rebasing: bytes[next...])) { return next }
      offset = next
    }
    return nil
  }

  /// Whether bytes behind a record, without the line ends there, may begin the next one.
  func mayFollow(_ bytes: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .warc: zip(bytes, Self.warcMark).allSatisfy(==)
    case .arc: !bytes.contains(0x0A) || opensRecord(bytes)
    }
  }

  /// An address, then a line whose last word is a length.
  private static func opensARCRecord(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, UTF8Byte.isLetter(first) else { return false }
    return ARCHead.read(bytes) != nil
  }
}
