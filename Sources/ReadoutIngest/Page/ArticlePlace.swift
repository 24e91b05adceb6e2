/// Where on a page an article's title and body stand, so that what is said about the article can be
/// told from what is said about others.
struct ArticlePlace {
  /// The regions of a page in which lines about the article stand, the surest first.
  enum Region: CaseIterable {
    case betweenTitleAndBody, beforeTitle, withinBody, behindBody
  }

  private let document: HTMLDocument
  private let marks: [ElementMarks]

  /// The parts of each region.
  private var parts: [Region: Range<Int>] = [:]

  /// For each element whether it is about another article or about none.
  private let isForeign: [Bool]

  /// Of more elements of one kind in a region the further ones are not looked at: their texts may
  /// lie in each other.
  private static let mostNodes = 40

  /// Parts before the title and behind the body that are looked at.
  private static let reach = 80

  /// - Parameters:
  ///   - document: The page.
  ///   - marks: The marks of its elements, by node.
  ///   - heading: The element of the title, if it stands on the page.
  ///   - body: The parts from the first block of the body to the last.
  init(document: HTMLDocument, marks: [ElementMarks], heading: Int?, body: Range<Int>) {
    self.document = document
    self.marks = marks
    let title = heading.map { document.nodes[$0].parts }
    let titleStart = min(title?.lowerBound ?? body.lowerBound, body.lowerBound)
    let start = max(0, titleStart - Self.reach)
    let end = min(document.parts.count, body.upperBound + Self.reach)
    if let title, title.upperBound <= body.lowerBound {
      parts[.betweenTitleAndBody] = title.upperBound..<body.lowerBound
      parts[.beforeTitle] = start..<title.lowerBound
    } else {
      parts[.betweenTitleAndBody] = start..<body.lowerBound
    }
    parts[.withinBody] = body
    parts[.behindBody] = body.upperBound..<end
    isForeign = Self.foreignNodes(of: document, marks: marks, title: title, body: body)
  }

  /// Elements of menus, comments and other articles.
  private static func foreignNodes(
    of document: HTMLDocument, marks: [ElementMarks], title: Range<Int>?, body: Range<Int>
  ) -> [Bool] {
    var isForeign = [Bool](repeating: false, count: document.nodes.count)
    for (index, node) in document.nodes.enumerated() where index > 0 {
      let isAround =
        node.parts.contains(body.lowerBound) || (title.map { node.parts.overlaps($0) } ?? false)
      guard isForeign[node.parent] || !isAround else { continue }
      isForeign[index] = isForeign[node.parent] || isApart(node.tag, marks[index])
    }
    return isForeign
  }

  private static func isApart(_ tag: HTMLTag, _ marks: ElementMarks) -> Bool {
    switch tag {
    case .nav, .footer, .aside, .article, .select, .template: true
    default: marks.contains(.comments)
    }
  }

  /// Whether an element has a mark.
  func isMarked(_ node: Int, _ mark: ElementMarks) -> Bool { marks[node].contains(mark) }

  /// The elements within a region that have one of some marks, in the order of the source.
  func nodes(in region: Region, with wanted: ElementMarks) -> [Int] {
    guard let range = parts[region] else { return [] }
    return firstNodes { !marks[$0].isDisjoint(with: wanted) && isIn(range, $0) }
  }

  /// The elements of a kind within a region.
  func nodes(in region: Region, _ tag: HTMLTag) -> [Int] {
    guard let range = parts[region] else { return [] }
    return firstNodes { document.nodes[$0].tag == tag && isIn(range, $0) }
  }

  /// The elements anywhere on the page that have one of some marks and are not about others.
  func nodes(with wanted: ElementMarks) -> [Int] {
    firstNodes { !marks[$0].isDisjoint(with: wanted) && !isForeign[$0] }
  }

  private func firstNodes(where isWanted: (Int) -> Bool) -> [Int] {
    var nodes: [Int] = []
    for node in document.nodes.indices where isWanted(node) {
      nodes.append(node)
      if nodes.count == Self.mostNodes { break }
    }
    return nodes
  }

  /// The blocks within a region.
  func blocks(in region: Region, of blocks: [TextBlock]) -> [TextBlock] {
    guard let range = parts[region] else { return [] }
    return blocks.filter {
      range.contains($0.parts.lowerBound) && range.contains($0.parts.upperBound - 1)
        && !isForeign[$0.node]
    }
  }

  private func isIn(_ range: Range<Int>, _ node: Int) -> Bool {
    let parts = document.nodes[node].parts
    return !isForeign[node] && range.contains(parts.lowerBound)
      && parts.upperBound <= range.upperBound
  }
}
