/// The part of an address behind the question mark, and what a form sends.
struct PageQuery: Sendable, Hashable {
  /// The fields in their order.
  private(set) var fields: [Field] = []

  /// A field of a form.
  struct Field: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// The greatest number of fields that are read; further ones are left out.
  private static let limit = 400

  /// Makes a query of fields; those without a value are left out.
  init(_ fields: [(String, String)]) {
    self.fields = fields.filter { !$0.1.isEmpty }.map { Field(name: $0.0, value: $0.1) }
  }

  /// Reads fields as browsers write them; what is no UTF-8 is repaired.
  init(parsing text: some StringProtocol) {
    for part in text.utf8.split(separator: UInt8(ascii: "&")).prefix(Self.limit) {
      let sides = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = sides.count > 1 ? Self.decoded(sides[1]) : ""
      fields.append(Field(name: Self.decoded(sides[0]), value: value))
    }
  }

  /// The value of a field without blanks around it; empty where there is none.
  subscript(name: String) -> String {
    let value = fields.first { $0.name == name }?.value ?? ""
    let start = value.drop { $0.isWhitespace }
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }

  /// All values of a field.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The query with another value of a field; an empty one takes the field away.
  func with(_ name: String, _ value: String) -> PageQuery {
    var copy = self
    copy.fields.removeAll { $0.name == name }
    if !value.isEmpty { copy.fields.append(Field(name: name, value: value)) }
    return copy
  }

  /// An address with the query behind it.
  func path(_ path: String) -> String {
    guard !fields.isEmpty else { return path }
    return path + "?"
      + fields.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
  }

  /// A text as a part of an address: letters and digits as they are, each other byte as its number.
  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        bytes.append(byte)
      case UInt8(ascii: " "): bytes.append(UInt8(ascii: "+"))
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func decoded(_ text: some Collection<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = ArraySlice(text)
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        let pair = rest.prefix(2)
        guard pair.count == 2, let number = UInt8(String(decoding: pair, as: UTF8.self), radix: 16) else {
          bytes.append(byte)
          continue
        }
        bytes.append(number)
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
