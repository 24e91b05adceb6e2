/// A paragraph, heading, list item or other stretch of a page's text that stands on its own lines.
struct TextBlock {
  /// The parts of the document that make it up.
  var parts: Range<Int>

  /// The element that holds it: the innermost one that stands on lines of its own.
  var node: Int

  /// What its text looks like.
  var measure: TextMeasure

  /// Whether it reads as prose.
  var isProse = false

  /// Whether it reads as prose by itself: long and hardly linked.
  func readsAsProse(in document: HTMLDocument) -> Bool {
    guard measure.linkShare < 0.4, !document.nodes[node].tag.isHeading else { return false }
    guard measure.endsSentence else { return measure.letterCount >= 60 }
    return measure.letterCount >= (document.nodes[node].tag == .p ? 25 : 40)
  }
}

extension TextBlock {
  /// The blocks of a page in the order of its source: cut where an element on lines of its own
  /// starts or ends, and at two line breaks in a row.
  static func blocks(of document: HTMLDocument, isInLink: [Bool]) -> [TextBlock] {
    var cutter = BlockCutter()
    for (index, part) in document.parts.enumerated() {
      switch part.kind {
      case .text: cutter.addText(index, part, document, isLink: isInLink[part.node])
      case .lineBreak: cutter.addLineBreak(index)
      case .boundary, .rawText: cutter.finish()
      case .unseen: break
      }
    }
    cutter.finish()
    for index in cutter.blocks.indices {
      cutter.blocks[index].isProse = cutter.blocks[index].readsAsProse(in: document)
    }
    return cutter.blocks
  }
}

extension HTMLDocument {
  /// The text of a block on one line.
  func text(of block: TextBlock) -> String {
    var text = FoldedText(source: source)
    text.append(parts[block.parts])
    return text.string
  }
}

/// Collects parts into blocks.
private struct BlockCutter {
  var blocks: [TextBlock] = []
  private var open: TextBlock?
  private var isAfterLineBreak = false

  mutating func addText(
    _ index: Int, _ part: HTMLDocument.Part, _ document: HTMLDocument, isLink: Bool
  ) {
    var block =
      open
      ?? TextBlock(
        parts: index..<index, node: document.nodes[part.node].block, measure: TextMeasure())
    let before = block.measure.letterCount
    block.measure.add(part.range, of: document.source, isLink: isLink)
    guard block.measure.letterCount > before else { return }
    block.parts = block.parts.lowerBound..<index + 1
    open = block
    isAfterLineBreak = false
  }

  mutating func addLineBreak(_ index: Int) {
    if isAfterLineBreak { finish() }
    isAfterLineBreak = open != nil
  }

  mutating func finish() {
    if let open { blocks.append(open) }
    open = nil
    isAfterLineBreak = false
  }
}
