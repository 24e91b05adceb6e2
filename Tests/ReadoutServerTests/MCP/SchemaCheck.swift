import ReadoutRecord
import ReadoutServer

/// Compares values with schemas, as far as the schemas of the server go.
enum SchemaCheck {
  /// What of a value is not as a schema says, each fault with its place.
  static func faults(of value: JSONValue, against schema: JSONValue, at place: String = "$")
    -> [String]
  {
    if case .array(let choices)? = schema["anyOf"] {
      let all = choices.map { faults(of: value, against: $0, at: place) }
      return all.contains([]) ? [] : all.first ?? []
    }
    if case .array(let words)? = schema["enum"], !words.contains(value) {
      return ["\(place): \(value.line) is none of the words"]
    }
    switch (schema["type"]?.string, value) {
    case ("string", .string), ("boolean", .bool), ("integer", .integer), ("null", .null),
      ("number", .integer), ("number", .twoDecimals):
      return []
    case ("array", .array(let elements)):
      return elements.enumerated().flatMap { index, element in
        faults(of: element, against: schema["items"] ?? .null, at: "\(place)[\(index)]")
      }
    case ("array", .spans): return []
    case ("object", .object(let members)):
      let required = schema["required"]?.elements.compactMap(\.string) ?? []
      let missing = required.filter { name in !members.contains { $0.name == name } }
      return missing.map { "\(place): no \($0)" }
        + members.flatMap { member in
          schema["properties"]?[member.name].map {
            faults(of: member.value, against: $0, at: "\(place).\(member.name)")
          } ?? ["\(place): \(member.name) is in no schema"]
        }
    default: return ["\(place): \(value.line.prefix(60)) is no \(schema.line.prefix(60))"]
    }
  }
}
