/// The part of JSON that headers of tensor files use: objects, arrays, strings, whole numbers from
/// 0 on.
///
/// - SeeAlso: RFC 8259.
enum JSONText {
  /// A value.
  indirect enum Value: Sendable {
    case object([(name: String, value: Value)])
    case array([Value])
    case string(String)
    case number(Int)

    /// The first field of a name, if this is an object that has it.
    subscript(name: String) -> Value? {
      guard case .object(let fields) = self else { return nil }
      return fields.first { $0.name == name }?.value
    }

    /// The elements, if this is an array of numbers.
    var numbers: [Int]? {
      guard case .array(let elements) = self else { return nil }
      var numbers: [Int] = []
      for element in elements {
        guard case .number(let number) = element else { return nil }
        numbers.append(number)
      }
      return numbers
    }
  }

  /// Most arrays and objects inside each other.
  static let deepest = 8

  /// The value that all of a text is; `nil` when it is anything else.
  static func value(of text: [UInt8]) -> Value? {
    var reader = Reader(text: text)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return reader.position == text.count ? value : nil
  }

  private struct Reader {
    let text: [UInt8]
    var position = 0

    mutating func skipSpace() {
      while position < text.count, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) {
        position += 1
      }
    }

    /// Takes a byte if it is the next one behind white space.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
      skipSpace()
      guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
      position += 1
      return true
    }

    mutating func value(depth: Int) -> Value? {
      guard depth < JSONText.deepest else { return nil }
      if take("{") { return fields(depth: depth).map(Value.object) }
      if take("[") { return elements(depth: depth).map(Value.array) }
      if take("\"") { return string().map(Value.string) }
      return number().map(Value.number)
    }

    private mutating func fields(depth: Int) -> [(name: String, value: Value)]? {
      var fields: [(name: String, value: Value)] = []
      if take("}") { return fields }
      repeat {
        guard take("\""), let name = string(), take(":"), let value = value(depth: depth + 1)
        else { return nil }
        fields.append((name, value))
      } while take(",")
      return take("}") ? fields : nil
    }

    private mutating func elements(depth: Int) -> [Value]? {
      var elements: [Value] = []
      if take("]") { return elements }
      repeat {
        guard let element = value(depth: depth + 1) else { return nil }
        elements.append(element)
      } while take(",")
      return take("]") ? elements : nil
    }

    private mutating func number() -> Int? {
      let start = position
      var number = 0
      while position < text.count, case let digit = text[position], (48...57).contains(digit) {
        let (tens, tooLarge) = number.multipliedReportingOverflow(by: 10)
        let (sum, tooLargeToo) = tens.addingReportingOverflow(Int(digit) - 48)
        guard !tooLarge, !tooLargeToo else { return nil }
        number = sum
        position += 1
      }
      return position > start ? number : nil
    }

    private mutating func string() -> String? {
      var bytes: [UInt8] = []
      while position < text.count {
        let byte = text[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let character = escape() else { return nil }
          bytes += Array(String(character).utf8)
        case 0..<0x20: return nil
        default: bytes.append(byte)
        }
      }
      return nil
    }

    /// The character behind a backslash; halves of pairs are not put together.
    private mutating func escape() -> Unicode.Scalar? {
      guard position < text.count else { return nil }
      let byte = text[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"): return hexadecimal()
      default: return nil
      }
    }

    private mutating func hexadecimal() -> Unicode.Scalar? {
      guard position + 4 <= text.count else { return nil }
      defer { position += 4 }
      let digits = String(decoding: text[position..<(position + 4)], as: UTF8.self)
      guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
        return nil
      }
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }
  }
}
