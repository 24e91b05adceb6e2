internal import ReadoutRecord

/// The names that the articles of an archive get.
struct ArchiveOrigin {
  /// What the ids start with.
  var id: String

  /// What the locations start with.
  var path: String

  /// The names for a file.
  init(id: String, path: String) {
    self.id = id
    self.path = path
  }

  /// The names for a file within an archive.
  func member(_ name: String) -> ArchiveOrigin {
    ArchiveOrigin(id: "\(id)@\(name)", path: "\(path)@\(name)")
  }

  /// A source at a place of the archive.
  func source(at place: some CustomStringConvertible, bytes: [UInt8]) -> ArticleSource {
    ArticleSource(id: "\(id)@\(place)", location: "\(path)@\(place)", bytes: bytes)
  }

  /// A source for what could not be read at a place.
  func rejected(
    at place: some CustomStringConvertible, _ rejection: Rejection, sample: [UInt8] = []
  ) -> ArticleSource {
    var source = source(at: place, bytes: Array(sample.prefix(Self.sampleByteCount)))
    source.rejection = rejection
    return source
  }

  /// Bytes of what could not be read that are kept.
  private static let sampleByteCount = 4_096
}
