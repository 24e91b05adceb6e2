extension Schema {
  /// The schema of a name among ``Schemas/all``, with whatever it names put in its place: for
  /// documents that have no components, such as what a tool tells of its answers.
  static func whole(_ name: String) -> Schema { Schema.named(name).inlined }

  /// The same with each name replaced by what it stands for.
  fileprivate var inlined: Schema {
    switch self {
    case .named(let name):
      return Schemas.all.first { $0.name == name }?.schema.inlined ?? self
    case .extending(let name, let members):
      guard case .object(let base) = Schema.named(name).inlined else { return self }
      return .object(base + members.map(\.inlined))
    case .optional(let schema): return .optional(schema.inlined)
    case .list(let schema): return .list(schema.inlined)
    case .object(let members): return .object(members.map(\.inlined))
    case .request(let members, let required):
      return .request(members.map(\.inlined), required: required)
    case .string, .identifier, .integer, .number, .boolean, .open, .word, .span: return self
    }
  }
}

extension Schema.Member {
  /// The member with each name in its schema replaced by what it stands for.
  fileprivate var inlined: Schema.Member { Schema.Member(name, schema.inlined) }
}
