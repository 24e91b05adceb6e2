internal import Foundation
internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

/// Reads the columns of a row without trusting them: a damaged file may hold anything.
struct RowReader {
  let row: Row

  /// Where the columns stand, for queries that are asked for each statement of a ledger.
  ///
  /// Without it each column is looked for by name, which costs more than reading it.
  var places: ColumnPlaces?

  private func value(_ column: String) -> DatabaseValue {
    guard let place = places?[column] else { return row[column] }
    return row[place]
  }

  /// Text that must be there.
  func text(_ column: String) throws -> String {
    guard let text = try optionalText(column) else { throw wrong(column) }
    return text
  }

  /// Text, or `nil` for NULL.
  func optionalText(_ column: String) throws -> String? {
    switch value(column).storage {
    case .null: return nil
    case .string(let text): return text
    default: throw wrong(column)
    }
  }

  /// An integer that must be there.
  func integer(_ column: String) throws -> Int {
    guard let integer = try optionalInteger(column) else { throw wrong(column) }
    return integer
  }

  /// An integer, or `nil` for NULL.
  func optionalInteger(_ column: String) throws -> Int? {
    switch value(column).storage {
    case .null: return nil
    case .int64(let integer): return Int(integer)
    default: throw wrong(column)
    }
  }

  /// A number, or `nil` for NULL.
  func optionalNumber(_ column: String) throws -> Double? {
    switch value(column).storage {
    case .null: return nil
    case .double(let number): return number
    case .int64(let integer): return Double(integer)
    default: throw wrong(column)
    }
  }

  /// A blob that must be there.
  func bytes(_ column: String) throws -> [UInt8] {
    switch value(column).storage {
    case .blob(let data): return Array(data)
    // SQLite hands an empty blob on as NULL in some builds.
    case .null: return []
    default: throw wrong(column)
    }
  }

  /// The complaint about a column that holds what it must not.
  func wrong(_ column: String) -> BlobError {
    BlobError(finding: "its column \(column) holds what it should not")
  }
}

extension RowReader {
  /// A digest.
  func digest(_ column: String) throws -> SHA256Digest {
    guard let digest = SHA256Digest(bytes: try bytes(column)) else { throw wrong(column) }
    return digest
  }

  /// A word of a closed vocabulary.
  func word<Vocabulary: RawRepresentable>(_ column: String) throws -> Vocabulary
  where Vocabulary.RawValue == String {
    guard let word = Vocabulary(rawValue: try text(column)) else { throw wrong(column) }
    return word
  }

  /// A word of a closed vocabulary, or `nil` for NULL.
  func optionalWord<Vocabulary: RawRepresentable>(_ column: String) throws -> Vocabulary?
  where Vocabulary.RawValue == String {
    guard let text = try optionalText(column) else { return nil }
    guard let word = Vocabulary(rawValue: text) else { throw wrong(column) }
    return word
  }

  /// Spans.
  func spans(_ column: String) throws -> [CodePointSpan] {
    try SpanText.decode(try text(column))
  }

  /// A value kept as JSON, or `nil` for NULL.
  func json<Value: Decodable>(_ type: Value.Type, _ column: String) throws -> Value? {
    try optionalText(column).map { try JSONText.decode(type, $0) }
  }

  /// A date from the columns `name`, `nameBasis`, `nameEvidence` and `nameReason`; `nil` when the
  /// evidence is NULL.
  func date<Basis>(_ name: String) throws -> DateReading<Basis>? {
    guard let evidence = try optionalText(name + "Evidence") else { return nil }
    var reading = DateReading<Basis>(unknownBecause: "")
    reading.edtf = try optionalWord(name)
    reading.basis = try optionalWord(name + "Basis")
    reading.evidence = try SpanText.decode(evidence)
    reading.reason = try optionalText(name + "Reason")
    return reading
  }
}
