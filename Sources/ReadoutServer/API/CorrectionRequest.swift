internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// What somebody says against the record, as the API takes it.
struct CorrectionRequest: Decodable, Sendable {
  let action: String
  let statement: String?
  let person: String?
  let name: String?
  let type: String?
  let date: String?
  let code: String?
  let description: String?
  let note: String?
  let with: String?
  let persons: [String]?
  let names: [String]?
  let articles: [String]?
  let content: [[Int]]?
  let source: [[Int]]?
  let cue: [[Int]]?
  let kind: String?
  let why: String?

  /// The body as the OpenAPI document describes it.
  static let schema = Schema.request(
    [
      .init("action", .word(actions)), .init("statement", .identifier(.statement)),
      .init("person", .identifier(.person)),
      .init("name", .string), .init("type", .word(SpeakerType.allCases.map(\.rawValue))),
      .init("date", .string), .init("code", .string), .init("description", .string),
      .init("note", .string), .init("with", .identifier(.statement)),
      .init("persons", .list(.identifier(.person))),
      .init("names", .list(.string)), .init("articles", .list(.identifier(.article))),
      .init("content", .list(.span)), .init("source", .list(.span)),
      .init("cue", .list(.span)),
      .init("kind", .word(StatementKind.allCases.map(\.rawValue))), .init("why", .string),
    ], required: ["action"])

  /// What can be said; an undo has an address of its own.
  private static let actions = Correction.Action.allCases.filter { $0 != .undo }.map(\.rawValue)
}

extension CorrectionRequest {
  /// The statement that it is said of.
  func statementID() throws -> StatementID? {
    guard let statement else { return nil }
    return try id(statement, "statement") { StatementID($0) }
  }

  /// The correction.
  ///
  /// - Throws: ``DeskError`` with code `invalid` for what cannot be read, `conflict` where something
  ///   that belongs to the action is missing.
  func correction(in ledger: Ledger) throws -> Correction {
    guard let action = Correction.Action(rawValue: action) else {
      throw DeskError(.invalid, "there is no action '\(self.action.prefix(64))'")
    }
    switch action {
    case .accept: return .accept
    case .reject: return .reject
    case .speaker: return .speaker(try speaker())
    case .saidOn: return .saidOn(try day())
    case .spans: return .spans(try spans())
    case .code: return .code(try given(code, "code"), isBorne: true)
    case .dropFromStatement: return .code(try given(code, "code"), isBorne: false)
    case .note: return .note(try given(note, "note"))
    case .sameUtterance: return .utterance(with: try other(in: ledger), isSame: true)
    case .otherUtterance: return .utterance(with: try other(in: ledger), isSame: false)
    case .merge:
      let (first, second) = try pair()
      return .merge(first, second)
    case .apart:
      let (first, second) = try pair()
      return .apart(first, second)
    case .split: return try split(in: ledger)
    case .defineCode:
      return .defineCode(label: try given(code, "code"), description: description ?? "")
    case .dropCode: return .dropCode(label: try given(code, "code"))
    case .undo: throw DeskError(.invalid, "an entry is undone at /v1/corrections/{id}/undo")
    }
  }
}

extension CorrectionRequest {
  private func given(_ text: String?, _ name: String) throws -> String {
    guard let text, text.contains(where: { !$0.isWhitespace }) else {
      throw DeskError(.conflict, "'\(action)' needs '\(name)'")
    }
    return text
  }

  private func id<ID>(_ text: String, _ kind: String, _ read: (String) -> ID?) throws -> ID {
    guard let id = read(text) else {
      throw DeskError(.invalid, "'\(text.prefix(64))' is no \(kind)")
    }
    return id
  }

  private func word<Word: RawRepresentable>(_ text: String, _ kind: String) throws -> Word
  where Word.RawValue == String {
    try id(text, kind) { Word(rawValue: $0) }
  }

  private func reference(_ text: String) throws -> PersonReference {
    PersonReference(id: try id(text, "person") { PersonID($0) }, name: text, mention: nil)
  }

  private func speaker() throws -> SpeakerCorrection {
    if let person { return .person(try reference(person)) }
    guard let name else { return .unresolved }
    return .named(
      try given(name, "name"),
      type: try type.map { try word($0, "type of a speaker") } ?? .person)
  }

  private func day() throws -> EDTF? {
    try date.map { try id($0, "date") { EDTF(rawValue: $0) } }
  }

  private func spans() throws -> SpansCorrection {
    SpansCorrection(
      content: try content.map(Self.spans), source: try source.map(Self.spans),
      cue: try cue.map(Self.spans), kind: try kind.map { try word($0, "kind") })
  }

  private static func spans(_ ends: [[Int]]) throws -> [CodePointSpan] {
    try ends.map { ends in
      guard ends.count == 2, 0 <= ends[0], ends[0] < ends[1] else {
        throw DeskError(.conflict, "a span is two code points, such as [120, 180]")
      }
      return CodePointSpan(ends[0], ends[1])
    }
  }

  private func other(in ledger: Ledger) throws -> StatementAnchor {
    let id = try id(try given(with, "with"), "statement") { StatementID($0) }
    guard let anchor = try ledger.anchor(of: id) else {
      throw DeskError(.conflict, "the ledger holds no statement '\(id)'")
    }
    return anchor
  }

  private func pair() throws -> (PersonReference, PersonReference) {
    guard let persons, persons.count == 2 else {
      throw DeskError(.conflict, "'\(action)' needs two 'persons'")
    }
    return (try reference(persons[0]), try reference(persons[1]))
  }

  private func split(in ledger: Ledger) throws -> Correction {
    let person = try reference(try given(person, "person"))
    guard let id = person.id, names?.isEmpty == false || articles?.isEmpty == false else {
      throw DeskError(.conflict, "say what is split off: 'names', 'articles' or both")
    }
    let articles = try (articles ?? []).map { try self.id($0, "article") { ArticleID($0) } }
    return .split(
      person, mentions: try ledger.mentions(of: id, named: names ?? [], in: articles))
  }
}
