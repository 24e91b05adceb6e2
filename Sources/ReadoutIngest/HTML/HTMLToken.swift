/// A piece of a page's source: each byte of it belongs to one token.
struct HTMLToken {
  enum Kind {
    /// Characters, among them character references.
    case text
    /// The content of a raw text element, such as a script.
    case rawText
    case startTag, endTag
    /// A comment, a document type, a processing instruction.
    case comment
  }

  var kind: Kind

  /// Where the token stands in the source, in bytes.
  var range: Range<Int>

  /// The element of a tag, or the one whose raw text it is; `other` for the rest.
  var tag = HTMLTag.other

  /// Where the attributes of a start tag stand.
  var attributes: Range<Int> = 0..<0
}
