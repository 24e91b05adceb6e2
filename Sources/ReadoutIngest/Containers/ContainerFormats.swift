/// The formats of containers: which reader reads a file.
enum ContainerFormats {
  /// The reader of a file, or `nil` when the file is one article.
  ///
  /// - Parameters:
  ///   - file: Its first bytes decide unless the options name a format.
  ///   - options: Name the format, and the limits.
  static func reader(of file: OpenedFile, options: ReadingOptions) -> (any ContainerReading)? {
    WebArchiveReader(file, options: options)
  }
}
