internal import ReadoutText

/// Makes paragraphs of a piece of HTML that is known to be an article's own: all its text is kept
/// but captions and what is not shown.
enum MarkupFolding {
  /// The paragraphs of a piece of HTML, with a blank line that maps to nothing between two.
  ///
  /// - Complexity: O(n).
  static func paragraphs(of html: MappedText) -> MappedText {
    let document = HTMLTreeBuilder.document(of: html.utf8)
    let isHidden = hiddenNodes(of: document)
    let noLinks = [Bool](repeating: false, count: document.nodes.count)
    var text = FoldedText(source: document.source)
    for block in TextBlock.blocks(of: document, isInLink: noLinks) where !isHidden[block.node] {
      text.appendParagraphBreak()
      for part in document.parts[block.parts] {
        if part.kind != .text {
          text.appendGap()
        } else if !isHidden[part.node] {
          text.append(part.range)
        }
      }
    }
    return MappedText(utf8: text.utf8, map: text.map).within(html)
  }

  /// A piece of HTML on one line.
  static func line(of html: MappedText) -> MappedText {
    let text = HTMLTreeBuilder.document(of: html.utf8).text(of: 0)
    return MappedText(utf8: text.utf8, map: text.map).within(html)
  }

  /// Whether a text holds a tag of HTML.
  ///
  /// What merely looks like one, such as `a < b` or `<name>`, is none.
  static func holdsTags(_ text: MappedText) -> Bool {
    guard let lastEnd = text.utf8.lastIndex(of: 0x3E) else { return false }
    var offset = 0
    while let start = text.utf8[offset...].firstIndex(of: 0x3C), start < lastEnd {
      offset = start + 1
      let nameStart = text.utf8[offset] == 0x2F ? offset + 1 : offset
      let name = text.utf8[nameStart...].prefix(12).prefix { PackedWord.isWordByte($0) }
      if !name.isEmpty, HTMLTag(name) != .other { return true }
      if text.utf8[offset] == 0x21 { return true }
    }
    return false
  }

  private static func hiddenNodes(of document: HTMLDocument) -> [Bool] {
    var isHidden = [Bool](repeating: false, count: document.nodes.count)
    for (index, node) in document.nodes.enumerated() where index > 0 {
      isHidden[index] = isHidden[node.parent] || isHiding(node.tag)
    }
    return isHidden
  }

  private static func isHiding(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .head, .script, .style, .title, .template, .figcaption, .button, .select, .option,
      .textarea, .iframe, .noembed, .noframes, .svg, .audio, .video, .canvas, .object, .noscript:
      true
    default: false
    }
  }
}
