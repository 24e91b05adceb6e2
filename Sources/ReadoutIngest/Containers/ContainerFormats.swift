/// The formats of containers: which reader reads a file.
enum ContainerFormats {
  /// Picks the reader of a file.
  ///
  /// - Parameters:
  ///   - file: Its first bytes decide unless the options name a format.
  ///   - options: Name the format, and the limits.
  /// - Returns: `nil` when the file is one article.
  static func reader(of file: OpenedFile, options: ReadingOptions) -> (any ContainerReading)? {
    nil
  }
}
