/// Finds where on the page the title of the article stands.
struct TitlePlace {
  let document: HTMLDocument
  let blocks: [TextBlock]
  let isExcluded: [Bool]

  /// A block of more bytes is no title.
  private static let longestTitle = 600

  /// A title of fewer words stands in many places.
  private static let fewestWords = 3

  /// The element of the title and the index behind its last part; the document's start when the
  /// title stands nowhere.
  func find(_ title: PageTitle?) -> (node: Int?, partsEnd: Int) {
    if let heading = title?.heading { return (heading, document.nodes[heading].parts.upperBound) }
    guard let words = title.map({ TitleChoice.words($0.text.string) }),
      words.count >= Self.fewestWords
    else { return (nil, 0) }
    let places = blocks.filter { mayBeTitle($0) && says(words, $0) }
    let best = places.first { document.nodes[$0.node].tag.isHeading } ?? places.first
    return best.map { ($0.node, $0.parts.upperBound) } ?? (nil, 0)
  }

  private func mayBeTitle(_ block: TextBlock) -> Bool {
    let tag = document.nodes[block.node].tag
    return (tag.isHeading || tag == .div || tag == .td || tag == .p)
      && block.measure.letterCount <= Self.longestTitle && block.measure.linkShare < 0.5
      && !isExcluded[block.node]
  }

  /// Whether a block says the title in hardly other words.
  private func says(_ title: Set<String>, _ block: TextBlock) -> Bool {
    let words = TitleChoice.words(document.text(of: block))
    return title.intersection(words).count * 3 >= max(title.count, words.count) * 2
  }
}
