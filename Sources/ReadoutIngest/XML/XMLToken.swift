/// A piece of an XML document: each byte of it belongs to one token.
struct XMLToken {
  enum Kind {
    /// Characters, among them references.
    case text
    /// A CDATA section; its characters stand in `content`.
    case characterData
    case startTag, endTag
    /// A comment, a processing instruction, the XML declaration.
    case comment
    case documentType
  }

  var kind: Kind

  /// Where the token stands in the source, in bytes.
  var range: Range<Int>

  /// The name of a tag with its prefix; the characters of a CDATA section.
  var content: Range<Int> = 0..<0

  /// Where the attributes of a start tag stand.
  var attributes: Range<Int> = 0..<0

  /// Whether a start tag is an element of its own: `<link/>`.
  var isEmptyElement = false

  /// Whether the source ends within the token.
  var isCutOff = false
}
