/// Tells the lists of links on a page from lists that belong to a text.
struct LinkLists {
  private let document: HTMLDocument
  private var letters: [Int: Int] = [:]
  private var linkLetters: [Int: Int] = [:]

  /// A list of which links make up this share leads elsewhere.
  private static let smallestLinkShare = 0.4

  init(document: HTMLDocument, blocks: [TextBlock]) {
    self.document = document
    for block in blocks {
      guard let list = list(around: block) else { continue }
      letters[list, default: 0] += block.measure.letterCount
      linkLetters[list, default: 0] += block.measure.linkLetterCount
    }
  }

  /// Whether a block stands in a list of links.
  func contain(_ block: TextBlock) -> Bool {
    guard let list = list(around: block) else { return false }
    return Double(linkLetters[list] ?? 0) >= Double(letters[list] ?? 0) * Self.smallestLinkShare
  }

  private func list(around block: TextBlock) -> Int? {
    var node = block.node
    while node > 0 {
      switch document.nodes[node].tag {
      case .ul, .ol: return node
      case .div, .article, .section, .table: return nil
      default: node = document.nodes[node].parent
      }
    }
    return nil
  }
}

extension HTMLDocument {
  /// Whether a block stands in a quotation that is set apart.
  func isInQuotation(_ block: TextBlock) -> Bool { quotation(around: block) != nil }

  /// The quotation around a block, with nothing but paragraphs between.
  func quotation(around block: TextBlock) -> Int? {
    var node = block.node
    while node > 0 {
      switch nodes[node].tag {
      case .blockquote: return node
      case .div, .article, .section, .li: return nil
      default: node = nodes[node].parent
      }
    }
    return nil
  }
}
