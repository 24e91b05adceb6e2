internal import ReadoutRecord

/// A zip archive on disk: its directory, and its files as streams.
///
/// - SeeAlso: PKWARE's "APPNOTE.TXT - .ZIP File Format Specification", 6.3.
struct ZipArchive {
  /// The path of the archive.
  let path: String

  /// The files, in the order of the directory.
  let entries: [ZipEntry]

  /// Whether a file may be a zip archive, by its first bytes.
  static func opens(_ prefix: [UInt8]) -> Bool { prefix.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the directory of an archive.
  ///
  /// - Throws: A rejection when the archive is damaged, or made to do harm: more files than
  ///   ``ZipDirectory`` takes, files that lie one over the other.
  init(path: String) throws(ReadingFailure) {
    self.path = path
    entries = try ZipDirectory(path: path).entries()
  }

  /// The file of a name.
  func entry(named name: String) -> ZipEntry? { entries.first { $0.name == name } }

  /// The bytes of a file as a stream.
  ///
  /// - Throws: A rejection when the file cannot be read: encrypted, packed in a way that is not
  ///   known, hostile by its name, or not there.
  func supply(of entry: ZipEntry) throws(ReadingFailure) -> ZipSupply {
    if let fault = entry.nameFault {
      throw ReadingFailure(
        .undecodable,
        "the name of a file within the archive is refused for \(fault); make the archive anew",
        byteOffset: entry.headerOffset)
    }
    guard let method = entry.method, !entry.isEncrypted else {
      throw ReadingFailure(
        .undecodable,
        "'\(entry.name)' is encrypted, or packed in a way that is not read here; make the archive"
          + " anew with deflate", byteOffset: entry.headerOffset)
    }
    do throws(IngestError) {
      let reader = try FileReader(path: path)
      try reader.seek(to: entry.headerOffset)
      let header = try reader.read(upTo: Self.headerByteCount)[...]
      guard header.starts(with: [0x50, 0x4B, 0x03, 0x04]),
        let nameByteCount = header.number16(at: 26), let extraByteCount = header.number16(at: 28)
      else { throw IngestError(code: .unreadable, message: "the file's own header is not there") }
      let start = entry.headerOffset + Self.headerByteCount + nameByteCount + extraByteCount
      try reader.seek(to: start)
      return ZipSupply(reader, entry, method)
    } catch {
      throw ReadingFailure(
        .truncated, "'\(entry.name)' is not where the archive's directory says: \(error.message)",
        byteOffset: entry.headerOffset)
    }
  }

  /// The bytes of a small file.
  ///
  /// - Throws: A rejection when it cannot be read, or is larger than `limit`.
  func contents(of entry: ZipEntry, limit: Int) throws(ReadingFailure) -> [UInt8] {
    let supply = try supply(of: entry)
    do throws(IngestError) {
      let bytes = try FileReader(path: path, unpacking: supply).read(upTo: limit + 1)
      guard bytes.count <= limit else {
        throw IngestError(code: .unreadable, message: "more than \(limit) bytes")
      }
      return bytes
    } catch {
      throw ReadingFailure(
        supply.isBomb || error.message.hasPrefix("more than") ? .tooLarge : .undecodable,
        "'\(entry.name)' within the archive cannot be read: \(error.message)",
        byteOffset: entry.headerOffset)
    }
  }

  /// Length of the fixed part of a file's own header.
  private static let headerByteCount = 30
}
