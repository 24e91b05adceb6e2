public import ReadoutText

/// A JSON value whose objects keep the order in which their members were given, so that the same
/// record always gives the same bytes.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number printed with two decimals: how the record prints confidences.
  case twoDecimals(Double)
  case string(String)
  /// Spans as a list of `[start, end]`: the most of a record, and too many for values of their own.
  case spans([CodePointSpan])
  case array([JSONValue])
  case object([Member])

  /// A named member of an object.
  public struct Member: Sendable, Hashable {
    /// The member's name.
    public var name: String

    /// The member's value.
    public var value: JSONValue

    /// Creates a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or `null`.
  public static func optional(_ string: String?) -> JSONValue {
    string.map { .string($0) } ?? .null
  }

  /// An integer, or `null`.
  public static func optional(_ integer: Int?) -> JSONValue {
    integer.map { .integer($0) } ?? .null
  }

  /// An array of strings.
  public static func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map { .string($0) })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with members in the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// The value as one line of JSON, without white space between its parts but a blank behind
  /// each colon and comma.
  public var line: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
