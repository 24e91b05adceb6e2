internal import Foundation
internal import ReadoutIngest

/// A folder of saved pages, as they are or packed by gzip.
struct PageFolder {
  let url: URL

  init(path: String) { url = URL(filePath: path) }

  /// The pages in the order of their names; an id is a name without its extensions.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when the folder holds no page or one
  ///   cannot be read.
  func pages() throws -> [ArticleSource] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    let pages = try files.sorted().compactMap { name -> ArticleSource? in
      let file = url.appending(path: name)
      if name.hasSuffix(".html") {
        return try page(String(name.dropLast(5)), Data(contentsOf: file))
      }
      guard name.hasSuffix(".html.gz") else { return nil }
      return try page(String(name.dropLast(8)), unpacked(file))
    }
    guard !pages.isEmpty else {
      throw LabError(
        .missingData, "'\(url.path)' holds no page; give a folder of ID.html or ID.html.gz files")
    }
    return pages
  }

  private func page(_ id: String, _ content: Data) -> ArticleSource {
    ArticleSource(id: id, location: id, bytes: Array(content))
  }

  private func unpacked(_ file: URL) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    process.standardOutput = output
    do {
      try process.run()
      let content = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return content }
    } catch {
      throw LabError(.missingData, "gzip cannot be run; install it", cause: error)
    }
    throw LabError(.missingData, "'\(file.path)' cannot be unpacked; fetch it again")
  }
}
