internal import ReadoutText

/// Tells files of JSON by their first bytes.
enum DumpDetection {
  /// Whether a file starts as an object with a member does, or as a list of such objects.
  static func isDump(_ prefix: [UInt8]) -> Bool {
    let units = DumpUnits(prefix)
    let start = stride(
      from: units.markByteCount, to: prefix.count - units.width + 1, by: units.width)
    var extent = ValueExtent()
    var isInObject = false
    var wasInString = false
    for index in start {
      let byte = units.character(at: index, of: prefix)
      if !isInObject, UTF8Byte.isSpace(byte) { continue }
      if !isInObject, byte != 0x7B, byte != 0x5B { return false }
      if isInObject, byte == 0x22 { wasInString = true }
      if byte == 0x3A, wasInString, !extent.isInString { return true }
      guard extent.take(byte) == .goesOn else { return false }
      isInObject = isInObject || byte == 0x7B
      if !isInObject, byte == 0x5B { continue }
    }
    return false
  }
}
