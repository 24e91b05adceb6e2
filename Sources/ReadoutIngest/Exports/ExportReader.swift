internal import ReadoutRecord
internal import ReadoutText

/// Reads an export of a database: a text of Nexis, or a page or XML of Factiva, with many articles.
struct ExportReader: ContainerReading {
  private let file: OpenedFile
  private let bytes: [UInt8]
  private let format: ArticleFormat
  private let charset: Charset
  private var slices: ArraySlice<Range<Int>>
  private var rejection: Rejection?

  /// Exports hold at most some hundred articles; larger files are refused.
  private static let largestExport = 64_000_000

  /// Opens an export; `nil` when the file is none.
  init?(_ file: OpenedFile, options: ReadingOptions) {
    guard let format = ExportDetection.format(of: file.prefix, options: options) else { return nil }
    self.file = file
    self.format = format
    let room = max(Self.largestExport - file.prefix.count, 0)
    bytes = file.prefix + ((try? file.rest.read(upTo: room + 1)) ?? [])
    guard bytes.count <= Self.largestExport,
      let decoded = try? SourceDecoding.decode(bytes, isMarkup: format != .nexis)
    else {
      charset = .utf8
      slices = []
      rejection = Rejection(
        code: .tooLarge,
        reason:
          "the export has more bytes than the limit of \(Self.largestExport), or none that can"
          + " be read; split it", byteOffset: min(bytes.count, Self.largestExport))
      return
    }
    charset = decoded.charset
    slices =
      ExportSlices.find(in: decoded.text.utf8, format).map { slice in
        decoded.text.map.original(of: TextSpan(slice.lowerBound, slice.upperBound)) ?? 0..<0
      }[...]
  }

  /// The next entry; `nil` at the end.
  mutating func next() -> ContainerEntry? {
    if let rejection {
      self.rejection = nil
      var source = ArticleSource(id: file.id, location: file.path, bytes: [])
      source.rejection = rejection
      return .source(source)
    }
    guard let slice = slices.popFirst() else { return nil }
    var source = file.source(at: slice.lowerBound, bytes: Array(bytes[slice]))
    source.format = format
    source.charset = charset.rawValue
    return .source(source)
  }
}
