import CZlib

/// Writes zip archives as tests need them.
struct SampleZip {
  /// A file of the archive.
  struct File {
    var name: String
    var bytes: [UInt8]
    var isDeflated = false
    var attributes: UInt32 = 0
    var flags: UInt16 = 0
    var method: UInt16?

    /// What is added to the true number of packed bytes in the directory.
    var sizeError = 0

    /// Whether the checksum is wrong.
    var isChecksumWrong = false
  }

  /// The bytes of an archive of some files.
  static func bytes(_ files: [File], comment: String = "", sharesFirst: Bool = false) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let packed = file.isDeflated ? Packing.raw(file.bytes) : file.bytes
      let checksum =
        UInt32(crc32(0, file.bytes, UInt32(file.bytes.count))) ^ (file.isChecksumWrong ? 1 : 0)
      let offset = sharesFirst ? 0 : archive.count
      let common =
        short(20) + short(file.flags) + short(file.method ?? (file.isDeflated ? 8 : 0))
        + long(UInt32(0)) + long(checksum) + long(UInt32(packed.count + file.sizeError))
        + long(UInt32(file.bytes.count)) + short(UInt16(file.name.utf8.count)) + short(0)
      archive += [0x50, 0x4B, 3, 4] + common + Array(file.name.utf8) + packed
      directory +=
        [0x50, 0x4B, 1, 2] + short(0x0314) + common + short(0) + short(0) + short(0)
        + long(file.attributes) + long(UInt32(offset)) + Array(file.name.utf8)
    }
    let end =
      short(UInt16(files.count)) + short(UInt16(files.count)) + long(UInt32(directory.count))
      + long(UInt32(archive.count)) + short(UInt16(comment.utf8.count)) + Array(comment.utf8)
    return archive + directory + [0x50, 0x4B, 5, 6] + short(0) + short(0) + end
  }

  private static func short(_ value: UInt16) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8)]
  }

  private static func long(_ value: UInt32) -> [UInt8] {
    short(UInt16(value & 0xFFFF)) + short(UInt16(value >> 16))
  }
}
