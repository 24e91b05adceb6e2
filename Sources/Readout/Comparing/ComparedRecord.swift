internal import Foundation
public import ReadoutLedger
public import ReadoutRecord
internal import ReadoutText

/// A record as far as two are compared: its statements with their fields as printed.
public struct ComparedRecord: Sendable, Hashable {
  /// A statement as far as two are compared.
  struct Row: Hashable {
    /// The id in the ledger; `nil` out of a record without one.
    var id: String?

    /// The statement.
    var statement: Statement

    /// Its fields in the order of docs/FORMAT.md, by name, each as JSON.
    var fields: [Field]
  }

  /// A field of a statement as JSON.
  struct Field: Hashable {
    var name: String
    var value: String
  }

  /// The id of the record.
  public var name: String

  /// Digest of the original and, where the outlet is known, its name: what tells an article in two
  /// runs.
  var key: String

  var rows: [Row]

  /// Takes a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - ids: The ids of its statements in a ledger; empty where there are none.
  public init(_ record: Record, ids: [StatementID]) {
    name = record.id
    key = record.article.sha256.hex + "\t" + (record.article.metadata.outlet ?? "")
    rows = record.statements.enumerated().map { place, statement in
      Row(
        id: ids.indices.contains(place) ? ids[place].description : nil, statement: statement,
        fields: Self.fields(of: statement))
    }
  }

  private static func fields(of statement: Statement) -> [Field] {
    guard case .object(let members) = statement.json else { return [] }
    // The number follows from the others, and so does that of the parent.
    return members.filter { $0.name != "n" && $0.name != "parent" }
      .map { Field(name: $0.name, value: $0.value.line) }
  }
}

extension ComparedRecord {
  /// Takes a record out of a line of JSON.
  init(_ line: RecordLine) {
    name = line.id
    key = line.article.sha256 + "\t" + (line.article.outlet ?? "")
    rows = line.statements.map { line in
      let statement = line.statement
      return Row(id: line.id, statement: statement, fields: Self.fields(of: statement))
    }
  }
}
