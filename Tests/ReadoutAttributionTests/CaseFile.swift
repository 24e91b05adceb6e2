import Foundation

/// A file of planted cases in `Cases`: a case a line, its fields apart by tabs; `#` opens a comment.
enum CaseFile {
  /// The cases of a file.
  ///
  /// - Returns: The fields of each line that has as many as are wanted.
  static func rows(_ name: String, fieldCount: Int) throws -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
      .filter { $0.count == fieldCount }
  }
}
