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

  /// Reads fields as browsers write them.
  init(parsing text: some StringProtocol) {
    for part in String(text).split(separator: "&").prefix(Self.limit) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = sides.count > 1 ? Self.decoded(sides[1]) : ""
      fields.append(Field(name: Self.decoded(sides[0]), value: value))
    }
  }

  /// The value of a field without blanks around it; empty where there is none.
  subscript(name: String) -> String {
    var value = Substring(fields.first { $0.name == name }?.value ?? "").drop { $0.isWhitespace }
    while value.last?.isWhitespace == true { value.removeLast() }
    return String(value)
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

  /// The fields as they stand in an address.
  var text: String {
    fields.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
  }

  /// An address with the query behind it.
  func path(_ path: String) -> String {
    fields.isEmpty ? path : "\(path)?\(text)"
  }

  private static func encoded(_ text: String) -> String { PercentText.encode(text) }

  /// A text of an address; one that is damaged stands for itself.
  private static func decoded(_ text: Substring) -> String {
    PercentText.decode(text, isForm: true) ?? String(text)
  }
}
