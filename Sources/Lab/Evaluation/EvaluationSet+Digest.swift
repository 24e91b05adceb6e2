internal import Foundation
internal import ReadoutRecord

extension EvaluationSet {
  /// A digest of everything that the figures of the set stand on, so that a floor is never
  /// compared with a figure of other data.
  ///
  /// It is the SHA-256 of one line per file: name, blank, SHA-256 of the content.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when a file cannot be read.
  func digest(below data: URL) throws -> SHA256Digest {
    let lines = try evidenceFiles(below: data).map { file in
      "\(file.lastPathComponent) \(SHA256Digest(of: try file.content).hex)\n"
    }
    return SHA256Digest(of: Array(lines.joined().utf8))
  }
}

extension URL {
  /// The bytes of a file of the data folder.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when the file cannot be read.
  var content: [UInt8] {
    get throws {
      do {
        return Array(try Data(contentsOf: self))
      } catch {
        throw LabError(
          .missingData, "'\(path)' cannot be read; check --data", cause: error)
      }
    }
  }
}
