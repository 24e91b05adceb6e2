internal import ReadoutText

extension XMLTree {
  /// What an element holds as a piece of HTML, with the places in the source: the form in which
  /// XHTML, the markup of wires, and HTML that was not escaped are read.
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - tag: The tag of HTML that an element within it is read as: `other` for none, `nil` to
  ///     leave the element out with all that it holds.
  /// - Returns: HTML, mapped to the source of the tree.
  /// - Complexity: O(n) in the length of the element.
  func html(within node: Int, tag: (Int) -> HTMLTag?) -> MappedText {
    var writer = MarkupWriter(tree: self, nextPart: nodes[node].parts.lowerBound)
    var index = node + 1
    while index < nodes[node].nodeEnd {
      writer.closeElements(before: index)
      writer.writeParts(upTo: nodes[index].parts.lowerBound)
      if let tag = tag(index) {
        writer.open(tag, index)
        index += 1
      } else {
        writer.skip(index)
        index = nodes[index].nodeEnd
      }
    }
    writer.closeElements(before: .max)
    writer.writeParts(upTo: nodes[node].parts.upperBound)
    return writer.html
  }

  /// The tag that an element of XHTML, or of HTML that was not escaped, is read as.
  func tagOfSameName(_ node: Int) -> HTMLTag? {
    let tag = HTMLTag(source[nodes[node].name])
    return tag.isRawText ? nil : tag
  }
}

/// Writes elements of XML as HTML.
private struct MarkupWriter {
  let tree: XMLTree

  /// The first part that is not yet written.
  var nextPart: Int

  private(set) var html = MappedText()

  /// The elements that were opened and not yet closed, outermost first.
  private var open: [(tag: HTMLTag, node: Int)] = []

  init(tree: XMLTree, nextPart: Int) {
    self.tree = tree
    self.nextPart = nextPart
  }

  mutating func open(_ tag: HTMLTag, _ node: Int) {
    open.append((tag, node))
    if tag != .other { html.append(unmapped: "<\(tag.name)>".utf8) }
  }

  /// Closes the elements that end before a node starts.
  mutating func closeElements(before node: Int) {
    while let last = open.last, tree.nodes[last.node].nodeEnd <= node {
      writeParts(upTo: tree.nodes[last.node].parts.upperBound)
      if last.tag != .other, !last.tag.isVoid { html.append(unmapped: "</\(last.tag.name)>".utf8) }
      open.removeLast()
    }
  }

  /// Leaves an element out, but not the words on its two sides.
  mutating func skip(_ node: Int) {
    nextPart = max(nextPart, tree.nodes[node].parts.upperBound)
    html.append(unmapped: "<wbr>".utf8)
  }

  mutating func writeParts(upTo end: Int) {
    while nextPart < end {
      let part = tree.parts[nextPart]
      html.appendSeam()
      if part.isLiteral {
        writeLiteral(part.range)
      } else {
        html.append(part.range, of: tree.source)
      }
      nextPart += 1
    }
  }

  /// Writes characters of a CDATA section so that they are none of markup.
  private mutating func writeLiteral(_ range: Range<Int>) {
    var copyStart = range.lowerBound
    for offset in range where tree.source[offset] == 0x26 || tree.source[offset] == 0x3C {
      html.append(copyStart..<offset, of: tree.source)
      html.append(
        unit: tree.source[offset] == 0x26 ? "&amp;" : "&lt;", from: offset, byteCount: 1)
      copyStart = offset + 1
    }
    html.append(copyStart..<range.upperBound, of: tree.source)
  }
}
