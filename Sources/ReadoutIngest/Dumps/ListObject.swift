internal import ReadoutRecord
internal import ReadoutText

/// An object that is no article itself, but holds a list of some: an answer of a search interface,
/// a JSON Feed, articles by their ids.
struct ListObject {
  private let tree: JSONTree
  private let decoding: DecodedSource
  private let bytes: [UInt8]
  private let items: [Int]
  private let feed: JSONFeedFacts?

  /// Lists are looked for this deep.
  private static let deepest = 3

  /// Elements of a list that are looked at to tell whether it is one of articles.
  private static let sampleCount = 3

  /// Reads an object; `nil` when it is an article, or no list of articles.
  init?(_ bytes: [UInt8], charset: Charset?, options: ReadingOptions) {
    guard let decoding = try? SourceDecoding.decode(bytes, known: charset),
      let tree = try? JSONTreeReader.tree(of: decoding.text.utf8), tree.kind(0) == .object
    else { return nil }
    self.tree = tree
    self.decoding = decoding
    self.bytes = bytes
    feed = JSONFeedFacts(tree)
    if feed != nil {
      items = tree.member("items", of: 0).map(tree.elements) ?? []
      return
    }
    guard !NinjsItem.isItem(tree, 0), !Self.isArticle(tree, 0, options),
      let items = Self.items(of: tree, options)
    else { return nil }
    self.items = items
  }

  private static func isArticle(_ tree: JSONTree, _ node: Int, _ options: ReadingOptions) -> Bool {
    guard tree.kind(node) == .object else { return false }
    let map = options.map ?? FieldMap.fitting(tree, node)
    return DumpObject(tree: tree, node: node, map: map).isArticle
      || NinjsItem.isItem(tree, node)
  }

  /// The elements of the outermost list that holds articles, or the members that are articles.
  private static func items(of tree: JSONTree, _ options: ReadingOptions) -> [Int]? {
    var level = [0]
    for _ in 0..<deepest {
      let members = level.flatMap { tree.members(of: $0).map(\.value) }
      let lists = [members] + members.map(tree.elements)
      for list in lists
      where list.prefix(sampleCount).contains(where: { isArticle(tree, $0, options) }) {
        return list.filter { tree.kind($0) == .object }
      }
      level = members
    }
    return nil
  }

  /// The articles, with their places in the file.
  ///
  /// - Parameters:
  ///   - file: The file that holds the object.
  ///   - start: Byte offset of the object in the file.
  /// - Returns: One entry for each article.
  func entries(of file: OpenedFile, at start: Int) -> [ContainerEntry] {
    items.compactMap { item in
      let range = tree.nodes[item].range
      guard let place = decoding.text.map.original(of: TextSpan(range.lowerBound, range.upperBound))
      else { return nil }
      var source = file.source(at: start + place.lowerBound, bytes: Array(bytes[place]))
      source.format = feed == nil ? .json : .jsonFeed
      source.charset = decoding.charset.rawValue
      if let feed { source.metadata = feed.metadata }
      return .source(source)
    }
  }
}
