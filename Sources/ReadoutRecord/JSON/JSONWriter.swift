internal import ReadoutText

/// Writes JSON values as UTF-8 bytes on one line.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// Creates a writer with room for the record of an article.
  init() { bytes.reserveCapacity(16 * 1024) }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): write(number)
    case .twoDecimals(let number): writeTwoDecimals(number)
    case .string(let string): write(string)
    case .spans(let spans): writeList(spans, in: ("[", "]")) { $0.write($1) }
    case .array(let values): writeList(values, in: ("[", "]")) { $0.write($1) }
    case .object(let members): writeList(members, in: ("{", "}")) { $0.write($1) }
    }
  }

  private mutating func write(_ member: JSONValue.Member) {
    write(member.name)
    put(":")
    put(" ")
    write(member.value)
  }

  private mutating func write(_ span: CodePointSpan) {
    put("[")
    write(span.start)
    put(",")
    put(" ")
    write(span.end)
    put("]")
  }

  /// Writes elements between brackets, a comma between every two.
  private mutating func writeList<Element>(
    _ elements: [Element], in brackets: (opening: Unicode.Scalar, closing: Unicode.Scalar),
    write: (inout JSONWriter, Element) -> Void
  ) {
    put(brackets.opening)
    for index in elements.indices {
      if index > 0 {
        put(",")
        put(" ")
      }
      write(&self, elements[index])
    }
    put(brackets.closing)
  }

  /// Adds one ASCII character.
  private mutating func put(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

// MARK: - Numbers

extension JSONWriter {
  private mutating func write(_ number: Int) {
    if number < 0 { put("-") }
    writeDigits(of: number.magnitude)
  }

  private mutating func writeDigits(of number: UInt) {
    if number >= 10 { writeDigits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes a number rounded to two decimals, halves away from zero.
  private mutating func writeTwoDecimals(_ number: Double) {
    let rounded = Int((number * 100).rounded())
    if rounded < 0 { put("-") }
    let hundredths = Int(rounded.magnitude)
    write(hundredths / 100)
    put(".")
    write(hundredths / 10 % 10)
    write(hundredths % 10)
  }
}

// MARK: - Strings

extension JSONWriter {
  private mutating func write(_ string: String) {
    put("\"")
    var string = string
    string.withUTF8 { text in
      if text.contains(where: Self.isEscaped) {
        for byte in text { writeEscaping(byte) }
      } else {
        bytes.append(contentsOf: text)
      }
    }
    put("\"")
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func writeEscaping(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0..<0x20, 0x7F:
      append("\\u00")
      bytes += [Self.hexDigit(byte >> 4), Self.hexDigit(byte & 15)]
    default: bytes.append(byte)
    }
  }

  /// The digit of a number below 16.
  private static func hexDigit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
