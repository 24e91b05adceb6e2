/// Finds the paragraphs of the article on a page.
///
/// What is marked as menu, notice or comment is dropped; of the rest the smallest element that
/// holds nearly all prose is the article. Of its blocks those that are mostly links are dropped,
/// and what stands before the first and behind the last paragraph. Sizes and shares were chosen on
/// the development half of a public benchmark.
struct BodyExtraction {
  private let document: HTMLDocument

  /// All blocks of the page.
  let blocks: [TextBlock]
  private let isExcluded: [Bool]
  private let statistics: PageStatistics

  /// An element is entered while it holds this share of the prose of the one around it.
  private static let dominantShare = 0.7

  /// An `article` element around the title must hold this share of the page's prose.
  private static let smallestArticleShare = 0.2

  /// Paragraphs beside a dominant part count from this share on of what it holds at least.
  private static let strayShare = 0.05

  /// A block of which links make up this share is no part of the text, unless it is prose.
  private static let largestLinkShare = 0.6

  init(document: HTMLDocument, marks: [ElementMarks]) {
    self.document = document
    var blocks = TextBlock.blocks(of: document, isInLink: document.nodesInLinks())
    let all = PageStatistics(document: document, blocks: blocks)
    let core = CoreElements(document: document, blocks: blocks, marks: marks)
    let isExcluded = Boilerplate(
      document: document, statistics: all, marks: marks, isCore: core.isCore(statistics: all)
    ).excludedNodes()
    statistics = PageStatistics(document: document, blocks: blocks, isExcluded: isExcluded)
    ProseNeighbours.widen(&blocks, of: document, isExcluded: isExcluded)
    self.blocks = blocks
    self.isExcluded = isExcluded
  }

  /// The blocks of the article.
  ///
  /// - Parameter title: The title; the body starts behind its heading.
  /// - Returns: The blocks in the order of the source; none when the page holds no prose.
  func bodyBlocks(title: PageTitle?) -> [TextBlock] {
    let heading = place(of: title)
    let main = mainNode(within: article(around: heading.node))
    var kept = keptBlocks(within: document.nodes[main].parts)
    let behindTitle = kept.filter { $0.parts.lowerBound >= heading.partsEnd }
    if behindTitle.contains(where: \.isProse) { kept = behindTitle }
    kept = TeaserRuns(document: document, blocks: blocks).removed(from: kept)
    guard var edges = BodyEdges(document: document, blocks: kept) else { return [] }
    edges.settle()
    let body = RepeatedBody.removed(from: Array(kept[edges.first...edges.last]), of: document)
    return paragraphs(alike: body, from: heading.partsEnd) + body
  }

  /// Where the title stands; see ``TitlePlace``.
  func place(of title: PageTitle?) -> (node: Int?, partsEnd: Int) {
    TitlePlace(document: document, blocks: blocks, isExcluded: isExcluded).find(title)
  }

  /// A title that only the page's head gives, as the heading has it that says the same.
  func titleOnPage(_ title: PageTitle?) -> PageTitle? {
    guard let title, title.heading == nil, let node = place(of: title).node,
      document.nodes[node].tag.isHeading
    else { return title }
    return PageTitle(text: document.text(of: node), heading: node)
  }

  /// The blocks within an element that may be of the article.
  private func keptBlocks(within parts: Range<Int>) -> [TextBlock] {
    let lists = LinkLists(document: document, blocks: blocks)
    let quotations = document.quotations()
    return blocks.filter { block in
      guard parts.contains(block.parts.lowerBound), !isExcluded[block.node] else { return false }
      if block.isProse { return true }
      if BoilerplatePhrases.isNotice(block, of: document) { return false }
      if quotations[block.node] != nil { return true }
      return block.measure.linkShare < Self.largestLinkShare && !lists.contain(block)
    }
  }

  /// Paragraphs before the body, outside its element, that are made as those within it are.
  private func paragraphs(alike body: [TextBlock], from start: Int) -> [TextBlock] {
    guard let first = body.first else { return [] }
    let before = blocks.filter {
      $0.isProse && $0.parts.lowerBound >= start && !isExcluded[$0.node]
        && $0.parts.lowerBound < first.parts.lowerBound
    }
    guard !before.isEmpty else { return [] }
    let makes = body.filter(\.isProse).compactMap { BlockMake(of: $0, in: document) }
    let counts = Dictionary(makes.map { ($0, 1) }, uniquingKeysWith: +)
    return before.filter {
      BlockMake(of: $0, in: document).map { (counts[$0] ?? 0) > 1 } ?? false
    }
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
