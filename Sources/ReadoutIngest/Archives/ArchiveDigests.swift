internal import ReadoutRecord
internal import ReadoutText

/// The digests that a WACZ file gives of the files within it.
///
/// - SeeAlso: "Web Archive Collection Zipped (WACZ)" 1.1.1, section 5.2; Frictionless Data, "Data
///   Resource".
struct ArchiveDigests {
  /// The SHA-256 digests by the names of files.
  private(set) var byName: [String: SHA256Digest] = [:]

  /// Creates digests of no file.
  init() {}

  /// Reads `datapackage.json`; members that are no digests say nothing.
  init(_ bytes: [UInt8]) {
    guard let tree = try? JSONTreeReader.tree(of: bytes) else { return }
    for resource in tree.values(at: "resources").flatMap({ tree.elements(of: $0) }) {
      note(tree, resource)
    }
  }

  /// Reads `datapackage-digest.json`, which holds the digest of `datapackage.json`.
  init(ofPackage bytes: [UInt8]) {
    guard let tree = try? JSONTreeReader.tree(of: bytes) else { return }
    note(tree, 0)
  }

  private mutating func note(_ tree: JSONTree, _ node: Int) {
    guard let path = tree.string(tree.member("path", of: node)),
      let hash = tree.string(tree.member("hash", of: node)), hash.hasPrefix("sha256:"),
      let digest = SHA256Digest(hex: String(hash.dropFirst(7)))
    else { return }
    byName[path] = digest
  }
}
