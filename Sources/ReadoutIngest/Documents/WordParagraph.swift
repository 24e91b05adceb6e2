internal import ReadoutText

/// A paragraph of a word-processor document (DOCX).
struct WordParagraph {
  /// The characters on one line, with their places in the source.
  var text: MappedText

  /// The id of its style, such as `Heading1`; empty where it has none.
  var style: String

  /// Where the paragraph with its tags stands in the source.
  var range: Range<Int>

  /// Whether the style is that of a document's title; programs name it in their language.
  var isTitle: Bool { Self.titleStyles.contains { style.hasPrefix($0) } }

  /// Whether the style is that of a title or a heading.
  var isHeading: Bool { isTitle || Self.headingStyles.contains { style.hasPrefix($0) } }

  // Ids of styles hold ASCII only, so that letters of other languages are left out.
  private static let titleStyles = ["Title", "Titel", "Titolo", "Ttulo", "Konuball"]
  private static let headingStyles = [
    "Heading", "heading", "berschrift", "Titre", "Kop", "Rubrik", "Overskrift", "Nagwek",
  ]
}

extension WordParagraph {
  /// The paragraphs of a document in their order, those of tables and text boxes among them; empty
  /// ones are left out.
  ///
  /// What was deleted with changes tracked is left out, and so is what stands for a drawing in older
  /// programs, since it says the same once more.
  ///
  /// - SeeAlso: ISO/IEC 29500-1:2016, section 17.3.
  /// - Complexity: O(n).
  static func paragraphs(of tree: XMLTree) -> [WordParagraph] {
    var gathering = WordGathering(tree: tree)
    gathering.run()
    return gathering.paragraphs.compactMap { paragraph in
      var folded = paragraph
      folded.text = PlainFolding.fold(paragraph.text, breaks: .never)
      return folded.text.isEmpty ? nil : folded
    }
  }
}

/// Gathers the characters of each paragraph in one pass over a document.
private struct WordGathering {
  let tree: XMLTree
  var paragraphs: [WordParagraph] = []

  /// For each element the paragraph that it is in, -1 for none.
  private var paragraphOfNode: [Int]
  private var isHidden: [Bool]

  init(tree: XMLTree) {
    self.tree = tree
    paragraphOfNode = [Int](repeating: -1, count: tree.nodes.count)
    isHidden = [Bool](repeating: false, count: tree.nodes.count)
  }

  mutating func run() {
    for index in tree.nodes.indices {
      let parent = tree.nodes[index].parent
      if index > 0 {
        paragraphOfNode[index] = paragraphOfNode[parent]
        isHidden[index] = isHidden[parent]
      }
      if !isHidden[index] { read(index) }
    }
  }

  private mutating func read(_ node: Int) {
    switch String(decoding: tree.source[tree.nodes[node].name], as: UTF8.self) {
    case "p": open(node)
    case "t": add(tree.text(of: node), node)
    case "tab", "br", "cr", "noBreakHyphen", "sym", "ptab": addGap(node)
    case "pStyle":
      guard paragraphOfNode[node] >= 0 else { return }
      paragraphs[paragraphOfNode[node]].style = tree.attributes(of: node).string("w:val") ?? ""
    case "Fallback", "del", "moveFrom", "instrText", "rPr", "tabs": isHidden[node] = true
    default: break
    }
  }

  private mutating func open(_ node: Int) {
    paragraphOfNode[node] = paragraphs.count
    let name = tree.nodes[node].name.lowerBound
    let start = tree.source[..<name].lastIndex(of: 0x3C) ?? name
    let content = tree.nodes[node].content.upperBound
    let end = tree.source[content...].firstIndex(of: 0x3E).map { $0 + 1 } ?? tree.source.count
    paragraphs.append(WordParagraph(text: MappedText(), style: "", range: start..<max(start, end)))
  }

  private mutating func add(_ text: MappedText, _ node: Int) {
    guard paragraphOfNode[node] >= 0 else { return }
    paragraphs[paragraphOfNode[node]].text.append(text)
  }

  /// Tabs and line breaks have no characters of their own, but part the words on their two sides.
  private mutating func addGap(_ node: Int) {
    guard paragraphOfNode[node] >= 0, !paragraphs[paragraphOfNode[node]].text.isEmpty else {
      return
    }
    paragraphs[paragraphOfNode[node]].text.append(unmapped: [0x20])
  }
}
