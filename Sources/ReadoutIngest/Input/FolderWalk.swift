#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds the files beneath paths.
struct FolderWalk {
  /// Paths of regular files that may be read, in no order.
  private(set) var files: [String] = []

  /// What was passed over.
  private(set) var skipped: [InputFiles.Skipped] = []

  /// Number of files within folders whose names are not those of articles.
  private(set) var leftOutCount = 0

  /// Endings of the names of texts and pages, in small letters.
  private static let articleEndings = [
    ".txt", ".text", ".html", ".htm", ".xhtml", ".warc", ".warc.gz", ".arc", ".arc.gz", ".wacz",
    ".eml", ".mbox",
    ".docx", ".pdf",
    ".txt.gz", ".html.gz", ".htm.gz",
  ]

  /// Endings of the names of feeds, dumps and items of agencies.
  private static let feedEndings = [
    ".json", ".jsonl", ".ndjson", ".xml", ".rss", ".atom", ".rdf", ".nitf",
  ]

  /// A place in the file system, whatever path leads there.
  private struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  /// A folder that is still to be listed, with the folders that led to it.
  private struct Folder {
    var path: String
    var ancestors: Set<Identity>
  }

  /// Visits a path that the user named.
  ///
  /// - Throws: ``IngestError`` with code `.unreadable` when there is nothing at the path.
  mutating func visit(argument path: String) throws(IngestError) {
    guard path != "-" else { return files.append(path) }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw IngestError(
        code: .unreadable, message: "\(path): there is no such file; check the path")
    }
    var folders: [Folder] = []
    visit(path, isArgument: true, ancestors: [], folders: &folders)
    while let folder = folders.popLast() { list(folder, folders: &folders) }
  }

  private mutating func visit(
    _ path: String, isArgument: Bool = false, ancestors: Set<Identity>, folders: inout [Folder]
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return skip(path, errno == ELOOP ? "a loop of links" : "a link that leads nowhere")
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
      guard !ancestors.contains(identity) else { return skip(path, "a loop of links") }
      folders.append(Folder(path: path, ancestors: ancestors.union([identity])))
    case S_IFREG where isArgument || Self.isArticleName(path): visitFile(path)
    case S_IFREG: leftOutCount += 1
    case S_IFIFO: skip(path, "a FIFO, not a file")
    case S_IFSOCK: skip(path, "a socket, not a file")
    default: skip(path, "a device, not a file")
    }
  }

  private static func isArticleName(_ path: String) -> Bool {
    let name = path.lowercased()
    return articleEndings.contains { name.hasSuffix($0) }
      || feedEndings.contains { name.hasSuffix($0) }
  }

  private mutating func visitFile(_ path: String) {
    guard access(path, R_OK) == 0 else { return skip(path, "no permission to read it") }
    files.append(path)
  }

  private mutating func list(_ folder: Folder, folders: inout [Folder]) {
    guard let stream = opendir(folder.path) else {
      return skip(folder.path, "no permission to list it")
    }
    defer { closedir(stream) }
    let prefix = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name.hasPrefix(".") { continue }
      guard !name.contains("\u{FFFD}") else {
        skip(prefix + name, "its name is not UTF-8; rename it")
        continue
      }
      visit(prefix + name, ancestors: folder.ancestors, folders: &folders)
    }
  }

  /// The entry's name; bytes that are no UTF-8 give U+FFFD.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    skipped.append(InputFiles.Skipped(path: path, reason: reason))
  }
}
