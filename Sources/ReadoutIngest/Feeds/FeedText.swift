internal import ReadoutText

/// Reads the text of a feed's element, however it is written.
enum FeedText {
  /// How an element holds its text.
  private enum Writing {
    /// Characters that are no markup.
    case plain
    /// HTML as characters.
    case escaped
    /// Elements of XHTML, or of HTML that was not escaped.
    case elements
    /// Nothing that could be read: an address, or bytes in base64.
    case none
  }

  /// The text of an element on one line.
  static func line(of tree: XMLTree, _ node: Int) -> MappedText {
    switch writing(of: tree, node) {
    case .none: return MappedText()
    case .elements: return MarkupFolding.line(of: tree.html(within: node, tag: tree.tagOfSameName))
    case .plain: return PlainFolding.fold(tree.text(of: node), breaks: .never)
    case .escaped:
      let text = tree.text(of: node)
      return MarkupFolding.holdsTags(text)
        ? MarkupFolding.line(of: text)
        : PlainFolding.fold(text, breaks: .never, decodesReferences: true)
    }
  }

  /// The text of an element in paragraphs.
  static func paragraphs(of tree: XMLTree, _ node: Int) -> MappedText {
    switch writing(of: tree, node) {
    case .none: return MappedText()
    case .elements:
      return MarkupFolding.paragraphs(of: tree.html(within: node, tag: tree.tagOfSameName))
    case .plain: return PlainFolding.fold(tree.text(of: node), breaks: .blankLine)
    case .escaped:
      let text = tree.text(of: node)
      return MarkupFolding.holdsTags(text)
        ? MarkupFolding.paragraphs(of: text)
        : PlainFolding.fold(text, breaks: .blankLine, decodesReferences: true)
    }
  }

  /// What the attributes of Atom say; elsewhere text is taken as HTML, which plain text hardly
  /// ever looks like.
  private static func writing(of tree: XMLTree, _ node: Int) -> Writing {
    let attributes = tree.attributes(of: node)
    guard tree.nodes[node].namespace == .atom, !attributes.range.isEmpty else {
      let isAtom = tree.nodes[node].namespace == .atom
      return tree.holdsElements(node) ? .elements : isAtom ? .plain : .escaped
    }
    if attributes.value("src") != nil || attributes.string("mode") == "base64" { return .none }
    let type = attributes.string("type")?.lowercased() ?? "text"
    if tree.holdsElements(node) { return .elements }
    // In Atom 0.3 the mode tells whether markup is escaped.
    if attributes.string("mode") == "escaped", type != "text/plain", type != "text" {
      return .escaped
    }
    switch type {
    case "html", "text/html": return .escaped
    case "xhtml", "application/xhtml+xml", "text", "text/plain": return .plain
    default: return type.hasPrefix("text/") || type.hasSuffix("xml") ? .plain : .none
    }
  }
}
