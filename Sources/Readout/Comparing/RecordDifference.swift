internal import ReadoutLedger
public import ReadoutRecord

/// How the statements of one article differ between two runs: what is new, gone and changed.
public struct RecordDifference: Sendable, Hashable {
  /// A statement that only one run has.
  public struct Single: Sendable, Hashable {
    /// The id in the ledger; `nil` out of a record without one.
    public var id: String?

    /// The statement.
    public var statement: Statement
  }

  /// A statement of both runs of which something differs.
  public struct Change: Sendable, Hashable {
    /// The id in the first ledger; `nil` out of a record without one.
    public var id: String?

    /// The statement in the first run.
    public var statement: Statement

    /// The fields that differ, in the order of docs/FORMAT.md.
    public var fields: [FieldChange]
  }

  /// A field that differs, with both values as JSON.
  public struct FieldChange: Sendable, Hashable {
    /// The field's name.
    public var name: String

    /// The value in the first run.
    public var before: String

    /// The value in the second run.
    public var after: String
  }

  /// The id of the record.
  public var name: String

  /// Statements of the second run alone, in the order of the text.
  public var added: [Single]

  /// Statements of the first run alone, in the order of the text.
  public var gone: [Single]

  /// Statements of both that differ, in the order of the text.
  public var changed: [Change]

  /// Number of statements that are the same in both.
  public var sameCount: Int

  /// Whether nothing differs.
  public var isEmpty: Bool { added.isEmpty && gone.isEmpty && changed.isEmpty }

  /// Compares two records of one article; `nil` stands for a run without it.
  ///
  /// - Complexity: O(n · m) in the statements of both.
  public init(from first: ComparedRecord?, to second: ComparedRecord?) {
    name = first?.name ?? second?.name ?? ""
    let (old, new) = (first?.rows ?? [], second?.rows ?? [])
    let pairing = StatementPairing(old.map(\.statement), new.map(\.statement))
    added = pairing.unpaired.map { Single(id: new[$0].id, statement: new[$0].statement) }
    gone = zip(old, pairing.partners).filter { $0.1 == nil }.map {
      Single(id: $0.0.id, statement: $0.0.statement)
    }
    let pairs = zip(old, pairing.partners).compactMap { row, place in
      place.map { (row, new[$0]) }
    }
    changed = pairs.compactMap { Self.change($0, $1) }
    sameCount = pairs.count - changed.count
  }

  private static func change(_ a: ComparedRecord.Row, _ b: ComparedRecord.Row) -> Change? {
    let fields = zip(a.fields, b.fields).filter { $0 != $1 }.map {
      FieldChange(name: $0.name, before: $0.value, after: $1.value)
    }
    return fields.isEmpty ? nil : Change(id: a.id, statement: a.statement, fields: fields)
  }
}
