internal import GRDB
internal import ReadoutText

/// The speaker of a query, as the index of words is asked for them.
///
/// A name finds the statements whose speaker's name holds its words, and those of the persons whom
/// it names in any spelling; a person's id finds the statements of that person alone.
struct SoughtSpeaker {
  /// The FTS5 expression for the column of names; `nil` when nothing can match.
  let expression: String?

  /// A condition on `statement`, with its arguments, that keeps the namesakes out.
  private(set) var condition: (sql: String, arguments: [DatabaseValue])?

  /// Looks up whom a text names.
  ///
  /// - Complexity: O(p) in the persons that bear the name, ``nameLimit`` of whose names count.
  init(_ text: String, _ db: Database) throws {
    if let id = PersonID(text) {
      let person = try PersonRulings(db: db).merged(id.rawValue).rawValue
      expression = Self.either(try PersonReader(db).names(of: [person]))
      condition = Self.mentions(of: [person])
      return
    }
    let terms = SearchTerms(text)
    let spellings = try Self.spellings(of: text, db)
    let others = spellings.names.filter { !terms.match($0) }.prefix(Self.nameLimit)
    expression = Self.either(Array(others), or: terms.expression)
    guard !others.isEmpty, terms.terms.count > 1 else { return }
    condition = Self.mentions(of: spellings.persons, orNamed: terms)
  }

  /// The greatest number of names that are looked for beside the one that was typed.
  private static let nameLimit = 60

  /// The persons of a name and all their names; where some bear the full name, they alone.
  private static func spellings(
    of text: String, _ db: Database
  ) throws -> (persons: [Int64], names: [String]) {
    guard let skeleton = NameSkeleton(text) else { return ([], []) }
    let reader = PersonReader(db)
    let named = try reader.persons(named: skeleton)
    let exact = try named.prefix(nameLimit).filter { person in
      try reader.names(of: [person]).contains {
        NameSkeleton($0)?.agreement(with: skeleton) == .full
      }
    }
    let persons = exact.isEmpty ? named : exact
    return (persons, try reader.names(of: persons))
  }

  private static func either(_ names: [String], or typed: String? = nil) -> String? {
    let all = (typed.map { ["(\($0))"] } ?? []) + SearchTerms.phrases(names)
    return all.isEmpty ? nil : "(" + all.joined(separator: " OR ") + ")"
  }

  /// That a statement's speaker is one of some persons, or that the name holds the words that were
  /// typed: a surname alone, which is among a person's names, is that of others too.
  private static func mentions(
    of persons: [Int64], orNamed terms: SearchTerms? = nil
  ) -> (sql: String, arguments: [DatabaseValue]) {
    let mention = MentionCondition.sql(personCount: persons.count)
    let arguments = persons.map(\.databaseValue)
    guard let words = terms?.terms.flatMap(\.words) else { return (mention, arguments) }
    let named = words.map { _ in "instr(lower(statement.speakerName), ?) > 0" }
    return (
      "(\(mention) OR \(named.joined(separator: " AND ")))",
      arguments + words.map { $0.lowercased().databaseValue }
    )
  }
}

extension SearchTerms {
  /// FTS5 expressions for names, each of whose words stand in a row; names that no index has are
  /// left out.
  static func phrases(_ names: [String]) -> [String] {
    names.compactMap { SearchTerms("\"\($0)\"").expression }
  }

  /// Whether a text holds all terms, as far as case and word beginnings tell; accents count.
  func match(_ text: String) -> Bool {
    let words = IndexTerms.words(of: text)
    return terms.allSatisfy { term in
      term.words.allSatisfy { wanted in
        words.contains {
          term.isPrefix ? $0.hasPrefix(wanted.lowercased()) : $0 == wanted.lowercased()
        }
      }
    }
  }
}
