/// A file within a zip archive, as the archive's directory tells of it.
struct ZipEntry {
  /// How a file is packed.
  enum Method: Int {
    case stored = 0
    case deflated = 8
  }

  /// The name with its folders; bytes that are no UTF-8 give U+FFFD.
  var name: String

  /// How it is packed; `nil` for methods that are not read here.
  var method: Method?

  /// Whether it is encrypted.
  var isEncrypted: Bool

  /// The checksum of the unpacked bytes.
  var checksum: UInt32

  /// Number of packed bytes.
  var packedByteCount: Int

  /// Number of unpacked bytes, as the directory claims.
  var byteCount: Int

  /// Where the file's own header stands in the archive.
  var headerOffset: Int

  /// Whether it is a link to another file.
  var isLink: Bool

  /// Whether it is a folder.
  var isFolder: Bool { name.hasSuffix("/") }

  /// Why the name must not be trusted; `nil` for an ordinary one.
  ///
  /// Nothing is unpacked into files here, but such a name is a sign of an archive that shall do
  /// harm, and it would stand in locations and ids.
  var nameFault: String? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if name.isEmpty || name.utf8.count > Self.longestName { return "its length" }
    if name.hasPrefix("/") || name.contains(":") { return "a path from the root" }
    if name.contains("\\") { return "a backslash" }
    if parts.contains("..") || parts.contains(".") { return "a path that leads out of the archive" }
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\u{7F}" || $0 == "\u{FFFD}" }
    ) {
      return "characters that no name has"
    }
    return isLink ? "a link" : nil
  }

  /// Longer names are refused.
  private static let longestName = 255
}
