/// A sentence of a text.
public struct Sentence: Sendable, Hashable {
  /// The characters, closing marks included.
  public let span: TextSpan

  /// The tokens, as indices into the tokens of the text.
  public let tokens: Range<Int>

  /// Index of the paragraph that holds the sentence.
  public let paragraph: Int
}

/// Cuts paragraphs into sentences.
///
/// A sentence ends behind a full stop, a question or an exclamation mark and the closing marks
/// that follow it, unless the text goes on in lower case. So `"Is it?" he asked.` is one
/// sentence, and `he said.Moscow is glad` are two.
struct SentenceSplitter {
  let tokens: [Token]
  /// For each token, whether it closes a quotation.
  let closesQuotation: [Bool]

  /// The sentences of a paragraph in text order; together they hold all of its tokens.
  ///
  /// - Complexity: O(n) in the number of tokens.
  func sentences(of paragraph: Paragraph, index: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = paragraph.tokens.lowerBound
    var position = start
    while position < paragraph.tokens.upperBound {
      let end = endOfSentence(at: position, limit: paragraph.tokens.upperBound)
      position = end.index
      guard end.isEnd || position == paragraph.tokens.upperBound, position > start else {
        continue
      }
      let span = TextSpan(tokens[start].span.start, tokens[position - 1].span.end)
      sentences.append(Sentence(span: span, tokens: start..<position, paragraph: index))
      start = position
    }
    return sentences
  }

  /// The index behind the token at `position` and the marks that close with it, and whether a
  /// sentence ends there.
  ///
  /// Where none ends, the marks behind a full stop are passed over: they would be asked the same.
  private func endOfSentence(at position: Int, limit: Int) -> (index: Int, isEnd: Bool) {
    guard mayEnd(position) else { return (position + 1, false) }
    let token = tokens[position]
    var next = position + 1
    while next < limit, tokens[next].isTerminal || closes(next) { next += 1 }
    guard next < limit else { return (next, true) }
    if token.isTerminal { return (next, starts(next)) }
    let isEnd =
      token.isAbbreviation ? endsAfterAbbreviation(position, next) : endsAfterElision(next)
    return (isEnd ? next : position + 1, isEnd)
  }

  private func mayEnd(_ index: Int) -> Bool {
    tokens[index].isTerminal || tokens[index].isAbbreviation || tokens[index].kind == .elision
  }

  private func closes(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .quotationMark { return closesQuotation[index] }
    return token.isMark(")") || token.isMark("]")
  }

  /// Whether the token can open a sentence: anything but a small letter or an inner mark.
  private func starts(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word, .clitic: return token.isCapitalized
    case .number, .address, .quotationMark, .elision: return true
    case .dash: return token.followsSpace
    case .mark: return token.key == "(" || token.key == "[" || token.key == "•" || token.key == "*"
    }
  }

  private func endsAfterElision(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .quotationMark { return !closesQuotation[index] }
    return token.isCapitalized && token.followsSpace
      && Abbreviations.sentenceStarters.contains(token.key)
  }

  private func endsAfterAbbreviation(_ abbreviation: Int, _ index: Int) -> Bool {
    let next = tokens[index]
    if next.kind == .quotationMark { return next.followsSpace }
    guard next.isCapitalized, next.followsSpace else { return false }
    if isNetwork(abbreviation) { return true }
    let stem = tokens[abbreviation].key.dropLast()
    guard !Abbreviations.beforeName.contains(String(stem)), stem.utf8.count > 1 else {
      return false
    }
    return Abbreviations.sentenceStarters.contains(next.key)
  }

  /// Whether "X." is the network on which somebody posted, and no initial.
  private func isNetwork(_ index: Int) -> Bool {
    tokens[index].key == "x." && index > 0
      && ["on", "to", "via"].contains(tokens[index - 1].key)
  }
}
