internal import ReadoutText

/// Finds the items of a document by going through its tokens once.
///
/// - Complexity: O(n) in the source.
struct FeedScan {
  /// An open element.
  private struct Frame {
    var start: Int

    /// What it says for the elements within it; empty within items.
    var surroundings = XMLSurroundings()

    /// Index of the surroundings that it is to the items in it.
    var place: Int?

    /// Whether the elements in it tell of all items: the root, or a channel.
    var isHead = false
  }

  private let source: [UInt8]
  private var outline = FeedOutline()
  private var open = XMLOpenElements<Frame>()
  private var scope = XMLScope()

  /// How many elements are open around the item that is open.
  private var itemDepth: Int?

  /// As many elements of the head are kept.
  private static let largestHead = 200

  /// An element of the head of more bytes is not kept.
  private static let largestHeadElement = 16 * 1024

  private init(source: [UInt8]) { self.source = source }

  /// The outline of a document.
  ///
  /// - Parameters:
  ///   - source: The document, decoded.
  ///   - start: Where it starts, behind a byte order mark.
  /// - Returns: Where the items stand, and what is wrong.
  static func outline(of source: [UInt8], at start: Int) -> FeedOutline {
    var scan = FeedScan(source: source)
    var tokenizer = XMLTokenizer(source, at: start)
    while scan.outline.entityDeclaration == nil, let token = tokenizer.next() { scan.add(token) }
    if !scan.open.isEmpty { scan.outline.isCutOff = true }
    return scan.outline
  }

  private mutating func add(_ token: XMLToken) {
    switch token.kind {
    case .startTag: start(token)
    case .endTag: end(token)
    case .documentType:
      outline.entityDeclaration = XMLEntities.declaration(in: source, token.range)
    case .text, .characterData, .comment: break
    }
    if token.isCutOff { outline.isCutOff = true }
  }

  private mutating func start(_ token: XMLToken) {
    let name = source[token.content]
    if open.isEmpty {
      guard outline.vocabulary == nil else { return outline.faultCount += 1 }
      outline.vocabulary = XMLVocabulary(root: name, .other)
    }
    let isItem = outline.vocabulary?.isItem(name, isRoot: open.isEmpty) ?? false
    // An item never holds another: the end tag of the one before is missing.
    if isItem, let depth = itemDepth {
      outline.faultCount += 1
      close(to: depth, at: token.range.lowerBound)
    }
    let frame = frame(of: token)
    if isItem { beginItem(at: token.range.lowerBound) }
    if itemDepth == nil { scope.enter(token, of: source) }
    open.append(frame, name: name)
    if token.isEmptyElement { close(to: open.count - 1, at: token.range.upperBound) }
  }

  private func frame(of token: XMLToken) -> Frame {
    guard itemDepth == nil else { return Frame(start: token.range.lowerBound) }
    let around = open.last?.surroundings ?? XMLSurroundings()
    return Frame(
      start: token.range.lowerBound,
      surroundings: around.within(HTMLAttributes(source, token.attributes)),
      isHead: open.isEmpty || source[token.content].localName.isWord("channel"))
  }

  private mutating func beginItem(at offset: Int) {
    itemDepth = open.count
    outline.isOneItem = open.isEmpty
    outline.items.append(
      FeedOutline.Item(range: offset..<source.count, surroundings: place(), isWhole: false))
  }

  /// The index of what holds around an item that starts here.
  private mutating func place() -> Int {
    if let place = open.last?.place { return place }
    var surroundings = open.last?.surroundings ?? XMLSurroundings()
    surroundings.scope = scope.flattened
    outline.surroundings.append(surroundings)
    open.last?.place = outline.surroundings.count - 1
    return outline.surroundings.count - 1
  }

  private mutating func end(_ token: XMLToken) {
    guard let depth = open.depth(ofElement: source[token.content]) else {
      return outline.faultCount += 1
    }
    if open.count > depth + 1 { outline.faultCount += 1 }
    close(to: depth + 1, at: token.range.lowerBound)
    close(to: depth, at: token.range.upperBound)
  }

  /// Closes the innermost elements so that as many as `depth` are open.
  private mutating func close(to depth: Int, at offset: Int) {
    while open.count > depth, let frame = open.popLast() {
      if itemDepth == open.count {
        let last = outline.items.count - 1
        outline.items[last].range = frame.start..<offset
        outline.items[last].isWhole = true
        itemDepth = nil
      } else if itemDepth == nil, open.last?.isHead == true {
        addToHead(frame, end: offset)
      }
    }
    scope.leave(to: open.count)
  }

  /// Keeps a short element that holds no items.
  private mutating func addToHead(_ frame: Frame, end: Int) {
    guard !frame.isHead, frame.place == nil, end - frame.start <= Self.largestHeadElement,
      outline.head.count < Self.largestHead
    else { return }
    outline.head.append(frame.start..<end)
  }
}
