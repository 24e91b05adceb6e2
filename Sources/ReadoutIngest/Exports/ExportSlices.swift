internal import ReadoutRecord
internal import ReadoutText

/// Finds the articles of an export.
enum ExportSlices {
  /// Where the articles stand in the text of an export.
  ///
  /// - Parameters:
  ///   - text: The export, decoded.
  ///   - format: That of its articles.
  /// - Returns: Ranges of bytes, ascending; what stands before the first article is in none.
  /// - Complexity: O(n).
  static func find(in text: [UInt8], _ format: ArticleFormat) -> [Range<Int>] {
    switch format {
    case .nexis: runs(from: lineStarts(in: text), to: text.count)
    case .factivaPage: runs(from: pageStarts(in: text), to: text.count)
    default: elements(in: text)
    }
  }

  /// Stretches from each start to the next one.
  private static func runs(from starts: [Int], to end: Int) -> [Range<Int>] {
    zip(starts, starts.dropFirst() + [end]).map { $0..<$1 }
  }

  /// Offsets of the lines that begin an article of Nexis.
  private static func lineStarts(in text: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var line = 0
    while line < text.count {
      let end = text[line...].firstIndex(of: 0x0A) ?? text.count
      if end - line <= 200, NexisWords.beginsArticle(trimmed(text[line..<end])) {
        starts.append(line)
      }
      line = end + 1
    }
    return starts
  }

  /// A line without white space at its ends.
  static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    let start = line.drop { UTF8Byte.isSpace($0) || $0 >= 0xEF }
    let end = start.lastIndex { !UTF8Byte.isSpace($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }

  /// Offsets of the tags `<div class="article enArticle">`, with the letters of any language.
  static func pageStarts(in text: [UInt8]) -> [Int] {
    let mark = Array("class=\"article ".utf8)
    var starts: [Int] = []
    var offset = 0
    while let found = text[offset...].firstIndex(of: 0x3C) {
      offset = found + 1
      guard text[offset...].starts(with: "div".utf8) else { continue }
      let tag = text[found...].prefix(200).prefix { $0 != 0x3E }
      let start = tag.indices.first { tag[$0] == 0x63 && tag[$0...].starts(with: mark) }
      if let start, tag[(start + mark.count)...].dropFirst(2).starts(with: "Article".utf8) {
        starts.append(found)
      }
    }
    return starts
  }

  /// The outermost elements `article`.
  private static func elements(in text: [UInt8]) -> [Range<Int>] {
    var slices: [Range<Int>] = []
    var start: Int?
    var depth = 0
    var tokenizer = XMLTokenizer(text)
    while let token = tokenizer.next() {
      guard token.kind == .startTag || token.kind == .endTag,
        text[token.content].elementsEqual("article".utf8), !token.isEmptyElement
      else { continue }
      depth += token.kind == .startTag ? 1 : depth > 0 ? -1 : 0
      if depth == 1, token.kind == .startTag { start = token.range.lowerBound }
      if depth == 0, let first = start {
        slices.append(first..<token.range.upperBound)
        start = nil
      }
    }
    // An export that breaks off gives its last article as far as it goes.
    if let start { slices.append(start..<text.count) }
    return slices
  }
}
