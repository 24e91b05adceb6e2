internal import ReadoutRecord

/// What a feed says of all its items: its title, language and address.
struct FeedHead {
  /// The outlet and the language.
  private(set) var metadata = ArticleMetadata()

  /// The address of the feed's page.
  private(set) var address: String?

  /// Reads the elements that stand beside the items.
  ///
  /// - Parameters:
  ///   - elements: The source of each.
  ///   - scope: The namespaces in force there.
  init(_ elements: [[UInt8]], scope: XMLScope) {
    for element in elements {
      guard let tree = XMLTreeBuilder.tree(of: element, scope: scope) else { continue }
      read(tree)
    }
  }

  private mutating func read(_ tree: XMLTree) {
    // Of `image`, `textInput` and the like nothing is wanted.
    if tree.isNamed(0, "title"), tree.nodes[0].namespace == .plain || metadata.outlet == nil {
      metadata.outlet = FeedText.line(of: tree, 0).optionalString ?? metadata.outlet
    } else if tree.isNamed(0, "language") {
      metadata.language = metadata.language ?? tree.string(0)
    } else if tree.isNamed(0, "link") {
      let relation = tree.attributes(of: 0).string("rel") ?? "alternate"
      guard address == nil, relation == "alternate" else { return }
      address = tree.attributes(of: 0).string("href") ?? tree.string(0)
    }
  }
}
