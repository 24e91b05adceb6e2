/// What a zip archive holds articles as.
enum ZipContainer {
  /// Picks the reader of a zip archive.
  ///
  /// - Parameters:
  ///   - file: The archive.
  ///   - options: The limits.
  /// - Returns: `nil` when the file is no zip archive, or one of other things.
  static func reader(of file: OpenedFile, options: ReadingOptions) -> (any ContainerReading)? {
    guard ZipArchive.opens(file.prefix) else { return nil }
    do throws(ReadingFailure) {
      let zip = try ZipArchive(path: file.path)
      let origin = ArchiveOrigin(id: file.id, path: file.path)
      if let collection = CollectionReader(zip, origin: origin, options: options) {
        return collection
      }
      return WordReader(zip, file, options: options)
    } catch {
      return RejectedFile(file, error.rejection)
    }
  }
}
