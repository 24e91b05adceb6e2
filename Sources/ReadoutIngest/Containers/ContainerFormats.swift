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
    if let archive = WebArchiveReader(file, options: options) { return archive }
    if GzipMagic.opens(file.prefix) { return nil }
    if let zip = ZipContainer.reader(of: file, options: options) { return zip }
    if let document = PortableDocumentReader(file, options: options) { return document }
    if let mails = MailboxReader(file, options: options) { return mails }
    if let export = ExportReader(file, options: options) { return export }
    switch options.format {
    case .text, .html: return nil
    case .json, .ninjs: return DumpReader(file, options: options)
    default: break
    }
    let vocabulary = XMLVocabulary.find(in: file.prefix)
    if vocabulary == nil, options.map != nil || DumpDetection.isDump(file.prefix) {
      return DumpReader(file, options: options)
    }
    return vocabulary == nil && options.format == nil
      ? nil : FeedReader.open(file, vocabulary: vocabulary, options: options)
  }
}
