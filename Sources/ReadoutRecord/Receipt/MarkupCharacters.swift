internal import ReadoutText

/// What the characters of an HTML source may stand for.
enum MarkupCharacters {
  /// Whether `source` is read as `characters`: as it is, as one character reference, or, for one
  /// space, as white space in any number and writing.
  static func decode(_ source: [UInt8], to characters: ArraySlice<UInt8>) -> Bool {
    if source.elementsEqual(characters) { return true }
    if let reference = CharacterReference.read(at: 0, in: source, end: source.count),
      reference.byteCount == source.count,
      UTF8.encode(reference.scalar).map({ $0.elementsEqual(characters) }) ?? false
    {
      return true
    }
    return characters.elementsEqual([0x20]) && isWhiteSpace(source)
  }

  private static func isWhiteSpace(_ source: [UInt8]) -> Bool {
    var offset = 0
    while offset < source.count {
      let width = MarkupSpace.width(at: offset, in: source, end: source.count)
      guard width > 0 else { return false }
      offset += width
    }
    return offset > 0
  }
}
