internal import ReadoutText

/// An attribution in its words, on one line.
///
/// Written as `[source:Tavik] [cue:said] [content:it is open] .`
struct MarkedAttribution {
  private let document: AnalysedText
  private let source: Set<Int>
  private let cue: Set<Int>
  private let content: Set<Int>

  /// Takes the tokens of each role.
  init(source: Set<Int>, cue: Set<Int>, content: Set<Int>, in document: AnalysedText) {
    self.document = document
    self.source = source
    self.cue = cue
    self.content = content
  }

  /// Words of context on each side.
  private static let contextCount = 5

  /// A stretch of more words than this loses its middle.
  private static let longestStretch = 24

  /// The line: in text order, each role in brackets, with a few words around.
  var text: String {
    let tokens = source.union(cue).union(content)
    guard let first = tokens.min(), let last = tokens.max() else { return "" }
    let start = max(0, first - Self.contextCount)
    let end = min(document.tokens.count, last + 1 + Self.contextCount)
    return stretches(start..<end).map(marked).joined(separator: " ")
  }

  /// Runs of tokens of one role.
  private func stretches(_ range: Range<Int>) -> [Range<Int>] {
    range.reduce(into: []) { stretches, token in
      if let last = stretches.last, role(token) == role(last.lowerBound) {
        stretches[stretches.count - 1] = last.lowerBound..<token + 1
      } else {
        stretches.append(token..<token + 1)
      }
    }
  }

  private func role(_ token: Int) -> String? {
    if cue.contains(token) { return "cue" }
    if source.contains(token) { return "source" }
    return content.contains(token) ? "content" : nil
  }

  private func marked(_ stretch: Range<Int>) -> String {
    let words = shortened(stretch)
    return role(stretch.lowerBound).map { "[\($0):\(words)]" } ?? words
  }

  private func shortened(_ stretch: Range<Int>) -> String {
    guard stretch.count > Self.longestStretch else { return words(stretch) }
    let half = Self.longestStretch / 2
    return words(stretch.prefix(half)) + " … " + words(stretch.suffix(half))
  }

  /// The words of tokens, with a blank wherever the text has white space of any kind.
  private func words(_ range: Range<Int>) -> String {
    range.reduce("") { text, index in
      let token = document.tokens[index]
      return text + (token.followsSpace && !text.isEmpty ? " " : "") + document.text[token.span]
    }
  }
}
