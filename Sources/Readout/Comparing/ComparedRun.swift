internal import Foundation
public import ReadoutLedger
internal import ReadoutRecord

/// The records of one run, to be compared with those of another: all of a ledger, or those of a file
/// of JSON Lines.
public struct ComparedRun: Sendable {
  /// The records by what tells their articles apart.
  private var records: [String: ComparedRecord] = [:]

  /// Takes what stands in a ledger.
  ///
  /// - Throws: ``LedgerError`` when a record cannot be restored.
  public init(_ ledger: Ledger) throws {
    try ledger.forEachArticle { add(ComparedRecord($0.record, ids: $0.statementIDs)) }
  }

  /// Reads a file of records, as `extract` or `show --all --json` prints them.
  ///
  /// - Parameters:
  ///   - lines: JSON Lines.
  ///   - name: The file's name, for messages.
  /// - Throws: ``LedgerError`` with code `invalidArticle` that names the line.
  public init(reading lines: [UInt8], named name: String) throws {
    let decoder = JSONDecoder()
    for (number, line) in lines.split(separator: UInt8(ascii: "\n")).enumerated() {
      do {
        add(ComparedRecord(try decoder.decode(RecordLine.self, from: Data(line))))
      } catch {
        throw LedgerError(
          code: .invalidArticle,
          message: "\(name): line \(number + 1) is no record; give a ledger, or what 'readout "
            + "extract' or 'readout show --all --json' prints", cause: error)
      }
    }
  }

  /// Number of articles.
  public var articleCount: Int { records.count }

  private mutating func add(_ record: ComparedRecord) { records[record.key] = record }

  /// How the statements differ, article by article in the order of their names; articles in which
  /// nothing differs are left out.
  public func differences(to other: ComparedRun) -> [RecordDifference] {
    let keys = Set(records.keys).union(other.records.keys)
    let pairs = keys.map { key in
      (key, RecordDifference(from: records[key], to: other.records[key]))
    }
    return pairs.filter { !$0.1.isEmpty }
      .sorted { ($0.1.name, $0.0) < ($1.1.name, $1.0) }.map(\.1)
  }
}
