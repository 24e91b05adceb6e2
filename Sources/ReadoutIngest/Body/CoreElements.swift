/// Finds the elements that are surely around the article, whatever their names say: the one with
/// the most prose in paragraphs right below it, those that declare an article's body, and all
/// around these.
struct CoreElements {
  private let document: HTMLDocument
  private let blocks: [TextBlock]
  private let marks: [ElementMarks]

  init(document: HTMLDocument, blocks: [TextBlock], marks: [ElementMarks]) {
    self.document = document
    self.blocks = blocks
    self.marks = marks
  }

  /// For each element whether it is one.
  ///
  /// - Complexity: O(n) in the elements and blocks.
  func isCore(statistics: PageStatistics) -> [Bool] {
    let isOutside = isOutside(statistics: statistics)
    var isCore = [Bool](repeating: false, count: document.nodes.count)
    let letters = directLetters(isOutside: isOutside)
    if let most = letters.max(), most > 0, let richest = letters.firstIndex(of: most) {
      mark(richest, in: &isCore)
    }
    for node in document.nodes.indices where marks[node].contains(.articleBody) {
      if !isOutside[node] { mark(node, in: &isCore) }
    }
    return isCore
  }

  /// Elements that surely do not hold the article: hidden ones, comments, menus.
  private func isOutside(statistics: PageStatistics) -> [Bool] {
    var isOutside = [Bool](repeating: false, count: document.nodes.count)
    for (index, node) in document.nodes.enumerated() where index > 0 {
      isOutside[index] =
        isOutside[node.parent] || node.tag.isNeverArticle || marks[index].contains(.hidden)
        || (marks[index].contains(.comments) && !statistics.holdsHeadline(index)
          && !Self.isOutermost(node.tag))
    }
    return isOutside
  }

  private static func isOutermost(_ tag: HTMLTag) -> Bool {
    tag == .html || tag == .body || tag == .main || tag == .article
  }

  /// Letters of prose in each element itself and in paragraphs and divisions right below it.
  private func directLetters(isOutside: [Bool]) -> [Int] {
    var letters = [Int](repeating: 0, count: document.nodes.count)
    for block in blocks where block.isProse && !isOutside[block.node] {
      let node = document.nodes[block.node]
      if node.tag == .p || node.tag == .div {
        letters[node.parent] += block.measure.letterCount
      }
      if node.tag != .p { letters[block.node] += block.measure.letterCount }
    }
    return letters
  }

  private func mark(_ node: Int, in isCore: inout [Bool]) {
    var node = node
    while node > 0, !isCore[node] {
      isCore[node] = true
      node = document.nodes[node].parent
    }
  }
}
