/// Chooses the persons who wrote an article among all that a page says of authors.
struct BylineChoice {
  let document: HTMLDocument
  let marks: [ElementMarks]
  let place: ArticlePlace
  let blocks: [TextBlock]
  let names: PersonNames

  /// A line of more letters is no byline.
  private static let longestLine = 160

  /// Goes through the sources, the surest first.
  ///
  /// - Parameters:
  ///   - declared: The authors that the page's JSON-LD gives.
  ///   - head: Those that its `meta` elements give.
  /// - Returns: The persons of the first source that names any.
  func persons(declared: [String], head: [String]) -> [String] {
    let sources: [() -> [String]] = [
      { persons(in: declared) },
      { declaredOnPage([.betweenTitleAndBody, .beforeTitle, .withinBody]) },
      { persons(in: head) },
      { namedLines([.betweenTitleAndBody, .beforeTitle]) },
      { openedLines(.betweenTitleAndBody) },
      { openedLines(.withinBody) },
      { namedLines([.withinBody]) },
      { declaredOnPage([.behindBody]) },
      { namedLines([.behindBody]) },
    ]
    return sources.lazy.map { $0() }.first { !$0.isEmpty } ?? []
  }

  private func persons(in bylines: [String]) -> [String] {
    var persons: [String] = []
    for person in bylines.flatMap(names.read) where !persons.contains(person) {
      persons.append(person)
    }
    return persons
  }

  /// The persons in elements that declare themselves to be the author.
  private func declaredOnPage(_ regions: [ArticlePlace.Region]) -> [String] {
    for region in regions {
      let nodes = place.nodes(in: region, with: .author)
      let persons = persons(in: nodes.flatMap(document.declaredNames))
      if !persons.isEmpty { return persons }
    }
    return []
  }

  /// The persons in the innermost elements whose names are those of a byline.
  private func namedLines(_ regions: [ArticlePlace.Region]) -> [String] {
    for region in regions {
      let nodes = place.nodes(in: region, with: .byline)
      let innermost = nodes.enumerated().filter { index, node in
        index + 1 == nodes.count || nodes[index + 1] >= document.nodes[node].nodeEnd
      }
      for lines in [innermost.map(\.element), nodes] {
        let persons = persons(in: lines.compactMap(line))
        if !persons.isEmpty { return persons }
      }
    }
    return []
  }

  /// The persons in a line that opens with "By" or the like.
  private func openedLines(_ region: ArticlePlace.Region) -> [String] {
    for block in place.blocks(in: region, of: blocks)
    where block.measure.letterCount <= Self.longestLine {
      // A date may stand right behind the names, in an element of its own.
      let first = document.text(of: TextBlock(firstPartOf: block))
      for text in [first, document.text(of: block)] where opensByline(text) {
        let persons = names.read(text)
        if !persons.isEmpty { return persons }
      }
    }
    return []
  }

  private func opensByline(_ text: String) -> Bool {
    let opening = text.split(separator: " ", maxSplits: 1).first
    return opening.map { BylineWords.lineOpening.contains($0.lowercased()) } ?? false
  }

  /// The text of an element, unless it is too long for a byline.
  private func line(of node: Int) -> String? {
    let parts = document.parts[document.nodes[node].parts]
    guard parts.reduce(0, { $0 + $1.range.count }) <= Self.longestLine * 4 else { return nil }
    let text = document.text(of: node).string
    return text.isEmpty || text.count > Self.longestLine ? nil : text
  }
}

extension HTMLDocument {
  /// What an element says that declares itself to be a person or a body: the names within it, its
  /// own content for machines, or its text.
  func declaredNames(in node: Int) -> [String] {
    let inner = (node..<nodes[node].nodeEnd).filter {
      attributes(of: $0).string("itemprop") == "name"
    }
    let elements = inner.isEmpty ? [node] : inner
    return elements.map { attributes(of: $0).string("content") ?? text(of: $0).string }
  }
}

extension TextBlock {
  /// The first part of a block, as a block.
  fileprivate init(firstPartOf block: TextBlock) {
    self = block
    parts = block.parts.prefix(1)
  }
}
