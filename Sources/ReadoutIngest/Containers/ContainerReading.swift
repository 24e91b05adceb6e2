/// Reads a file that holds many articles, one after the other and in bounded memory.
///
/// A reader never throws: damage becomes an entry that says what is wrong and where, and the reader
/// goes on behind it where it can.
protocol ContainerReading {
  /// The next entry; `nil` at the end.
  mutating func next() -> ContainerEntry?
}

/// What a container held at one place.
enum ContainerEntry {
  /// An article, or damage: then the source carries the rejection.
  case source(ArticleSource)

  /// Something that is no article and no damage, by its kind: `request`, `image`.
  case passedOver(kind: String)

  /// Something that was mended or left open in the article that follows, by its kind.
  case remark(String)
}

/// A file that was opened, with its first bytes: what a container's reader starts from.
struct OpenedFile {
  /// The id that the file's name gives; its articles' ids start with it.
  let id: String

  /// The first bytes of the file; all of them when the file is at its end.
  let prefix: [UInt8]

  /// Gives the bytes behind the prefix.
  let rest: FileReader

  /// Where the bytes come from.
  var path: String { rest.path }

  /// A source at an offset of the file, named by it.
  func source(at byteOffset: Int, bytes: [UInt8]) -> ArticleSource {
    ArticleSource(id: "\(id)@\(byteOffset)", location: "\(path)@\(byteOffset)", bytes: bytes)
  }
}
