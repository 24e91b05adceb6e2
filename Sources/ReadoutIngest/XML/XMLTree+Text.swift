internal import ReadoutText

extension XMLTree {
  /// The characters of an element and of those within it, with their places in the source.
  ///
  /// References stand for their characters, but not in a CDATA section. A reference that XML does
  /// not know is read as one of HTML; any other stands as it is. Between stretches that are apart in
  /// the source a seam stands.
  ///
  /// - Complexity: O(n) in the length of the element.
  func text(of node: Int) -> MappedText {
    var text = MappedText()
    for part in parts[nodes[node].parts] {
      if !text.isEmpty { text.appendSeam() }
      if part.isLiteral {
        text.append(part.range, of: source)
      } else {
        text.append(references: part.range, of: source)
      }
    }
    return text
  }

  /// The characters of an element without white space at their ends; `nil` when none are left.
  func string(_ node: Int) -> String? {
    let text = MappedText(utf8: text(of: node).utf8.filter { $0 != 0 }, map: SourceMap())
    let string = text.trimmedString
    return string.isEmpty ? nil : string
  }
}

extension MappedText {
  /// Adds a zero byte, which no reader of text keeps: it hinders that white space or a reference is
  /// read across a place where the source holds something else.
  mutating func appendSeam() { append(unmapped: CollectionOfOne(0)) }

  /// Adds a stretch of the source with its references decoded.
  mutating func append(references range: Range<Int>, of source: [UInt8]) {
    var copyStart = range.lowerBound
    var offset = range.lowerBound
    while let ampersand = source[offset..<range.upperBound].firstIndex(of: 0x26) {
      offset = ampersand + 1
      guard
        let reference = CharacterReference.read(at: ampersand, in: source, end: range.upperBound)
      else { continue }
      append(copyStart..<ampersand, of: source)
      append(reference.scalar, from: ampersand, byteCount: reference.byteCount)
      offset = ampersand + reference.byteCount
      copyStart = offset
    }
    append(copyStart..<range.upperBound, of: source)
  }
}
