internal import ReadoutText

/// Which words of a text are reported by statements, and how many statements deep.
///
/// What a statement reports stands one content deeper than the words that report it, so the words
/// that tell of its occasion are as deep as its cue.
struct ReportedWords {
  /// For each token in how many contents it stands; a quotation that nobody is named for is one.
  private var depths: [UInt8]

  /// For each token whether it is part of a cue.
  private var isCue: [Bool]

  /// Reads the spans of all attributions of a text.
  ///
  /// - Complexity: O(n) in the number of tokens and of those within contents.
  init(of attributions: [Attribution], in document: AnalysedText) {
    depths = document.quotationOfToken.map { $0 >= 0 ? 1 : 0 }
    isCue = [Bool](repeating: false, count: document.tokens.count)
    for attribution in attributions {
      for index in document.tokens(of: attribution.cue) { isCue[index] = true }
      for span in attribution.content { cover(document.tokens(of: [span]), in: document) }
    }
  }

  /// Makes tokens one content deeper; the outer marks of a quotation add nothing to its content.
  private mutating func cover(_ content: Range<Int>, in document: AnalysedText) {
    let isQuotation = content.first.map { document.isQuoted($0) && depths[$0] == 1 } ?? false
    for index in content where depths[index] < UInt8.max {
      if isQuotation, document.isQuoted(index), depths[index] == 1 { continue }
      depths[index] += 1
    }
  }

  /// Whether a token is reported by as many statements as another.
  func isAsDeep(_ token: Int, as other: Int) -> Bool { depths[token] == depths[other] }

  /// Whether a token is reported by fewer statements than another.
  func isLessDeep(_ token: Int, than other: Int) -> Bool { depths[token] < depths[other] }

  /// Whether a token stands in a content.
  func isReported(_ token: Int) -> Bool { depths[token] > 0 }

  /// Whether a token is part of a cue.
  func isPartOfCue(_ token: Int) -> Bool { isCue[token] }
}
