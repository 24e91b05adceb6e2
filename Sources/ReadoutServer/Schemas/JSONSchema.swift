internal import ReadoutRecord

/// A JSON Schema (2020-12): what a value may be.
struct JSONSchema: Sendable, Hashable {
  /// The schema as JSON.
  var json: JSONValue { .object(members) }

  private var members: [JSONValue.Member]

  private init(_ members: [JSONValue.Member]) { self.members = members }

  private init(type: String, _ more: [JSONValue.Member] = []) {
    members = [.init("type", .string(type))] + more
  }

  /// The same values, described for readers.
  func described(_ text: String) -> JSONSchema {
    JSONSchema(members + [.init("description", .string(text))])
  }
}

// MARK: - Plain values

extension JSONSchema {
  static let text = JSONSchema(type: "string")
  static let flag = JSONSchema(type: "boolean")
  static let number = JSONSchema(type: "number")
  static let integer = JSONSchema(type: "integer")

  /// An integer within bounds.
  static func integer(in range: ClosedRange<Int>, standard: Int? = nil) -> JSONSchema {
    JSONSchema(
      type: "integer",
      [
        .init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound)),
      ] + (standard.map { [.init("default", .integer($0))] } ?? []))
  }

  /// A string of a closed vocabulary.
  static func word(of vocabulary: [String]) -> JSONSchema {
    JSONSchema(type: "string", [.init("enum", .strings(vocabulary))])
  }

  /// A string that is the name of a case.
  static func word<Word: CaseIterable & RawRepresentable>(
    of vocabulary: Word.Type
  ) -> JSONSchema where Word.RawValue == String {
    word(of: vocabulary.allCases.map(\.rawValue))
  }

  /// The value, or `null`.
  static func nullable(_ schema: JSONSchema) -> JSONSchema {
    JSONSchema([.init("anyOf", .array([schema.json, JSONSchema(type: "null").json]))])
  }
}

// MARK: - Values of values

extension JSONSchema {
  /// A list; `count` bounds its length.
  static func list(of element: JSONSchema, count: ClosedRange<Int>? = nil) -> JSONSchema {
    let bounds: [JSONValue.Member] =
      count.map {
        [
          .init("minItems", .integer($0.lowerBound)), .init("maxItems", .integer($0.upperBound)),
        ]
      } ?? []
    return JSONSchema(type: "array", [.init("items", element.json)] + bounds)
  }

  /// An object that has at least these members.
  ///
  /// - Parameters:
  ///   - required: Members that are always there.
  ///   - optional: Members that may be.
  ///   - isClosed: Whether there are no others.
  /// - Returns: The schema of the object.
  static func object(
    _ required: KeyValuePairs<String, JSONSchema>,
    optional: KeyValuePairs<String, JSONSchema> = [:], isClosed: Bool = false
  ) -> JSONSchema {
    let properties = (Array(required) + Array(optional)).map {
      JSONValue.Member($0.key, $0.value.json)
    }
    return JSONSchema(
      type: "object",
      [
        .init("properties", .object(properties)), .init("required", .strings(required.map(\.key))),
      ] + (isClosed ? [.init("additionalProperties", .bool(false))] : []))
  }

  /// The object with the members of another one behind its own.
  func adding(_ more: KeyValuePairs<String, JSONSchema>) -> JSONSchema {
    var sum = self
    for place in sum.members.indices {
      switch (sum.members[place].name, sum.members[place].value) {
      case ("properties", .object(let own)):
        sum.members[place].value = .object(own + more.map { .init($0.key, $0.value.json) })
      case ("required", .array(let names)):
        sum.members[place].value = .array(names + more.map { .string($0.key) })
      default: continue
      }
    }
    return sum
  }

  /// A value of the document's own definitions.
  static func definition(_ name: String) -> JSONSchema {
    JSONSchema([.init("$ref", .string("#/$defs/\(name)"))])
  }
}
