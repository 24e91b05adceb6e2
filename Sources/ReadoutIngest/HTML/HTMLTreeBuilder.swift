/// Builds the light tree of a page from its tokens.
///
/// Follows the HTML standard where it matters for text: which start tags end which elements, and
/// how far an end tag reaches. It moves nothing about: text stays where the source has it.
///
/// - Complexity: O(n) in the tokens; a search for an element to close is cut off at a fixed depth.
struct HTMLTreeBuilder {
  private var document: HTMLDocument

  /// The open elements, outermost first.
  private var open: [Int] = []

  /// How often each kind of element is open.
  private var openCounts = [Int](repeating: 0, count: HTMLTag.allCases.count)

  /// An end tag whose element lies deeper than this many open elements is ignored.
  private static let longestSearch = 1_024

  private init(source: [UInt8]) { document = HTMLDocument(source: source) }

  /// Builds the tree.
  static func document(of source: [UInt8]) -> HTMLDocument {
    var builder = HTMLTreeBuilder(source: source)
    builder.push(.other, attributes: 0..<0)
    var tokenizer = HTMLTokenizer(source)
    while let token = tokenizer.next() { builder.add(token) }
    builder.pop(to: 0)
    return builder.document
  }

  private mutating func add(_ token: HTMLToken) {
    closeRawText(before: token)
    switch token.kind {
    case .text: addPart(.text, token.range)
    case .rawText: addPart(.rawText, token.range)
    case .startTag: start(token)
    case .endTag: end(token)
    case .comment: break
    }
  }

  /// Closes a raw text element whose content did not come, because it has no end tag.
  private mutating func closeRawText(before token: HTMLToken) {
    guard let node = open.last, document.nodes[node].tag.isRawText else { return }
    if token.kind != .rawText, token.kind != .endTag { pop(to: open.count - 1) }
  }

  private mutating func start(_ token: HTMLToken) {
    let tag = token.tag
    if tag == .br { return addPart(.lineBreak, token.range) }
    closeElements(endedBy: tag)
    push(tag, attributes: token.attributes)
    if tag.isVoid { pop(to: open.count - 1) }
  }

  private mutating func end(_ token: HTMLToken) {
    let tag = token.tag
    if tag == .br { return addPart(.lineBreak, token.range) }
    guard tag != .body, tag != .html else { return }
    close(tag) { HTMLNesting.isBarrier($0, toEndOf: tag) }
  }

  /// Closes what the start tag of `tag` ends by itself.
  private mutating func closeElements(endedBy tag: HTMLTag) {
    if openCounts[Int(HTMLTag.head.rawValue)] > 0, !HTMLNesting.belongsInHead(tag) {
      close(.head) { _ in false }
    }
    if tag.isBlock, !tag.isRawText { close(.p, before: HTMLNesting.isBarrierToParagraph) }
    for other in HTMLNesting.elements(endedBy: tag) {
      close(other) { HTMLNesting.isBarrier($0, to: other) }
    }
  }

  private mutating func close(_ tag: HTMLTag, before isBarrier: (HTMLTag) -> Bool) {
    guard openCounts[Int(tag.rawValue)] > 0, let depth = depth(of: tag, before: isBarrier) else {
      return
    }
    pop(to: depth)
  }

  /// Position in `open` of the innermost element of a kind, unless a barrier comes before it;
  /// never that of the document, which no tag closes.
  private func depth(of tag: HTMLTag, before isBarrier: (HTMLTag) -> Bool) -> Int? {
    for depth in open.indices.dropFirst().reversed().prefix(Self.longestSearch) {
      let other = document.nodes[open[depth]].tag
      if other == tag { return depth }
      if isBarrier(other) { return nil }
    }
    return nil
  }
}

extension HTMLTreeBuilder {
  private mutating func push(_ tag: HTMLTag, attributes: Range<Int>) {
    let node = document.nodes.count
    let parent = open.last ?? node
    if tag.isBlock { addBoundary() }
    document.nodes.append(
      HTMLDocument.Node(
        tag: tag, attributes: attributes, parent: parent,
        block: tag.isBlock || node == 0 ? node : document.nodes[parent].block,
        nodeEnd: node + 1, parts: document.parts.count..<document.parts.count))
    open.append(node)
    openCounts[Int(tag.rawValue)] += 1
  }

  /// Closes elements until `depth` of them are open.
  private mutating func pop(to depth: Int) {
    while open.count > depth, let node = open.popLast() {
      let tag = document.nodes[node].tag
      openCounts[Int(tag.rawValue)] -= 1
      document.nodes[node].nodeEnd = document.nodes.count
      document.nodes[node].parts =
        document.nodes[node].parts.lowerBound..<document.parts.count
      if tag.isBlock { addBoundary() }
    }
  }

  private mutating func addPart(_ kind: HTMLDocument.Part.Kind, _ range: Range<Int>) {
    document.parts.append(HTMLDocument.Part(kind: kind, range: range, node: open.last ?? 0))
  }

  private mutating func addBoundary() {
    guard let last = document.parts.last, last.kind != .boundary else { return }
    addPart(.boundary, 0..<0)
  }
}
