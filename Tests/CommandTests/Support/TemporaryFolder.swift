import Foundation

/// An empty folder for one test, removed when the test lets go of it.
final class TemporaryFolder {
  /// Where the folder is.
  let url: URL

  /// Captured output lies beside the folder, so that a test sees only its own files in it.
  private let captures: URL

  init() throws {
    let name = "readout-test-\(UUID().uuidString)"
    let parent = FileManager.default.temporaryDirectory.appending(path: name)
    url = parent.appending(path: "work")
    captures = parent.appending(path: "captures")
    for folder in [url, captures] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  /// Writes a file, with the folders that its path names.
  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes a file, with the folders that its path names.
  func write(_ bytes: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Files for the three streams of one run.
  func makeCapture(input: String) throws -> (input: URL, output: URL, errors: URL) {
    let run = captures.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
    let files = ["input", "output", "errors"].map { run.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    return (files[0], files[1], files[2])
  }
}
