package import ReadoutText

/// Cuts a text into the windows that the encoder reads one by one.
///
/// A window holds whole paragraphs as long as they fit. A paragraph that does not fit is cut at its
/// sentences, and a sentence that does not fit wherever the room ends. The encoder was trained on
/// windows that were cut by the same rule.
package struct PieceWindows {
  /// Most pieces of a window, those at its two ends included.
  package static let maximumCount = 256

  private let room = PieceWindows.maximumCount - 2

  /// Sum of the pieces of all tokens before each token; one entry more than tokens.
  private let totals: [Int]

  /// Takes the number of pieces of each token, each at most ``maximumCount`` less two.
  package init(pieceCounts: [Int]) {
    totals = pieceCounts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }

  /// The windows of those paragraphs for which `isWanted` holds, ascending, in tokens.
  ///
  /// - Complexity: O(n) in the tokens of the text.
  package func windows(of document: AnalysedText, isWanted: (Int) -> Bool = { _ in true })
    -> [[Range<Int>]]
  {
    var windows: [[Range<Int>]] = []
    var used = room + 1
    var sentences = document.sentences[...]
    for (index, paragraph) in document.paragraphs.enumerated() {
      let own = sentences.prefix { $0.paragraph == index }
      sentences = sentences.dropFirst(own.count)
      guard isWanted(index) else { continue }
      for unit in units(of: paragraph.tokens, sentences: own.map(\.tokens)) {
        if used + size(unit) > room {
          windows.append([])
          used = 0
        }
        used += size(unit)
        windows[windows.count - 1].append(unit)
      }
    }
    return windows
  }

  private func size(_ tokens: Range<Int>) -> Int {
    totals[tokens.upperBound] - totals[tokens.lowerBound]
  }

  /// The parts of a paragraph that fit into a window.
  private func units(of paragraph: Range<Int>, sentences: [Range<Int>]) -> [Range<Int>] {
    size(paragraph) <= room ? [paragraph] : sentences.flatMap { pieces(of: $0) }
  }

  private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    while size(start..<sentence.upperBound) > room {
      var end = start + 1
      while size(start..<end + 1) <= room { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts + [start..<sentence.upperBound]
  }
}
