/// Builds the tree of a piece of an XML document.
///
/// An end tag that fits no open element is ignored; one that fits an outer element closes those
/// within, so that a piece which is not well-formed is read as it is meant.
///
/// - Complexity: O(n) in the tokens.
struct XMLTreeBuilder {
  private var tree: XMLTree
  private var scope: XMLScope
  private var open: XMLOpenElements<Int>

  private init(source: [UInt8], scope: XMLScope) {
    tree = XMLTree(source: source)
    self.scope = scope
    open = XMLOpenElements()
  }

  /// Builds the tree of the first element of a source.
  ///
  /// - Parameters:
  ///   - source: The element, perhaps behind other markup.
  ///   - scope: The namespaces in force around it.
  /// - Returns: `nil` when there is no element.
  static func tree(of source: [UInt8], scope: XMLScope = XMLScope()) -> XMLTree? {
    var builder = XMLTreeBuilder(source: source, scope: scope)
    var tokenizer = XMLTokenizer(source)
    while let token = tokenizer.next() {
      builder.add(token)
      if builder.open.isEmpty, !builder.tree.nodes.isEmpty { break }
    }
    builder.close(to: 0, at: tokenizer.offset)
    return builder.tree.nodes.isEmpty ? nil : builder.tree
  }

  private mutating func add(_ token: XMLToken) {
    switch token.kind {
    case .startTag: start(token)
    case .endTag:
      guard let depth = open.depth(ofElement: tree.source[token.content]) else { return }
      close(to: depth, at: token.range.lowerBound)
    case .text: addPart(token.range, isLiteral: false)
    case .characterData: addPart(token.content, isLiteral: true)
    case .comment, .documentType: break
    }
  }

  private mutating func addPart(_ range: Range<Int>, isLiteral: Bool) {
    guard let node = open.last, !range.isEmpty else { return }
    tree.parts.append(XMLTree.Part(range: range, isLiteral: isLiteral, node: node))
  }

  private mutating func start(_ token: XMLToken) {
    scope.enter(token, of: tree.source)
    let name = tree.source[token.content]
    let index = tree.nodes.count
    let local = name.firstIndex(of: 0x3A).map { $0 + 1..<name.endIndex } ?? token.content
    tree.nodes.append(
      XMLTree.Node(
        name: local, namespace: scope.namespace(of: name), attributes: token.attributes,
        parent: open.last ?? index, nodeEnd: index + 1,
        parts: tree.parts.count..<tree.parts.count,
        content: token.range.upperBound..<token.range.upperBound))
    open.append(index, name: name)
    if token.isEmptyElement { close(to: open.count - 1, at: token.range.upperBound) }
  }

  /// Closes the innermost elements so that as many as `depth` are open.
  private mutating func close(to depth: Int, at offset: Int) {
    while open.count > depth, let node = open.popLast() {
      tree.nodes[node].nodeEnd = tree.nodes.count
      tree.nodes[node].parts = tree.nodes[node].parts.lowerBound..<tree.parts.count
      tree.nodes[node].content =
        tree.nodes[node].content
        .lowerBound..<max(
          tree.nodes[node].content.lowerBound, offset)
    }
    scope.leave(to: open.count)
  }
}
