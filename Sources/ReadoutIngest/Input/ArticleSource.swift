public import ReadoutRecord

/// Bytes that hold an article, with the name that they came under and what is known of them beside
/// their own words.
public struct ArticleSource: Sendable {
  /// The id of the article: file name without its extension, with `~2` and so on for a name that
  /// was met before, and `@` with the byte offset for a part of a file that holds many.
  public var id: String

  /// Where the bytes came from: a path, `-` for standard input, and `@` with the byte offset for
  /// a part of a file.
  public var location: String

  /// The bytes.
  public var bytes: [UInt8]

  /// The format of the bytes when the container tells it; `nil` lets options or content decide.
  public var format: ArticleFormat?

  /// The charset that is declared outside of the bytes, as in the header of a web response.
  public var charset: String?

  /// What the container says of the publication; the bytes' own metadata win over it.
  public var metadata = ArticleMetadata()

  /// Whether the title of ``metadata`` is the article's, as the subject of a mail is, whatever stands
  /// in its first line; a page's heading is a part of its text all the same.
  public var isTitleKnown = false

  /// What the document around a part of it says, when the bytes are such a part.
  var surroundings: XMLSurroundings?

  /// Why there is no article, when the container was damaged here; the bytes are then a sample.
  public var rejection: Rejection?

  /// Creates a source.
  public init(id: String, location: String, bytes: [UInt8], format: ArticleFormat? = nil) {
    self.id = id
    self.location = location
    self.bytes = bytes
    self.format = format
  }
}
