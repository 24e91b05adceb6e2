/// Finds the paragraphs of the article on a page.
///
/// A first version by rules: what is marked as menu, notice or comment is dropped; of the rest the
/// smallest element that holds nearly all prose is the article; of its blocks those that are
/// mostly links, and what stands before the first and behind the last paragraph, are dropped.
struct BodyExtraction {
  private let document: HTMLDocument
  private let blocks: [TextBlock]
  private let isExcluded: [Bool]
  private let statistics: PageStatistics

  /// An element is entered while it holds this share of the prose of the one around it.
  private static let dominantShare = 0.7

  /// An `article` element around the title must hold this share of the page's prose.
  private static let smallestArticleShare = 0.2

  /// Paragraphs beside a dominant part count from this share on of what it holds at least.
  private static let strayShare = 0.05

  init(document: HTMLDocument) {
    self.document = document
    blocks = TextBlock.blocks(of: document, isInLink: document.nodesInLinks())
    let all = PageStatistics(document: document, blocks: blocks)
    isExcluded = Boilerplate(document: document, statistics: all).excludedNodes()
    statistics = PageStatistics(document: document, blocks: blocks, isExcluded: isExcluded)
  }

  /// The blocks of the article.
  ///
  /// - Parameter title: The element that holds the title; the body starts behind it.
  /// - Returns: The blocks in the order of the source; none when the page holds no prose.
  func bodyBlocks(title: Int?) -> [TextBlock] {
    let main = document.nodes[mainNode(within: article(around: title))]
    let titleEnd = title.map { document.nodes[$0].parts.upperBound } ?? 0
    var kept = blocks.filter {
      main.parts.contains($0.parts.lowerBound) && !isExcluded[$0.node] && isKept($0)
    }
    let afterTitle = kept.filter { $0.parts.lowerBound >= titleEnd }
    if afterTitle.contains(where: { $0.isProse(in: document) }) { kept = afterTitle }
    guard let first = kept.firstIndex(where: { $0.isProse(in: document) }),
      let last = kept.lastIndex(where: { $0.isProse(in: document) })
    else { return [] }
    return Array(kept[first...last])
  }

  private func isKept(_ block: TextBlock) -> Bool {
    block.measure.linkShare < 0.6
  }

  /// The `article` element around the title, when it holds enough to be the one that is meant;
  /// else the document.
  private func article(around title: Int?) -> Int {
    var node = title ?? 0
    while node > 0, document.nodes[node].tag != .article { node = document.nodes[node].parent }
    return statistics.proseShare(of: node) >= Self.smallestArticleShare ? node : 0
  }

  /// The smallest element within `outer` that holds nearly all of its prose.
  private func mainNode(within outer: Int) -> Int {
    var node = outer
    while let child = dominantChild(of: node) { node = child }
    return node
  }

  /// The part of an element that holds nearly all of its prose; `nil` when there is none, or when
  /// paragraphs stand beside it.
  private func dominantChild(of node: Int) -> Int? {
    let needed = Double(statistics.proseLetters[node]) * Self.dominantShare
    guard needed > 0, Double(statistics.paragraphLetters[node]) < needed * Self.strayShare else {
      return nil
    }
    var child = node + 1
    while child < document.nodes[node].nodeEnd {
      if Double(statistics.proseLetters[child]) >= needed { return child }
      child = document.nodes[child].nodeEnd
    }
    return nil
  }
}
