/// Finds where the article starts and ends among the blocks of its element.
struct BodyEdges {
  private let document: HTMLDocument
  private let blocks: [TextBlock]

  /// Indices of the blocks that are prose.
  private let prose: [Int]

  /// Index of the first block of the article.
  private(set) var first: Int

  /// Index of its last block.
  private(set) var last: Int

  /// Letters outside links that a line before the first paragraph must have.
  private static let leadLetters = 15

  /// Letters that a heading before the first paragraph must have.
  private static let leadHeadingLetters = 60

  /// Letters outside links that a paragraph behind the last one must have.
  private static let tailLetters = 20

  /// An article has at most this many closing notices.
  private static let mostNotices = 10

  /// A closing notice has fewer letters than this.
  private static let noticeLetters = 300

  /// Starts with the first and the last prose of the blocks that may be of the article; `nil` when
  /// none of them is prose.
  init?(document: HTMLDocument, blocks: [TextBlock]) {
    let prose = blocks.indices.filter { blocks[$0].isProse }
    guard let first = prose.first, let last = prose.last else { return nil }
    self.document = document
    self.blocks = blocks
    self.prose = prose
    self.first = first
    self.last = last
  }

  /// Moves the edges to where they belong.
  mutating func settle() {
    dropStrayProse()
    takeLead()
    takeTail()
    dropNotices()
  }

  private mutating func dropStrayProse() {
    guard let core = CoreProse(document: document, blocks: prose.map { blocks[$0] }) else { return }
    let inside = prose.filter { core.holds(blocks[$0]) }
    guard let start = inside.first, let end = inside.last else { return }
    let before = prose.reversed().drop { $0 >= start }.prefix { !core.isStray(blocks[$0]) }
    let behind = prose.drop { $0 <= end }.prefix { !core.isStray(blocks[$0]) }
    first = before.last ?? start
    last = behind.last ?? end
  }

  /// Takes the lines in that stand right before the first paragraph, in its element.
  private mutating func takeLead() {
    let around = container(of: blocks[first])
    let nodes = around..<document.nodes[around].nodeEnd
    while first > 0, nodes.contains(blocks[first - 1].node), isLead(blocks[first - 1]) {
      first -= 1
    }
  }

  private func isLead(_ block: TextBlock) -> Bool {
    let measure = block.measure
    guard measure.plainLetterCount >= Self.leadLetters else { return false }
    if document.nodes[block.node].tag.isHeading, measure.letterCount < Self.leadHeadingLetters {
      return false
    }
    return !BoilerplatePhrases.isBylineOrDate(block, of: document)
  }

  /// The element in which the paragraphs beside a block stand.
  private func container(of block: TextBlock) -> Int {
    var node = block.node
    while node > 0 {
      switch document.nodes[node].tag {
      case .div, .article, .section, .td, .main, .other: return node
      default: node = document.nodes[node].parent
      }
    }
    return node
  }

  /// Takes in what is left of a quotation, and the paragraphs right behind the last one.
  private mutating func takeTail() {
    if let quotation = document.quotations()[blocks[last].node] {
      let nodes = quotation..<document.nodes[quotation].nodeEnd
      while last + 1 < blocks.count, nodes.contains(blocks[last + 1].node) { last += 1 }
    }
    let parent = document.nodes[blocks[last].node].parent
    while last + 1 < blocks.count, isTail(blocks[last + 1], of: parent) { last += 1 }
  }

  private func isTail(_ block: TextBlock, of parent: Int) -> Bool {
    let node = document.nodes[block.node]
    return node.tag == .p && node.parent == parent
      && block.measure.plainLetterCount >= Self.tailLetters
  }

  /// Drops closing lines that ask the reader to follow, to subscribe or the like.
  private mutating func dropNotices() {
    var dropped = 0
    while dropped < Self.mostNotices, last > first,
      blocks[last].measure.letterCount < Self.noticeLetters,
      BoilerplatePhrases.opensClosingNotice(blocks[last], of: document),
      let previous = prose.last(where: { $0 < last && $0 >= first })
    {
      last = previous
      dropped += 1
    }
  }
}
