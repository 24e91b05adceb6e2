internal import ReadoutLedger
internal import ReadoutRecord

/// An argument that a tool takes: its schema and its check come from here.
struct MCPParameter: Sendable {
  /// What an argument may be.
  enum Kind: Sendable {
    case text
    /// A list of strings.
    case texts(count: ClosedRange<Int>)
    case integer(ClosedRange<Int>, standard: Int)
    case flag
    case word([String])
    /// A day, month or year in EDTF.
    case date
  }

  let name: String
  let kind: Kind
  let description: String
  let isRequired: Bool

  init(_ name: String, _ kind: Kind, _ description: String, isRequired: Bool = false) {
    self.name = name
    self.kind = kind
    self.description = description
    self.isRequired = isRequired
  }

  /// What the argument may be, as a client reads it: a JSON Schema.
  var schema: JSONValue { .object(constraints + [.init("description", .string(description))]) }

  private var constraints: [JSONValue.Member] {
    switch kind {
    case .text, .date: [.init("type", .string("string"))]
    case .flag: [.init("type", .string("boolean"))]
    case .word(let vocabulary):
      [.init("type", .string("string")), .init("enum", .strings(vocabulary))]
    case .texts(let count):
      [
        .init("type", .string("array")), .init("items", ["type": .string("string")]),
        .init("minItems", .integer(count.lowerBound)),
        .init("maxItems", .integer(count.upperBound)),
      ]
    case .integer(let range, let standard):
      [
        .init("type", .string("integer")), .init("minimum", .integer(range.lowerBound)),
        .init("maximum", .integer(range.upperBound)), .init("default", .integer(standard)),
      ]
    }
  }

  /// Checks an argument that was given.
  ///
  /// - Throws: ``MCPToolFailure`` that says what it may be.
  func check(_ value: JSONValue) throws(MCPToolFailure) {
    guard !accepts(value) else { return }
    throw MCPToolFailure("'\(name)' \(demand)")
  }

  private func accepts(_ value: JSONValue) -> Bool {
    switch (kind, value) {
    case (.text, .string), (.flag, .bool): true
    case (.texts(let count), .array(let values)):
      count.contains(values.count)
        && values.allSatisfy { if case .string = $0 { true } else { false } }
    case (.integer(let range, _), .integer(let number)): range.contains(number)
    case (.word(let vocabulary), .string(let word)): vocabulary.contains(word)
    case (.date, .string(let text)): EDTF(rawValue: text)?.earliest != nil
    default: false
    }
  }

  private var demand: String {
    switch kind {
    case .text: "takes a string"
    case .texts(let count): "takes a list of \(count.lowerBound) to \(count.upperBound) strings"
    case .integer(let range, _):
      "takes an integer from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "takes true or false"
    case .word(let vocabulary): "takes one of: " + vocabulary.joined(separator: ", ")
    case .date: "takes a date: 2031-02-10, 2031-02 or 2031"
    }
  }
}

// MARK: - What several tools take

extension MCPParameter {
  static let about = MCPParameter(
    "about", .text, "A subject: its words stand in what is said, or words that mean the same.")
  static let kind = MCPParameter(
    "kind", .word(StatementKind.allCases.map(\.rawValue)),
    "How the words are given: all of them quoted, none, or some.")
  static let from = MCPParameter(
    "from", .date, "Said on this day, month or year, or later; such as 2031-02-10 or 2031.")
  static let to = MCPParameter("to", .date, "Said on this day, month or year, or earlier.")

  /// How many are answered at most.
  static func limit(of things: String, _ range: ClosedRange<Int>, standard: Int) -> MCPParameter {
    MCPParameter(
      "limit", .integer(range, standard: standard), "The greatest number of \(things).")
  }
}
