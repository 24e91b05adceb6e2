internal import ReadoutRecord
internal import ReadoutText

/// The formats of containers: which reader reads a file.
enum ContainerFormats {
  /// Picks the reader of a file.
  ///
  /// - Parameters:
  ///   - file: Its first bytes decide unless the options name a format.
  ///   - options: Name the format, and the limits.
  /// - Returns: `nil` when the file is one article.
  static func reader(of file: OpenedFile, options: ReadingOptions) -> (any ContainerReading)? {
    switch options.format {
    case .text, .html: return nil
    case .json, .ninjs:
      // A packed file is asked for again when it is unpacked.
      return GzipMagic.opens(file.prefix) ? nil : DumpReader(file, options: options)
    case .some(let format) where format.isArchive: return named(format, file, options)
    default: return archive(file, options) ?? listing(file, options)
    }
  }

  /// The reader of a file whose first bytes tell what it is.
  private static func archive(
    _ file: OpenedFile, _ options: ReadingOptions
  ) -> (any ContainerReading)? {
    if let archive = WebArchiveReader(file, options: options) { return archive }
    if let zip = ZipContainer.reader(of: file, options: options) { return zip }
    if let document = PortableDocumentReader(file, options: options) { return document }
    if let mails = MailboxReader(file, options: options) { return mails }
    return ExportReader(file, options: options)
  }

  /// The reader of a format that the user names; a file that is none of it is refused.
  private static func named(
    _ format: InputFormat, _ file: OpenedFile, _ options: ReadingOptions
  ) -> (any ContainerReading)? {
    let reader: (any ContainerReading)? =
      switch format {
      case .warc: WebArchiveReader(file, options: options)
      case .wacz, .docx: ZipContainer.reader(of: file, options: options)
      case .pdf: PortableDocumentReader(file, options: options)
      case .mail: MailboxReader(file, options: options)
      default: ExportReader(file, options: options)
      }
    // A packed file is asked for again when it is unpacked.
    if let reader { return reader }
    if GzipMagic.opens(file.prefix) { return nil }
    return RejectedFile(
      file,
      Rejection(
        code: .notAnArticle,
        reason: "the file is not of the format '\(format.rawValue)'; let its content decide with"
          + " --format auto", byteOffset: 0))
  }

  /// The reader of a dump, a feed or items of a wire.
  private static func listing(
    _ file: OpenedFile, _ options: ReadingOptions
  ) -> (any ContainerReading)? {
    if GzipMagic.opens(file.prefix) { return nil }
    let vocabulary = XMLVocabulary.find(in: file.prefix)
    if vocabulary == nil, options.map != nil || DumpDetection.isDump(file.prefix) {
      return DumpReader(file, options: options)
    }
    return vocabulary == nil && options.format == nil && !isOtherXML(file.prefix)
      ? nil : FeedReader.open(file, vocabulary: vocabulary, options: options)
  }

  /// Whether a file is XML and no page: its tags are not to be read as words.
  private static func isOtherXML(_ prefix: [UInt8]) -> Bool {
    let mark = prefix.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return prefix[mark...].drop(while: UTF8Byte.isSpace).starts(with: "<?xml".utf8)
      && FormatDetection.format(of: prefix) == .text
  }
}
