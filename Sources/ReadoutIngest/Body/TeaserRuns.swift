/// Finds the teasers of other articles that a page lines up behind its own, each with a linked
/// headline and a line or two.
struct TeaserRuns {
  private let document: HTMLDocument

  /// For each block of the page, by its first part, whether a linked line stands right before it.
  private var followsLink: Set<Int> = []

  /// An article's own element holds this many letters of prose right below it.
  private static let smallestArticle = 300

  /// Fewer teasers are left alone.
  private static let fewestTeasers = 6

  /// A linked line of fewer letters is no headline.
  private static let shortestHeadline = 15

  /// - Parameters:
  ///   - document: The page.
  ///   - blocks: All its blocks.
  init(document: HTMLDocument, blocks: [TextBlock]) {
    self.document = document
    for (index, block) in blocks.enumerated() where block.isProse {
      let before = blocks[max(0, index - 2)..<index]
      if before.contains(where: Self.isHeadline) { followsLink.insert(block.parts.lowerBound) }
    }
  }

  private static func isHeadline(_ block: TextBlock) -> Bool {
    block.measure.linkShare > 0.9 && block.measure.letterCount >= shortestHeadline
  }

  /// The blocks without teasers.
  ///
  /// Teasers stand behind the element with most of the prose, each in an element of its own, all
  /// of these of one make, and nearly all behind a linked line.
  func removed(from blocks: [TextBlock]) -> [TextBlock] {
    var letters: [Int: Int] = [:]
    for block in blocks where block.isProse {
      letters[document.nodes[block.node].parent, default: 0] += block.measure.letterCount
    }
    let core = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let core, core.value >= Self.smallestArticle else { return blocks }
    let end = document.nodes[core.key].parts.upperBound
    let behind = blocks.filter { $0.isProse && $0.parts.lowerBound >= end }
    let groups = Dictionary(grouping: behind) { OuterMake(of: $0, in: document) }
    let teasers = Set(groups.filter { isTeasers($0.value) }.keys)
    guard !teasers.isEmpty else { return blocks }
    return blocks.filter {
      !$0.isProse || $0.parts.lowerBound < end
        || !teasers.contains(OuterMake(of: $0, in: document))
    }
  }

  private func isTeasers(_ blocks: [TextBlock]) -> Bool {
    guard blocks.count >= Self.fewestTeasers else { return false }
    let linked = blocks.count { followsLink.contains($0.parts.lowerBound) }
    let elements = Set(blocks.map { document.nodes[$0.node].parent }).count
    return linked * 5 >= blocks.count * 4 && elements * 5 >= blocks.count * 4
  }
}
