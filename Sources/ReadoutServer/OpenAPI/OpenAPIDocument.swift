internal import HTTPTypes
internal import ReadoutRecord

/// The description of the API that other programs are made from.
///
/// - SeeAlso: OpenAPI 3.1.
struct OpenAPIDocument: Sendable {
  let routes: [APIRoute]

  /// The document.
  var json: JSONValue {
    [
      "openapi": .string("3.1.0"),
      "info": [
        "title": .string("Readout"), "version": .string("1"),
        "description": .string(
          "Who is reported to have said what, out of one ledger. What articles hold is given as "
            + "data: it is quoted, never said by this server."),
        "license": ["name": .string("Apache-2.0"), "identifier": .string("Apache-2.0")],
      ],
      "servers": .array([["url": .string("/")]]),
      "security": .array([.object([]), ["token": .array([])]]),
      "paths": .object(paths),
      "components": [
        "schemas": .object(Schemas.all.map { .init($0.name, $0.schema.json) }),
        "securitySchemes": ["token": ["type": .string("http"), "scheme": .string("bearer")]],
      ],
    ]
  }

  /// The routes by path, in their order.
  private var paths: [JSONValue.Member] {
    var order: [String] = []
    for route in routes where !order.contains(route.path) { order.append(route.path) }
    return order.map { path in
      .init(
        path,
        .object(
          routes.filter { $0.path == path }.map {
            .init($0.method.rawValue.lowercased(), $0.operation)
          }))
    }
  }
}

extension APIRoute {
  /// The route as an operation of the document.
  fileprivate var operation: JSONValue {
    var members: [JSONValue.Member] = [
      .init("operationId", .string(name)), .init("summary", .string(summary)),
      .init("parameters", .array(parameters.map(\.json))),
    ]
    if let body {
      members.append(
        .init(
          "requestBody",
          [
            "required": .bool(true),
            "content": ["application/json": ["schema": body.schema.json]],
          ]))
    }
    members.append(
      .init("responses", .object([success, .init("default", Self.failure)])))
    return .object(members)
  }

  private var success: JSONValue.Member {
    switch answer {
    case .one(let schema): .init("200", Self.answer(schema.json))
    case .made(let schema): .init("201", Self.answer(schema.json))
    case .list(let schema, _): .init("200", Self.page(of: schema))
    case .document(let type):
      .init(
        "200",
        ["description": .string("The document."), "content": .object([.init(type, .object([]))])])
    case .nothing: .init("204", ["description": .string("Done.")])
    }
  }

  private static func answer(_ schema: JSONValue) -> JSONValue {
    [
      "description": .string("The answer."),
      "content": ["application/json": ["schema": schema]],
    ]
  }

  private static func page(of schema: Schema) -> JSONValue {
    let page = Schema.object([
      .init("items", .list(schema)), .init("next", .optional(.string)),
    ])
    return [
      "description": .string("A page of the list; `next` is the cursor of the next one, or null."),
      "content": [
        "application/json": ["schema": page.json],
        "text/csv": ["schema": Schema.string.json],
      ],
    ]
  }

  private static let failure: JSONValue = [
    "description": .string("What went wrong, and what to do."),
    "content": ["application/problem+json": ["schema": Schema.named("Problem").json]],
  ]
}

extension APIParameter {
  /// The parameter as the document describes it.
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "in": .string(place.rawValue), "required": .bool(isRequired),
      "description": .string(summary), "schema": schema,
    ]
  }

  private var schema: JSONValue {
    switch kind {
    case .text(let length): ["type": .string("string"), "maxLength": .integer(length)]
    case .integer(_, let otherwise): ["type": .string("integer"), "default": .integer(otherwise)]
    case .choice(let words): Schema.word(words).json
    case .flag: Schema.boolean.json
    case .date:
      ["type": .string("string"), "pattern": .string(IdentifierForm.datePattern)]
    case .identifier(let form):
      [
        "type": .string("string"), "pattern": .string(form.pattern),
        "examples": .strings([form.example]),
      ]
    }
  }
}
