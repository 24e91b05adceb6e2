internal import Foundation
internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// The columns of a row to be inserted, in the order in which they are added.
struct RowWriter {
  private(set) var columns: [String] = []
  private(set) var values: [DatabaseValue] = []

  /// Adds a text, or NULL.
  mutating func add(_ column: String, _ text: String?) {
    append(column, text.map { $0.withVisibleNulls.databaseValue } ?? .null)
  }

  /// Adds an integer, or NULL.
  mutating func add(_ column: String, _ integer: Int?) {
    append(column, integer.map { Int64($0).databaseValue } ?? .null)
  }

  /// Adds a number, or NULL.
  mutating func add(_ column: String, _ number: Double?) {
    append(column, number?.databaseValue ?? .null)
  }

  /// Adds a truth value as 0 or 1.
  mutating func add(_ column: String, _ flag: Bool) { add(column, flag ? 1 : 0) }

  /// Adds a blob.
  mutating func add(_ column: String, _ bytes: [UInt8]) {
    append(column, Data(bytes).databaseValue)
  }

  /// Adds spans.
  mutating func add(_ column: String, _ spans: [CodePointSpan]) {
    append(column, SpanText.encode(spans).databaseValue)
  }

  /// Adds a value as JSON, or NULL.
  mutating func add<Value: Encodable>(_ column: String, json value: Value?) throws {
    add(column, try value.map { try JSONText.encode($0) })
  }

  /// Adds a date as the columns `name`, `nameBasis`, `nameEvidence` and `nameReason`.
  mutating func add<Basis>(_ name: String, _ date: DateReading<Basis>?) {
    add(name, date?.edtf?.rawValue)
    add(name + "Basis", date?.basis?.rawValue)
    add(name + "Evidence", date.map { SpanText.encode($0.evidence) })
    add(name + "Reason", date?.reason)
  }

  private mutating func append(_ column: String, _ value: DatabaseValue) {
    columns.append(column)
    values.append(value)
  }
}
