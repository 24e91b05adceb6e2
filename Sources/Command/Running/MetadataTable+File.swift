internal import Foundation
internal import ReadoutIngest

extension MetadataTable {
  /// Reads the table that `--metadata` names.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read, `IngestError` when it is no table.
  init(file path: String) throws {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        .failed, "the table '\(path)' cannot be read; check the path that --metadata names")
    }
    try self.init(reading: Array(content), name: path)
  }
}
