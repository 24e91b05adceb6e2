internal import ReadoutRecord

/// Reads a word-processor document (DOCX): one article, or the articles of an export of a database.
struct WordReader: ContainerReading {
  private var entries: ArraySlice<ContainerEntry> = []

  /// Files within a document that are read are at most this large, unless articles may be larger.
  private static let largestPart = 64_000_000

  private static let document = "word/document.xml"

  /// Opens a document; `nil` when the zip archive is none.
  init?(_ zip: ZipArchive, _ file: OpenedFile, options: ReadingOptions) {
    guard let entry = zip.entry(named: Self.document) else { return nil }
    do throws(ReadingFailure) {
      let limit = max(Self.largestPart, options.maximumByteCount)
      let bytes = try zip.contents(of: entry, limit: limit)
      if let articles = NexisDocument.slices(of: bytes) {
        entries = articles.map { .source(Self.source($0, of: bytes, file)) }[...]
      } else {
        var source = ArticleSource(id: file.id, location: file.path, bytes: bytes, format: .docx)
        source.metadata = Self.properties(zip)
        entries = [.source(source)]
      }
    } catch {
      var source = ArticleSource(id: file.id, location: file.path, bytes: [])
      source.rejection = error.rejection
      entries = [.source(source)]
    }
  }

  /// The next entry; `nil` at the end.
  mutating func next() -> ContainerEntry? { entries.popFirst() }

  private static func source(
    _ range: Range<Int>, of bytes: [UInt8], _ file: OpenedFile
  ) -> ArticleSource {
    let place = "\(document)@\(range.lowerBound)"
    return ArticleSource(
      id: "\(file.id)@\(range.lowerBound)", location: "\(file.path)@\(place)",
      bytes: Array(bytes[range]), format: .nexisDocument)
  }

  /// What the document says of itself; nothing where that cannot be read.
  private static func properties(_ zip: ZipArchive) -> ArticleMetadata {
    guard let entry = zip.entry(named: "docProps/core.xml"),
      let bytes = try? zip.contents(of: entry, limit: 1_000_000)
    else { return ArticleMetadata() }
    return CoreProperties.metadata(bytes)
  }
}
