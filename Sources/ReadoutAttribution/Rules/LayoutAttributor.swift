internal import ReadoutRecord
internal import ReadoutText

/// Finds attributions that the layout of a text states, not a sentence: the turns of a transcript,
/// `NAME: words`, and quotations with a name below or behind them, `"words" — Name`.
struct LayoutAttributor {
  private let document: AnalysedText

  /// For each paragraph the name that begins a turn, when it begins one.
  private let labels: [TurnLabel?]

  /// Reads the labels of all turns.
  ///
  /// - Complexity: O(n) in the tokens of the text.
  init(document: AnalysedText) {
    self.document = document
    labels = TurnLabels(document: document).labels
  }

  /// The attributions of a text, ascending.
  func attributions() -> [Attribution] {
    document.paragraphs.indices.compactMap { paragraph in
      guard document.paragraphs[paragraph].role == .body else { return nil }
      return turn(paragraph) ?? signedQuotation(paragraph)
    }
  }

  /// A turn of a transcript with the paragraphs that go on from it.
  private func turn(_ paragraph: Int) -> Attribution? {
    guard let label = labels[paragraph] else { return nil }
    let own = label.end..<document.paragraphs[paragraph].tokens.upperBound
    guard own.contains(where: { document.tokens[$0].isWord }) else { return nil }
    let rest = following(paragraph).map { document.span(of: document.paragraphs[$0].tokens) }
    return attribution(
      source: label.source, cue: label.cue, content: [document.span(of: own)] + rest)
  }

  /// The paragraphs that belong to a turn: those up to the next turn, when there is one.
  private func following(_ paragraph: Int) -> Range<Int> {
    let start = paragraph + 1
    let limit = min(labels.count, start + Self.longestTurn)
    guard let end = (start..<limit).first(where: { labels[$0] != nil }) else {
      return start..<start
    }
    let stop = (start..<end).first { !goesOn($0) }
    return start..<(stop ?? end)
  }

  /// Most paragraphs of a turn.
  private static let longestTurn = 12

  /// Whether a paragraph is what somebody says, and no remark in brackets.
  private func goesOn(_ paragraph: Int) -> Bool {
    guard document.paragraphs[paragraph].role == .body else { return false }
    let words = document.paragraphs[paragraph].tokens.lazy.map { document.tokens[$0] }
    let first = words.first { $0.kind != .quotationMark }
    return first?.isMark("(") != true && first?.isMark("[") != true
  }

  /// A paragraph that is a quotation, a dash and a name.
  private func signedQuotation(_ paragraph: Int) -> Attribution? {
    let tokens = document.paragraphs[paragraph].tokens
    guard document.tokens[tokens.lowerBound].kind == .quotationMark,
      let dash = tokens.last(where: { document.tokens[$0].kind == .dash }),
      dash > tokens.lowerBound + Self.shortestQuotation,
      [.quotationMark, .mark].contains(document.tokens[dash - 1].kind),
      isSignature((dash + 1)..<tokens.upperBound)
    else { return nil }
    let source = withoutFinalMark((dash + 1)..<tokens.upperBound)
    return attribution(
      source: document.span(of: source), cue: document.span(of: dash..<(dash + 1)),
      content: [document.span(of: tokens.lowerBound..<dash)])
  }

  /// Tokens that a signed quotation has at least.
  private static let shortestQuotation = 4

  /// Whether tokens are a name, perhaps with an office or a place behind a comma.
  private func isSignature(_ tokens: Range<Int>) -> Bool {
    let name = tokens.prefix { !document.tokens[$0].isMark(",") }
    let words = name.map { document.tokens[$0] }.filter(\.isWord)
    guard (1...5).contains(words.count), tokens.count <= 16 else { return false }
    return words.allSatisfy(\.isCapitalized)
      && !tokens.dropLast().contains { document.tokens[$0].isTerminal || document.isQuoted($0) }
  }

  private func withoutFinalMark(_ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last, document.tokens[last].isTerminal else { return tokens }
    return tokens.dropLast()
  }

  private func attribution(source: TextSpan, cue: TextSpan, content: [TextSpan]) -> Attribution {
    var attribution = Attribution(
      source: [source], cue: [cue], content: content, act: .speech, confidence: Self.confidence)
    attribution.rule = Draft.Rule.mark.rawValue
    attribution.isStatedByLayout = true
    return attribution
  }

  /// How often such an attribution is right.
  private static let confidence = 0.9
}
