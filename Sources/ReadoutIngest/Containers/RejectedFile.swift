internal import ReadoutRecord

/// A file of which nothing can be read: one entry that says why.
struct RejectedFile: ContainerReading {
  private var source: ArticleSource?

  init(_ file: OpenedFile, _ rejection: Rejection) {
    var source = ArticleSource(
      id: file.id, location: file.path, bytes: Array(file.prefix.prefix(4_096)))
    source.rejection = rejection
    self.source = source
  }

  /// The entry, once.
  mutating func next() -> ContainerEntry? {
    defer { source = nil }
    return source.map { .source($0) }
  }
}
