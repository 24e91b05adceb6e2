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
    case .json, .ninjs: return DumpReader(file, options: options)
    default: break
    }
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
