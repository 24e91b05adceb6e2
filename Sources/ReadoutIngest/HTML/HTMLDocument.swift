/// A page as a light tree: elements in the order of their start tags, and the text between them.
///
/// What an element holds is a stretch of both lists, so that a question about a subtree is a loop
/// and nothing here recurses, however deep a page nests.
struct HTMLDocument {
  /// An element.
  struct Node {
    var tag: HTMLTag

    /// Where the attributes stand in the source.
    var attributes: Range<Int>

    /// Where the value of its class stands in the source, cut after a hundred bytes; empty until
    /// the marks of the page were read.
    var names: Range<Int> = 0..<0

    /// The element around it; the first node is its own parent.
    var parent: Int

    /// The nearest element that stands on lines of its own: the node itself, or one around it.
    var block: Int

    /// Index behind the last node within the element.
    var nodeEnd: Int

    /// The parts within the element.
    var parts: Range<Int>
  }

  /// What stands between tags, in the order of the source.
  struct Part {
    enum Kind {
      case text
      /// The content of a script, a title or another element that holds no markup.
      case rawText
      case lineBreak
      /// The start or end of an element that stands on lines of its own.
      case boundary
      /// Characters within a line that no reader of the page sees.
      case unseen
    }

    var kind: Kind

    /// Where it stands in the source.
    var range: Range<Int>

    /// The innermost element around it.
    var node: Int
  }

  /// The source, valid UTF-8.
  let source: [UInt8]

  /// The elements; the first one is the document.
  var nodes: [Node] = []

  /// The parts.
  var parts: [Part] = []

  /// The attributes of an element.
  func attributes(of node: Int) -> HTMLAttributes {
    HTMLAttributes(source, nodes[node].attributes)
  }

  /// The indices of the elements of one kind, in the order of the source.
  func nodes(_ tag: HTMLTag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// For each element whether it is, or stands in, a link; an anchor that leads nowhere is none.
  func nodesInLinks() -> [Bool] {
    var isInLink = [Bool](repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() where index > 0 {
      let isLink = node.tag == .a && attributes(of: index).value("href") != nil
      isInLink[index] = isLink || isInLink[node.parent]
    }
    return isInLink
  }

  /// The text of an element on one line.
  func text(of node: Int) -> FoldedText {
    var text = FoldedText(source: source)
    text.append(parts[nodes[node].parts])
    return text
  }
}

extension FoldedText {
  /// Adds parts of a page on one line.
  mutating func append(_ parts: ArraySlice<HTMLDocument.Part>) {
    for part in parts {
      switch part.kind {
      case .text, .rawText: append(part.range)
      case .lineBreak, .boundary: appendGap()
      case .unseen: break
      }
    }
  }
}
