/// Tells the lists of links on a page from lists that belong to a text.
struct LinkLists {
  /// The list around each element, by node; `nil` where none is.
  private let lists: [Int?]

  private var letters: [Int: Int] = [:]
  private var linkLetters: [Int: Int] = [:]

  /// A list of which links make up this share leads elsewhere.
  private static let smallestLinkShare = 0.4

  init(document: HTMLDocument, blocks: [TextBlock]) {
    lists = document.nearest {
      $0 == .ul || $0 == .ol
    } within: { tag in
      tag == .div || tag == .article || tag == .section || tag == .table
    }
    for block in blocks {
      guard let list = lists[block.node] else { continue }
      letters[list, default: 0] += block.measure.letterCount
      linkLetters[list, default: 0] += block.measure.linkLetterCount
    }
  }

  /// Whether a block stands in a list of links.
  func contain(_ block: TextBlock) -> Bool {
    guard let list = lists[block.node] else { return false }
    return Double(linkLetters[list] ?? 0) >= Double(letters[list] ?? 0) * Self.smallestLinkShare
  }
}

extension HTMLDocument {
  /// For each element the nearest one of some kind that it is or stands in, unless one of another
  /// kind comes before it; by node.
  ///
  /// - Complexity: O(n) in the elements.
  func nearest(_ isWanted: (HTMLTag) -> Bool, within isBarrier: (HTMLTag) -> Bool) -> [Int?] {
    var nearest = [Int?](repeating: nil, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      if isWanted(node.tag) {
        nearest[index] = index
      } else if index > 0, !isBarrier(node.tag) {
        nearest[index] = nearest[node.parent]
      }
    }
    return nearest
  }

  /// For each element the quotation around it, with nothing but paragraphs between; by node.
  func quotations() -> [Int?] {
    nearest {
      $0 == .blockquote
    } within: { tag in
      tag == .div || tag == .article || tag == .section || tag == .li
    }
  }
}
