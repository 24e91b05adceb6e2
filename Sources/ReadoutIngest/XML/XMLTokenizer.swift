internal import ReadoutText

/// Cuts an XML document into tokens, each with its exact place.
///
/// Nothing is ever fetched, and no entity is expanded but those of XML and HTML themselves. What is
/// not well-formed is read as it is meant where that is plain: a `<` that opens nothing is a
/// character, an attribute may lack its quotation marks.
///
/// - Complexity: O(n) in the bytes of the source over all calls.
struct XMLTokenizer {
  /// The source, valid UTF-8.
  let bytes: [UInt8]

  /// Where the next token starts.
  private(set) var offset: Int

  /// Starts at an offset of a source.
  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next token, or `nil` at the end.
  mutating func next() -> XMLToken? {
    guard offset < bytes.count else { return nil }
    let token = markup() ?? text()
    offset = token.range.upperBound
    return token
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func text() -> XMLToken {
    let end = bytes[(offset + 1)...].firstIndex(of: 0x3C) ?? bytes.count
    return XMLToken(kind: .text, range: offset..<end)
  }

  private func markup() -> XMLToken? {
    guard bytes[offset] == 0x3C else { return nil }
    switch byte(offset + 1) {
    case 0x21: return declaration()
    case 0x3F: return token(.comment, from: offset + 2, to: "?>")
    case 0x2F where Self.startsName(byte(offset + 2)): return endTag()
    case let next where Self.startsName(next): return startTag()
    default: return nil
    }
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    UTF8Byte.isLetter(byte) || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  private func declaration() -> XMLToken {
    let rest = bytes[offset...].prefix(9)
    if rest.starts(with: "<!--".utf8) { return token(.comment, from: offset + 4, to: "-->") }
    if rest.starts(with: "<![CDATA[".utf8) {
      var section = token(.characterData, from: offset + 9, to: "]]>")
      let end = section.range.upperBound - (section.isCutOff ? 0 : 3)
      section.content = min(offset + 9, end)..<end
      return section
    }
    return documentType()
  }

  /// A token that a mark ends, or the source.
  private func token(_ kind: XMLToken.Kind, from start: Int, to mark: StaticString) -> XMLToken {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var end = start
    while let first = bytes[min(end, bytes.count)...].firstIndex(of: wanted[0]) {
      if bytes[first...].starts(with: wanted) {
        return XMLToken(kind: kind, range: offset..<first + wanted.count)
      }
      end = first + 1
    }
    return XMLToken(kind: kind, range: offset..<bytes.count, isCutOff: true)
  }

  /// A document type with what it declares between brackets.
  private func documentType() -> XMLToken {
    var end = offset + 2
    var depth = 0
    var quote: UInt8 = 0
    while end < bytes.count {
      let byte = bytes[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x5B {
        depth += 1
      } else if byte == 0x5D {
        depth = max(0, depth - 1)
      } else if byte == 0x3E, depth == 0 {
        return XMLToken(kind: .documentType, range: offset..<end + 1)
      }
      end += 1
    }
    return XMLToken(kind: .documentType, range: offset..<bytes.count, isCutOff: true)
  }

  private func endTag() -> XMLToken {
    let name = name(from: offset + 2)
    let close = bytes[name.upperBound...].firstIndex { $0 == 0x3E || $0 == 0x3C } ?? bytes.count
    let isClosed = byte(close) == 0x3E
    return XMLToken(
      kind: .endTag, range: offset..<(isClosed ? close + 1 : close), content: name,
      isCutOff: close == bytes.count)
  }

  private func startTag() -> XMLToken {
    let name = name(from: offset + 1)
    let close = HTMLAttributes.end(in: bytes, from: name.upperBound)
    let isCutOff = close >= bytes.count
    let isEmptyElement = !isCutOff && close > name.upperBound && bytes[close - 1] == 0x2F
    return XMLToken(
      kind: .startTag, range: offset..<min(close + 1, bytes.count), content: name,
      attributes: name.upperBound..<(isEmptyElement ? close - 1 : close),
      isEmptyElement: isEmptyElement || !isCutOff && byte(close - 1) == 0x2F, isCutOff: isCutOff)
  }

  private func name(from start: Int) -> Range<Int> {
    let end = bytes[start...].firstIndex { HTMLAttributes.endsName($0) } ?? bytes.count
    return start..<end
  }
}
