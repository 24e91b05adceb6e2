/// White space in the source of a page, which a reader folds into one space.
public enum MarkupSpace {
  /// Length in bytes of the white space character that starts at `offset`, as it is or as a
  /// character reference; 0 when none does.
  ///
  /// White space is what ASCII has of it, and the no-break space, which pages use for layout.
  public static func width(at offset: Int, in bytes: [UInt8], end: Int) -> Int {
    let byte = bytes[offset]
    if UTF8Byte.isSpace(byte) { return 1 }
    if byte == 0xC2 { return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0x26,
      let reference = CharacterReference.read(at: offset, in: bytes, end: end),
      isSpace(reference.scalar)
    else { return 0 }
    return reference.byteCount
  }

  /// Whether a character is white space in this sense.
  public static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xA0
      || (scalar.isASCII && UTF8Byte.isSpace(UInt8(truncatingIfNeeded: scalar.value)))
  }
}
