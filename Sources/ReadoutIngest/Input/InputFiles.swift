/// The files that paths name, and what was passed over.
///
/// Folders are entered to any depth; the files come in the byte order of their paths, so that the
/// same input gives the same ids and the same output.
public struct InputFiles: Sendable {
  /// Something that was passed over.
  public struct Skipped: Sendable, Hashable {
    /// Its path.
    public var path: String

    /// Why, in a few words.
    public var reason: String
  }

  /// The files in the byte order of their paths.
  public private(set) var files: [InputFile] = []

  /// What was passed over, in the byte order of the paths: what is no regular file, cannot be
  /// read, or is a link that leads nowhere or back up.
  public private(set) var skipped: [Skipped] = []

  /// Number of files within folders that were left out, because their names do not end like those
  /// of articles, archives, feeds, mails and documents (docs/FORMAT.md): pictures, tables, notes.
  public let leftOutCount: Int

  /// Looks the paths up.
  ///
  /// - Parameter paths: Files, folders, or `-` for standard input. A file that is named is taken
  ///   whatever its name; hidden files within folders are left out without a word.
  /// - Throws: ``IngestError`` with code `.unreadable` for a path that does not exist, `.noFiles`
  ///   when there is not one file to read.
  /// - Complexity: O(n log n) in the files; none is opened.
  public init(paths: [String]) throws(IngestError) {
    var walk = FolderWalk()
    for path in paths { try walk.visit(argument: path) }
    leftOutCount = walk.leftOutCount
    skipped = walk.skipped.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard !walk.files.isEmpty else { throw noFiles(paths) }
    files = Self.named(
      Set(walk.files).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// Gives ids to paths that are in order.
  private static func named(_ paths: [String]) -> [InputFile] {
    var counts: [String: Int] = [:]
    var taken: Set<String> = []
    return paths.map { path in
      let name = name(of: path)
      var id = name
      repeat {
        counts[name, default: 0] += 1
        let count = counts[name, default: 1]
        id = count == 1 ? name : "\(name)~\(count)"
      } while !taken.insert(id).inserted
      return InputFile(id: id, path: path)
    }
  }

  /// File name without its extension.
  private static func name(of path: String) -> String {
    let bytes = path.utf8
    let last = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) }
    let name = bytes[(last ?? bytes.startIndex)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }

  private func noFiles(_ paths: [String]) -> IngestError {
    let passed = skipped.first.map { "; passed over: \($0.path) (\($0.reason))" } ?? ""
    return IngestError(
      code: .noFiles,
      message: "\(paths.joined(separator: ", ")): there is no file to read\(passed);"
        + " name a text or HTML file, or a folder that holds some")
  }
}
