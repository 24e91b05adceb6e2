internal import ReadoutText

/// Finds the parts of a page that are not the article: menus, notices, forms, comments.
struct Boilerplate {
  private let document: HTMLDocument
  private let statistics: PageStatistics

  /// What holds more than this share of the page's prose is never dropped for its name.
  private static let largestShare = 0.5

  init(document: HTMLDocument, statistics: PageStatistics) {
    self.document = document
    self.statistics = statistics
  }

  /// For each element whether it, or one around it, is no part of the article.
  ///
  /// - Complexity: O(n) in the elements and the bytes of their attributes.
  func excludedNodes() -> [Bool] {
    var isExcluded = [Bool](repeating: false, count: document.nodes.count)
    for (index, node) in document.nodes.enumerated() where index > 0 {
      isExcluded[index] = isExcluded[node.parent] || isBoilerplate(index)
    }
    return isExcluded
  }

  private func isBoilerplate(_ index: Int) -> Bool {
    switch document.nodes[index].tag {
    case .html, .body, .main: return false
    case .head, .script, .style, .title, .noscript, .template, .nav, .footer, .aside, .figcaption,
      .menu, .button, .select, .option, .textarea, .iframe, .noembed, .noframes, .svg, .dialog,
      .audio, .video, .canvas, .object, .legend, .search, .address, .caption:
      return true
    case .header, .form, .figure: return !holdsMuch(index)
    case .article, .blockquote, .p: return isHidden(document.attributes(of: index))
    default: return isMarked(index)
    }
  }

  private func holdsMuch(_ index: Int) -> Bool {
    statistics.proseShare(of: index) > Self.largestShare
  }

  /// Whether the attributes mark the element.
  private func isMarked(_ index: Int) -> Bool {
    guard !document.nodes[index].attributes.isEmpty else { return false }
    let attributes = document.attributes(of: index)
    if isHidden(attributes) { return !holdsMuch(index) }
    if let role = attributes.value("role"),
      BoilerplateWords.roles.contains(PackedWord(document.source[role]))
    {
      return !holdsMuch(index)
    }
    let marks = marks(in: attributes)
    if marks.comments, !statistics.holdsHeadline(index) { return true }
    return marks.boilerplate && !holdsMuch(index)
  }

  private func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if attributes.value("hidden") != nil { return true }
    if let value = attributes.value("aria-hidden") {
      return document.source[value].elementsEqual("true".utf8)
    }
    guard let style = attributes.value("style") else { return false }
    let text = document.source[style].filter { !UTF8Byte.isSpace($0) }.map { $0 | 0x20 }
    return String(decoding: text, as: UTF8.self).contains("display:none")
  }

  /// Which marks the words of class and id hold.
  private func marks(in attributes: HTMLAttributes) -> (boilerplate: Bool, comments: Bool) {
    var marks = (boilerplate: false, comments: false)
    for name: StaticString in ["class", "id", "data-component", "data-module"] {
      guard let value = attributes.value(name) else { continue }
      for word in document.source[value].split(whereSeparator: { !PackedWord.isWordByte($0) }) {
        let packed = PackedWord(word)
        if BoilerplateWords.words.contains(packed) { marks.boilerplate = true }
        if BoilerplateWords.commentWords.contains(packed) { marks.comments = true }
      }
    }
    return marks
  }
}
