internal import ReadoutRecord
internal import ReadoutText

/// What a format tells of an article in parts of its own, before they are one text.
struct ArticleFields {
  /// The title, on one line.
  var title = MappedText()

  /// The words that a feed shows for the article, in paragraphs.
  var teaser = MappedText()

  /// The body, in paragraphs.
  var body = MappedText()

  /// What is told of the publication.
  var metadata = ArticleMetadata()
}

/// The text that an article's parts make up.
struct ArticleText {
  var text: StoredText

  /// From the text to the bytes of the original.
  var map: SourceMap

  var title: TextSpan?
  var teaser: TextSpan?
  var body: TextSpan
}

extension ArticleFields {
  /// One text of the parts: the title, a blank line, the teaser, a blank line, the body.
  ///
  /// Where there is but a teaser, it is the body, and both spans are the same; where the teaser is
  /// the opening of the body, its span is that of the opening.
  ///
  /// - Parameter decoding: From the source of the parts to the bytes of the original.
  /// - Returns: `nil` when there is neither body nor teaser.
  /// - Complexity: O(n).
  func text(through decoding: SourceMap) -> ArticleText? {
    let hasBody = !body.isEmpty
    guard hasBody || !teaser.isEmpty else { return nil }
    var text = MappedText()
    let titleSpan = text.appendPart(title)
    // What the body opens with is not written twice.
    let repeated = teaser.isEmpty ? nil : body.utf8Count(ofOpening: teaser)
    var teaserSpan = repeated == nil ? text.appendPart(teaser) : nil
    let bodySpan = hasBody ? text.appendPart(body) : teaserSpan
    if let repeated, let bodySpan {
      teaserSpan = TextSpan(bodySpan.start, bodySpan.start + repeated)
    }
    return bodySpan.map {
      ArticleText(
        text: StoredText(validUTF8: text.utf8), map: text.map.composed(with: decoding),
        title: titleSpan, teaser: teaserSpan, body: $0)
    }
  }
}

extension MappedText {
  /// Adds a part, with a blank line before it where others stand; `nil` for an empty one.
  fileprivate mutating func appendPart(_ part: MappedText) -> TextSpan? {
    guard !part.isEmpty else { return nil }
    if !isEmpty { append(unmapped: [0x0A, 0x0A]) }
    let start = utf8.count
    append(part)
    return TextSpan(start, utf8.count)
  }
}
