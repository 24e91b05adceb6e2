/// How much text and prose each element of a page holds.
struct PageStatistics {
  /// Letters of prose within each element, by node.
  private(set) var proseLetters: [Int]

  /// Letters of prose in paragraphs right below each element, by node.
  private(set) var paragraphLetters: [Int]

  /// Whether a first-level heading stands within each element, by node.
  private var holdsHeadline: [Bool]

  /// Sums the blocks up.
  ///
  /// - Parameters:
  ///   - document: The page.
  ///   - blocks: Its blocks.
  ///   - isExcluded: Elements whose text does not count, by node; all count without it.
  /// - Complexity: O(n) in the elements and blocks.
  init(document: HTMLDocument, blocks: [TextBlock], isExcluded: [Bool]? = nil) {
    proseLetters = [Int](repeating: 0, count: document.nodes.count)
    paragraphLetters = proseLetters
    holdsHeadline = document.nodesHolding(.h1)
    for block in blocks where block.isProse && !(isExcluded?[block.node] ?? false) {
      proseLetters[block.node] += block.measure.letterCount
      let node = document.nodes[block.node]
      if node.tag == .p { paragraphLetters[node.parent] += block.measure.letterCount }
    }
    for index in document.nodes.indices.dropFirst().reversed() {
      proseLetters[document.nodes[index].parent] += proseLetters[index]
    }
  }

  /// Share of the page's prose that an element holds, 0 to 1.
  func proseShare(of node: Int) -> Double {
    proseLetters[0] == 0 ? 0 : Double(proseLetters[node]) / Double(proseLetters[0])
  }

  /// Whether a first-level heading stands within an element.
  func holdsHeadline(_ node: Int) -> Bool { holdsHeadline[node] }
}
