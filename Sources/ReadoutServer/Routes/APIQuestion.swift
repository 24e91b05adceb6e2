internal import Foundation
internal import ReadoutRecord

/// What one request asks, read by the description of its route.
struct APIQuestion: Sendable {
  /// The values by the names of their parameters.
  private let values: [String: String]

  /// The path and the query of the request.
  let path: String
  let query: QueryFields

  /// What the request sends.
  let body: [UInt8]

  /// Who asks.
  let account: Account

  /// The members that an object in the body may have.
  private let members: Set<String>

  /// Reads what a request gives for the parameters of a route.
  ///
  /// - Throws: ``DeskError`` with code `invalid` for a parameter that the route does not take, takes
  ///   once, or takes in another form; with code `notFound` where the path names no resource.
  init(
    _ route: APIRoute, path: String, pathValues: [String: String], query: QueryFields,
    body: [UInt8], account: Account
  ) throws {
    self.path = path
    self.query = query
    self.body = body
    self.account = account
    members = Set(route.body?.schema.memberNames ?? [])
    var values: [String: String] = [:]
    for (name, value) in query.fields {
      guard let parameter = route.parameters.first(where: { $0.name == name && $0.place == .query })
      else { throw DeskError(.invalid, route.complaint(about: name)) }
      guard values[name] == nil else {
        throw DeskError(.invalid, "the parameter '\(name)' is given twice")
      }
      values[name] = try parameter.checked(value)
    }
    for parameter in route.parameters where parameter.place == .path {
      values[parameter.name] = try parameter.checked(pathValues[parameter.name] ?? "")
    }
    for parameter in route.parameters where parameter.isRequired && values[parameter.name] == nil {
      throw DeskError(.invalid, "the parameter '\(parameter.name)' is missing")
    }
    self.values = values
    try checkPeriod()
  }

  /// A period that ends before it begins holds nothing, and is a slip.
  private func checkPeriod() throws {
    guard let from = day(.from, \.earliest), let to = day(.to, \.latest), from > to else { return }
    throw DeskError(.invalid, "'from' (\(from.iso)) lies behind 'to' (\(to.iso))")
  }

  /// The value of a parameter, or `nil` when it was not given.
  subscript(parameter: APIParameter) -> String? { values[parameter.name] }

  /// The id in the path; empty on a route that has none.
  var id: String { values["id"] ?? "" }

  /// Where the page before ended.
  var cursor: String? { values["cursor"] }

  /// Whether a flag is set.
  func isSet(_ parameter: APIParameter) -> Bool { values[parameter.name] == "true" }

  /// A whole number in the range of its parameter.
  func integer(_ parameter: APIParameter) -> Int {
    guard case .integer(let range, let otherwise) = parameter.kind else { return 0 }
    guard let text = values[parameter.name] else { return otherwise }
    let nearest = text.hasPrefix("-") ? range.lowerBound : range.upperBound
    return min(max(Int(text) ?? nearest, range.lowerBound), range.upperBound)
  }

  /// The first or the last day that a date names.
  func day(_ parameter: APIParameter, _ end: KeyPath<EDTF, CalendarDay?>) -> CalendarDay? {
    values[parameter.name].flatMap { EDTF(rawValue: $0)?[keyPath: end] }
  }

  /// Reads the body as JSON.
  ///
  /// - Throws: ``DeskError`` with code `invalid`, also for members that the route does not know: one
  ///   that is misspelt would do nothing and say nothing.
  func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let data = Data(body)
    do {
      let names = try JSONDecoder().decode(MemberNames.self, from: data).all
      if let unknown = names.subtracting(members).min() {
        throw DeskError(
          .invalid, "this route takes no '\(unknown.prefix(64))'; /openapi.json lists what it takes"
        )
      }
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DeskError {
      throw error
    } catch {
      throw DeskError(
        .invalid, "the body is not what this route takes; /openapi.json describes it", cause: error)
    }
  }
}

extension APIParameter {
  /// The value, when it is what the parameter may hold.
  func checked(_ value: String) throws -> String {
    guard allows(value) else {
      throw DeskError(
        place == .path ? .notFound : .invalid,
        "'\(value.prefix(64))' is no \(name) here; \(summary)")
    }
    return value
  }

  private func allows(_ value: String) -> Bool {
    switch kind {
    case .text(let length): value.unicodeScalars.count <= length
    case .integer: Self.isInteger(value)
    case .choice(let words): words.contains(value)
    case .flag: value == "true" || value == "false"
    case .date: value.first?.isNumber == true && EDTF(rawValue: value)?.earliest != nil
    case .identifier(let form): form.reads(value)
    }
  }

  private static func isInteger(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// The names of an object's members, whatever their values are.
private struct MemberNames: Decodable {
  let all: Set<String>

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    all = Set(try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue))
  }
}
