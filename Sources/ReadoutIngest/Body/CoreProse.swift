/// The element that holds most of an article's prose, and what stands beside it.
struct CoreProse {
  private let document: HTMLDocument

  /// Letters of prose in all.
  private let letterCount: Int

  /// Letters of prose by the make of the elements around it.
  private var lettersByMake: [OuterMake: Int] = [:]

  /// The nodes of the element.
  private var nodes = 0..<0

  /// Prose beside the element must be in elements of one make that hold this share of all.
  private static let smallestShare = 0.12

  /// Finds the element among blocks of prose; `nil` when none holds half of it right below itself.
  init?(document: HTMLDocument, blocks: [TextBlock]) {
    self.document = document
    letterCount = blocks.reduce(0) { $0 + $1.measure.letterCount }
    var letters: [Int: Int] = [:]
    for block in blocks {
      let parent = document.nodes[block.node].parent
      letters[block.node, default: 0] += block.measure.letterCount
      if parent != block.node { letters[parent, default: 0] += block.measure.letterCount }
      lettersByMake[OuterMake(of: block, in: document), default: 0] += block.measure.letterCount
    }
    let core = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let core, core.value * 2 >= letterCount else { return nil }
    nodes = core.key..<document.nodes[core.key].nodeEnd
  }

  /// Whether a block stands in the element.
  func holds(_ block: TextBlock) -> Bool { nodes.contains(block.node) }

  /// Whether a block beside the element is of a make that hardly anything is of.
  func isStray(_ block: TextBlock) -> Bool {
    let letters = lettersByMake[OuterMake(of: block, in: document)] ?? 0
    return Double(letters) < Double(letterCount) * Self.smallestShare
  }
}
