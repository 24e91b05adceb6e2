/// Finds the parts of a page that are not the article: menus, notices, forms, comments.
struct Boilerplate {
  private let document: HTMLDocument
  private let statistics: PageStatistics
  private let marks: [ElementMarks]
  private let isCore: [Bool]

  /// What holds more than this share of the page's prose is never dropped for its name.
  private static let largestShare = 0.5

  /// - Parameters:
  ///   - document: The page.
  ///   - statistics: Of all its blocks.
  ///   - marks: The marks of its elements, by node.
  ///   - isCore: Elements that are surely around the article, by node; see ``CoreElements``.
  init(
    document: HTMLDocument, statistics: PageStatistics, marks: [ElementMarks], isCore: [Bool]
  ) {
    self.document = document
    self.statistics = statistics
    self.marks = marks
    self.isCore = isCore
  }

  /// For each element whether it, or one around it, is no part of the article.
  ///
  /// - Complexity: O(n) in the elements.
  func excludedNodes() -> [Bool] {
    let holdsQuotation = document.nodesHolding(.blockquote)
    var isExcluded = [Bool](repeating: false, count: document.nodes.count)
    for (index, node) in document.nodes.enumerated() where index > 0 {
      isExcluded[index] =
        isExcluded[node.parent] || isBoilerplate(index, holdsQuotation: holdsQuotation[index])
    }
    return isExcluded
  }

  private func isBoilerplate(_ index: Int, holdsQuotation: Bool) -> Bool {
    let tag = document.nodes[index].tag
    switch tag {
    case .html, .body, .main: return false
    case .header, .form, .figure: return !holdsMuch(index)
    case .article, .blockquote, .p: return marks[index].contains(.hidden)
    default: return tag.isNeverArticle || isMarked(index, holdsQuotation: holdsQuotation)
    }
  }

  private func isMarked(_ index: Int, holdsQuotation: Bool) -> Bool {
    let marks = marks[index]
    if marks.contains(.hidden) { return statistics.proseShare(of: index) <= Self.largestShare }
    if marks.contains(.role) { return !holdsMuch(index) }
    if marks.contains(.comments), !statistics.holdsHeadline(index), !isCore[index] { return true }
    guard marks.contains(.boilerplate) else { return false }
    return !(marks.contains(.embed) && holdsQuotation) && !holdsMuch(index)
  }

  private func holdsMuch(_ index: Int) -> Bool {
    isCore[index] || statistics.proseShare(of: index) > Self.largestShare
  }
}

extension HTMLTag {
  /// Whether the element never holds a part of an article.
  var isNeverArticle: Bool {
    switch self {
    case .head, .script, .style, .title, .noscript, .template, .nav, .footer, .aside, .figcaption,
      .menu, .button, .select, .option, .textarea, .iframe, .noembed, .noframes, .svg, .dialog,
      .audio, .video, .canvas, .object, .legend, .search, .address, .caption:
      true
    default: false
    }
  }
}

extension HTMLDocument {
  /// For each element whether it is, or holds, one of a kind.
  func nodesHolding(_ tag: HTMLTag) -> [Bool] {
    var holds = nodes.map { $0.tag == tag }
    for index in nodes.indices.dropFirst().reversed() where holds[index] {
      holds[nodes[index].parent] = true
    }
    return holds
  }
}
