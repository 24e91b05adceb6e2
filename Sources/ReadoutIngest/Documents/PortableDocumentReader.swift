internal import ReadoutRecord

/// Reads a PDF file as one article; its original is the text that `pdftotext` takes out of it.
struct PortableDocumentReader: ContainerReading {
  private var source: ArticleSource?

  /// Opens a file; `nil` when it is no PDF file.
  init?(_ file: OpenedFile, options: ReadingOptions) {
    guard Self.opens(file.prefix) else { return nil }
    var source = ArticleSource(id: file.id, location: file.path, bytes: [], format: .pdf)
    do throws(ReadingFailure) {
      guard file.path != "-", !file.rest.isUnpacked else {
        throw ReadingFailure(
          .undecodable, "a PDF file can be read from disk only; unpack it and give its path")
      }
      source.bytes = try TextExtraction.text(
        ofFile: file.path, limit: options.maximumByteCount)
    } catch {
      source.rejection = error.rejection
    }
    self.source = source
  }

  /// The one entry.
  mutating func next() -> ContainerEntry? {
    defer { source = nil }
    return source.map { .source($0) }
  }

  /// The mark may stand behind some bytes of junk.
  private static func opens(_ prefix: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let start = prefix.prefix(1_024)
    return start.indices.contains { start[$0] == 0x25 && start[$0...].starts(with: mark) }
  }
}
