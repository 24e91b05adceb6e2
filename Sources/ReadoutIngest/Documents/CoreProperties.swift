internal import ReadoutRecord

/// What a word-processor document says of itself, in its file `docProps/core.xml`.
///
/// - SeeAlso: ISO/IEC 29500-2, annex "Core properties".
enum CoreProperties {
  /// Reads title, author, language and day.
  ///
  /// - Complexity: O(n).
  static func metadata(_ bytes: [UInt8]) -> ArticleMetadata {
    guard let tree = XMLTreeBuilder.tree(of: bytes) else { return ArticleMetadata() }
    func value(_ name: StaticString) -> String? {
      tree.descendants(of: 0).first { tree.isNamed($0, name) }.flatMap { tree.string($0) }
    }
    let day = value("created").flatMap(WrittenDate.read)
    return ArticleMetadata(
      title: value("title").flatMap { $0.hasPrefix("Microsoft Word") ? nil : $0 },
      byline: PersonLikeness.persons(in: [value("creator") ?? ""]),
      language: value("language"), published: day.map { DateReading($0, basis: .metadata) })
  }
}
