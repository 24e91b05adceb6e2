/// Tells bytes that are no text.
enum BinaryContent {
  /// As many control bytes are no sign of anything, however short the file.
  private static let fewest = 4

  /// Offset of the first control byte, when more than one byte in a hundred is one.
  ///
  /// A few stray ones do not make a file binary: they stay in its text.
  ///
  /// - Complexity: O(n).
  static func firstControlByte(in bytes: [UInt8]) -> Int? {
    let count = bytes.count(where: isControl)
    return count > fewest && count * 100 > bytes.count ? bytes.firstIndex(where: isControl) : nil
  }

  /// C0 controls but tab, line feed, vertical tab, form feed, carriage return and escape; delete.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) || byte == 0x7F
  }
}
