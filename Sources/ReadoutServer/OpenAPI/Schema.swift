internal import ReadoutRecord

/// What a JSON value looks like, as far as the OpenAPI document tells it.
indirect enum Schema: Sendable {
  case string
  case integer
  case number
  case boolean
  /// A text that is written as an identifier is.
  case identifier(IdentifierForm)
  /// A place in a text: the code points it starts at and ends before.
  case span
  /// Any value; docs/FORMAT.md describes it.
  case open(String)
  /// One of some words.
  case word([String])
  /// A value, or `null`.
  case optional(Schema)
  case list(Schema)
  /// An object of which every member is always there.
  case object([Member])
  /// An object of which some members may be missing, as in a body.
  case request([Member], required: [String])
  /// A schema of the document's components.
  case named(String)
  /// An object with the members of a named one, and more.
  case extending(String, [Member])

  /// A member of an object.
  struct Member: Sendable {
    let name: String
    let schema: Schema

    init(_ name: String, _ schema: Schema) {
      self.name = name
      self.schema = schema
    }
  }
}

extension Schema {
  /// The schema in the dialect of OpenAPI 3.1, which is that of JSON Schema 2020-12.
  var json: JSONValue {
    switch self {
    case .string: ["type": .string("string")]
    case .identifier(let form): ["type": .string("string"), "pattern": .string(form.pattern)]
    case .integer: ["type": .string("integer")]
    case .number: ["type": .string("number")]
    case .boolean: ["type": .string("boolean")]
    case .span: Self.pair
    case .open(let description): ["description": .string(description)]
    case .word(let words): ["type": .string("string"), "enum": .strings(words)]
    case .optional(let schema): ["anyOf": .array([schema.json, ["type": .string("null")]])]
    case .list(let schema): ["type": .string("array"), "items": schema.json]
    case .object(let members): Self.object(members, required: members.map(\.name))
    case .request(let members, let required):
      Self.object(
        members.map { Self.orNull($0, unlessIn: required) }, required: required,
        with: [.init("additionalProperties", .bool(false))])
    case .named(let name): ["$ref": .string("#/components/schemas/\(name)")]
    case .extending(let name, let members):
      [
        "allOf": .array([
          Schema.named(name).json, Self.object(members, required: members.map(\.name)),
        ])
      ]
    }
  }

  private static let pair: JSONValue = [
    "type": .string("array"), "minItems": .integer(2), "maxItems": .integer(2),
    "items": [
      "type": .string("integer"), "minimum": .integer(0), "maximum": .integer(Int(Int32.max)),
    ],
  ]

  /// A member that may be missing may be `null` too: both are read as not given.
  private static func orNull(_ member: Member, unlessIn required: [String]) -> Member {
    required.contains(member.name) ? member : Member(member.name, .optional(member.schema))
  }

  private static func object(
    _ members: [Member], required: [String], with more: [JSONValue.Member] = []
  ) -> JSONValue {
    .object(
      [
        .init("type", .string("object")), .init("required", .strings(required)),
        .init("properties", .object(members.map { .init($0.name, $0.schema.json) })),
      ] + more)
  }

  /// The names of an object's members.
  var memberNames: [String] {
    switch self {
    case .object(let members), .request(let members, _): members.map(\.name)
    default: []
    }
  }
}
