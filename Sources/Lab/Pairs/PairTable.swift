internal import Foundation

/// A tab-separated file with a header; lines that begin with `#` are left out.
struct PairTable {
  /// The rows, by the names of the header.
  let rows: [[String: String]]

  /// Reads a file.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when it is not there.
  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LabError(.missingData, "no pairs at '\(path)'; name a file of judged pairs")
    }
    let lines = String(decoding: data, as: UTF8.self)
      .split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    guard let header = lines.first else {
      throw LabError(.missingData, "'\(path)' is empty; name a file of judged pairs")
    }
    rows = lines.dropFirst().map { fields in
      Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
    }
  }
}
