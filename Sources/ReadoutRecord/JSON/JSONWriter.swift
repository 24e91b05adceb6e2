internal import ReadoutText

/// Writes JSON values as UTF-8 bytes on one line.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): write(number)
    case .twoDecimals(let number): writeTwoDecimals(number)
    case .string(let string): write(string)
    case .spans(let spans): writeList(spans, "[", "]") { $0.write($1) }
    case .array(let values): writeList(values, "[", "]") { $0.write($1) }
    case .object(let members): writeList(members, "{", "}") { $0.write($1) }
    }
  }

  private mutating func write(_ member: JSONValue.Member) {
    write(member.name)
    append(": ")
    write(member.value)
  }

  private mutating func write(_ span: CodePointSpan) {
    append("[")
    write(span.start)
    append(", ")
    write(span.end)
    append("]")
  }

  /// Writes elements between brackets, a comma between every two.
  private mutating func writeList<Element>(
    _ elements: [Element], _ opening: StaticString, _ closing: StaticString,
    write: (inout JSONWriter, Element) -> Void
  ) {
    append(opening)
    for index in elements.indices {
      if index > 0 { append(", ") }
      write(&self, elements[index])
    }
    append(closing)
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

// MARK: - Numbers

extension JSONWriter {
  private mutating func write(_ number: Int) {
    if number < 0 { append("-") }
    writeDigits(of: number.magnitude)
  }

  private mutating func writeDigits(of number: UInt) {
    if number >= 10 { writeDigits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes a number of zero or more, rounded half up to two decimals.
  private mutating func writeTwoDecimals(_ number: Double) {
    let hundredths = Int((number * 100).rounded())
    write(hundredths / 100)
    append(".")
    write(hundredths / 10 % 10)
    write(hundredths % 10)
  }
}

// MARK: - Strings

extension JSONWriter {
  private mutating func write(_ string: String) {
    append("\"")
    var string = string
    string.withUTF8 { text in
      if text.contains(where: Self.isEscaped) {
        for byte in text { writeEscaping(byte) }
      } else {
        bytes.append(contentsOf: text)
      }
    }
    append("\"")
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
