/// An export of Nexis as a word-processor document.
enum NexisDocument {
  /// Where the articles of a document stand, each a run of paragraphs.
  ///
  /// - Parameter source: The document's source.
  /// - Returns: `nil` when the document is no such export.
  /// - Complexity: O(n).
  static func slices(of source: [UInt8]) -> [Range<Int>]? {
    guard mayBeExport(source), let tree = XMLTreeBuilder.tree(of: source) else { return nil }
    let paragraphs = WordParagraph.paragraphs(of: tree)
    let ends = paragraphs.indices.filter { isEnd(paragraphs[$0]) }
    guard !ends.isEmpty else { return nil }
    var slices: [Range<Int>] = []
    var start = 0
    for end in ends {
      let first = firstParagraph(of: paragraphs[start..<end])
      if let first {
        slices.append(paragraphs[first].range.lowerBound..<paragraphs[end].range.upperBound)
      }
      start = end + 1
    }
    return slices
  }

  /// A cheap look for the mark before the whole document is read twice; it may stand in pieces, but
  /// then its last word does not.
  private static func mayBeExport(_ source: [UInt8]) -> Bool {
    let lengths = ["Length", "nge", "Longueur", "Longitud", "Lunghezza", "Lengte"]
    return lengths.contains { source.firstRange(ofWord: Array($0.utf8)) != nil }
  }

  private static func isEnd(_ paragraph: WordParagraph) -> Bool {
    paragraph.text.utf8.count <= 40
      && NexisWords.endMarks.contains(paragraph.text.string.lowercased())
  }

  /// The paragraph with which an article begins: in front of the first article stands a cover with
  /// the list of all; the title is two paragraphs before the day, and that the last before fields.
  private static func firstParagraph(of paragraphs: ArraySlice<WordParagraph>) -> Int? {
    guard let field = paragraphs.firstIndex(where: isLengthField) else {
      return paragraphs.isEmpty ? nil : paragraphs.startIndex
    }
    let day = paragraphs[..<field].lastIndex { paragraph in
      paragraph.text.utf8.count <= 60 && ExportWords.day(paragraph.text.string) != nil
    }
    guard let day else { return paragraphs.startIndex }
    return max(day - 2, paragraphs.startIndex)
  }

  private static func isLengthField(_ paragraph: WordParagraph) -> Bool {
    guard let field = NexisWords.field(String(paragraph.text.string.prefix(60)))?.field else {
      return false
    }
    return field == .length
  }
}

extension [UInt8] {
  /// Where some bytes occur first.
  fileprivate func firstRange(ofWord word: [UInt8]) -> Range<Int>? {
    guard let first = word.first else { return nil }
    var offset = 0
    while let found = self[offset...].firstIndex(of: first) {
      if self[found...].starts(with: word) { return found..<found + word.count }
      offset = found + 1
    }
    return nil
  }
}
