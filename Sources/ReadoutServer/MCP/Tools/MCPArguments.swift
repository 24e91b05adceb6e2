internal import ReadoutLedger
internal import ReadoutRecord

/// What a tool is called with, checked against what it takes.
struct MCPArguments: Sendable {
  private var values: [String: JSONValue] = [:]
  private let parameters: [MCPParameter]

  /// Checks arguments; `null` counts as not given.
  ///
  /// - Throws: ``MCPToolFailure`` for the first that is missing, unknown or of another kind.
  init(_ given: JSONValue?, for parameters: [MCPParameter]) throws(MCPToolFailure) {
    self.parameters = parameters
    let members: [JSONValue.Member]
    switch given {
    case nil, .null: members = []
    case .object(let given): members = given
    default: throw MCPToolFailure("the arguments of a tool are an object")
    }
    for member in members where member.value != .null {
      guard let parameter = parameters.first(where: { $0.name == member.name }) else {
        let known = parameters.map(\.name).joined(separator: ", ")
        throw MCPToolFailure("there is no argument '\(member.name.prefix(80))'; it takes \(known)")
      }
      try parameter.check(member.value)
      values[member.name] = member.value
    }
    for parameter in parameters where parameter.isRequired && values[parameter.name] == nil {
      throw MCPToolFailure("'\(parameter.name)' is missing")
    }
    if let from, let to, from > to {
      throw MCPToolFailure("'from' (\(from.iso)) lies behind 'to' (\(to.iso))")
    }
  }

  /// A string; empty where none was given.
  func text(_ name: String) -> String { optionalText(name) ?? "" }

  /// A string that says something; `nil` where none was given or nothing but white space.
  func optionalText(_ name: String) -> String? {
    guard case .string(let text)? = values[name], !text.allSatisfy(\.isWhitespace) else {
      return nil
    }
    return text
  }

  /// A list of strings.
  func texts(_ name: String) -> [String] {
    guard case .array(let elements)? = values[name] else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// An integer; the parameter's standard where none was given.
  func integer(_ name: String) -> Int {
    if case .integer(let number)? = values[name] { return number }
    guard case .integer(_, let standard)? = parameters.first(where: { $0.name == name })?.kind
    else { return 0 }
    return standard
  }

  /// Whether something holds; it does not where nothing was given.
  func flag(_ name: String) -> Bool { values[name] == .bool(true) }

  /// The form of the statements that are asked for.
  var kind: StatementKind? { optionalText(MCPParameter.kind.name).flatMap(StatementKind.init) }

  /// The first day of the time that is asked for.
  var from: CalendarDay? { date(MCPParameter.from.name)?.earliest }

  /// Its last day.
  var to: CalendarDay? { date(MCPParameter.to.name)?.latest }

  private func date(_ name: String) -> EDTF? { optionalText(name).flatMap(EDTF.init(rawValue:)) }
}
