internal import ReadoutText

/// The attributes of one start tag, read when they are asked for.
///
/// Nothing is stored for each attribute, so that a tag with a million of them costs no memory.
struct HTMLAttributes {
  /// The source of the page.
  let bytes: [UInt8]

  /// Where the attributes stand: from behind the tag's name to its `>`.
  let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Whether a byte ends the name of a tag.
  static func endsName(_ byte: UInt8) -> Bool {
    UTF8Byte.isSpace(byte) || byte == 0x2F || byte == 0x3E
  }

  /// Offset of the `>` that ends a tag whose name ends at `start`, or the end of the source.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    var scan = HTMLAttributes(bytes, start..<bytes.count).makeScan()
    while scan.next() != nil {}
    return scan.offset
  }

  /// Where the value of an attribute stands.
  ///
  /// - Parameter name: The attribute's name in small letters.
  /// - Returns: Its bytes, without quotation marks; `nil` when the attribute is not there.
  func value(_ name: StaticString) -> Range<Int>? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var scan = makeScan()
    while let attribute = scan.next() {
      if attribute.name.count == wanted.count,
        zip(attribute.name, wanted).allSatisfy({ bytes[$0] | 0x20 == $1 | 0x20 })
      {
        return attribute.value
      }
    }
    return nil
  }

  /// An attribute's value with its character references decoded.
  func string(_ name: StaticString) -> String? {
    guard let value = value(name) else { return nil }
    var text = FoldedText(source: bytes)
    text.append(value)
    return text.string
  }

  func makeScan() -> Scan { Scan(bytes: bytes, range: range) }

  /// A pass over the attributes.
  struct Scan {
    let bytes: [UInt8]
    let end: Int

    /// Where the next attribute starts; at last, where the `>` of the tag stands.
    private(set) var offset: Int

    init(bytes: [UInt8], range: Range<Int>) {
      self.bytes = bytes
      offset = range.lowerBound
      end = range.upperBound
    }

    /// The places of the next attribute's name and value, or `nil` behind the last.
    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
      skip { UTF8Byte.isSpace($0) || $0 == 0x2F }
      guard offset < end, bytes[offset] != 0x3E else { return nil }
      let nameStart = offset
      offset += 1
      skip { !HTMLAttributes.endsName($0) && $0 != 0x3D }
      let name = nameStart..<offset
      skip(UTF8Byte.isSpace)
      guard offset < end, bytes[offset] == 0x3D else { return (name, offset..<offset) }
      offset += 1
      skip(UTF8Byte.isSpace)
      return (name, value())
    }

    private mutating func value() -> Range<Int> {
      guard offset < end else { return offset..<offset }
      let quote = bytes[offset]
      guard quote == 0x22 || quote == 0x27 else {
        let start = offset
        skip { !UTF8Byte.isSpace($0) && $0 != 0x3E }
        return start..<offset
      }
      let start = offset + 1
      offset = start
      skip { $0 != quote }
      let valueEnd = offset
      offset = min(offset + 1, end)
      return start..<valueEnd
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
      while offset < end, isSkipped(bytes[offset]) { offset += 1 }
    }
  }
}
