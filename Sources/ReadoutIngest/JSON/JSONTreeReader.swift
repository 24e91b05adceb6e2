internal import ReadoutText

/// Reads one JSON value as a tree, without recursion.
///
/// Strict in the structure, mild within it: raw control characters in strings, unknown escapes and
/// the numbers `NaN` and `Infinity`, which common programs write, are taken.
///
/// - SeeAlso: RFC 8259.
struct JSONTreeReader {
  /// Lists and objects nest at most this deep.
  static let deepest = 512

  private let source: [UInt8]
  private var offset: Int
  private var nodes: [JSONTree.Node] = []

  /// The open objects and lists, outermost first.
  private var open: [Int] = []

  private init(source: [UInt8], offset: Int) {
    self.source = source
    self.offset = offset
  }

  /// Reads the value that is all of a source but white space.
  ///
  /// - Parameter source: Valid UTF-8, with or without a byte order mark, of less than 4 GB.
  /// - Returns: The value as a tree.
  /// - Throws: Where the source is no JSON, ends too early or nests too deep.
  /// - Complexity: O(n).
  static func tree(of source: [UInt8]) throws(JSONFault) -> JSONTree {
    guard source.count < UInt32.max else {
      throw JSONFault(byteOffset: 0, reason: "it is larger than 4 GB", isCutOff: false)
    }
    let mark = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = JSONTreeReader(source: source, offset: mark)
    try reader.readValue()
    reader.skipSpace()
    guard reader.offset == source.count else { throw reader.fault("more follows behind the value") }
    return JSONTree(source: source, nodes: reader.nodes)
  }

  private var byte: UInt8? { offset < source.count ? source[offset] : nil }

  private func fault(_ reason: String) -> JSONFault {
    let isCutOff = offset >= source.count
    return JSONFault(
      byteOffset: min(offset, source.count), reason: isCutOff ? "it ends too early" : reason,
      isCutOff: isCutOff)
  }

  private mutating func skipSpace() {
    while offset < source.count, UTF8Byte.isSpace(source[offset]) { offset += 1 }
  }

  /// Reads values until the first one is whole.
  private mutating func readValue() throws(JSONFault) {
    repeat {
      skipSpace()
      switch byte {
      case 0x7B: try openNode(.object)
      case 0x5B: try openNode(.array)
      case 0x22: try readString()
      default: try readWord()
      }
    } while try goOn()
  }

  /// Goes to the next value; false when the first value is whole.
  private mutating func goOn() throws(JSONFault) -> Bool {
    while let top = open.last {
      let isObject = nodes[top].kind == .object
      let isEmpty = top == nodes.count - 1
      skipSpace()
      if byte == (isObject ? 0x7D : 0x5D) {
        close()
        continue
      }
      if !isEmpty {
        guard byte == 0x2C else { throw fault("a comma or a closing bracket is missing") }
        offset += 1
      }
      if isObject { try readName() }
      return true
    }
    return false
  }

  private mutating func openNode(_ kind: JSONTree.Kind) throws(JSONFault) {
    guard open.count < Self.deepest else {
      throw fault("it nests deeper than \(Self.deepest) levels")
    }
    open.append(nodes.count)
    append(kind, from: offset, to: offset)
    offset += 1
  }

  private mutating func close() {
    offset += 1
    guard let top = open.popLast() else { return }
    nodes[top].end = UInt32(offset)
    nodes[top].nodeEnd = UInt32(nodes.count)
  }

  private mutating func append(_ kind: JSONTree.Kind, from start: Int, to end: Int) {
    nodes.append(
      JSONTree.Node(
        kind: kind, start: UInt32(start), end: UInt32(end), nodeEnd: UInt32(nodes.count + 1)))
  }
}

// MARK: - Scalars

extension JSONTreeReader {
  private mutating func readName() throws(JSONFault) {
    skipSpace()
    guard byte == 0x22 else { throw fault("the name of a member must be a string") }
    try readString()
    skipSpace()
    guard byte == 0x3A else { throw fault("a colon is missing behind a name") }
    offset += 1
  }

  private mutating func readString() throws(JSONFault) {
    let start = offset + 1
    offset = start
    while let byte, byte != 0x22 { offset += byte == 0x5C ? 2 : 1 }
    guard offset < source.count else { throw fault("") }
    append(.string, from: start, to: offset)
    offset += 1
  }

  /// Reads a number, `true`, `false` or `null`.
  private mutating func readWord() throws(JSONFault) {
    let start = offset
    while let byte, Self.isWordByte(byte) { offset += 1 }
    let word = source[start..<offset]
    guard let kind = Self.kind(of: word) else {
      if offset < source.count || word.isEmpty { offset = min(start, source.count) }
      throw fault("there is no value")
    }
    append(kind, from: start, to: offset)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) || byte == 0x2B || byte == 0x2D
      || byte == 0x2E
  }

  private static func kind(of word: ArraySlice<UInt8>) -> JSONTree.Kind? {
    guard let first = word.first else { return nil }
    if UTF8Byte.isDigit(first) || first == 0x2D { return .number }
    switch String(decoding: word.prefix(9), as: UTF8.self) {
    case "true", "false": return .boolean
    case "null": return .null
    case "NaN", "Infinity": return .number
    default: return nil
    }
  }
}
