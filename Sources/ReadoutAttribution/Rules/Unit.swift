internal import ReadoutText

/// The sentences that quotations tie together, as the rules read them: outside tokens one by one,
/// each quotation as a single item, however many sentences it holds.
struct Unit {
  /// A token outside quotation marks, or a whole quotation.
  struct Item {
    /// The tokens, as indices into the tokens of the text.
    let tokens: Range<Int>

    /// Index of the quotation; `nil` for a token outside.
    let quotation: Int?

    /// The token itself, or the quotation's opening mark.
    let token: Token

    var isQuotation: Bool { quotation != nil }

    /// The word in lower case; empty for a quotation or a mark.
    var word: String {
      quotation == nil && (token.isWord || token.kind == .clitic) ? token.key : ""
    }

    /// Whether its word is among others; false for a quotation or a mark.
    func isWord(in words: WordSet) -> Bool {
      quotation == nil && (token.isWord || token.kind == .clitic) && words.contains(token)
    }

    /// Whether its word is an adverb that may stand between a subject and its verb.
    var isAdverb: Bool { !word.isEmpty && FunctionWords.isAdverb(token) }

    /// Whether its word is of a class that no noun phrase goes over.
    var isClosed: Bool { !word.isEmpty && FunctionWords.isClosed(token) }

    /// Whether it is the given mark, outside quotations.
    func isMark(_ mark: Unicode.Scalar) -> Bool { quotation == nil && token.isMark(mark) }

    /// Whether it parts clauses: a comma, a semicolon, a colon or a dash.
    var isSeparator: Bool {
      quotation == nil
        && (token.kind == .dash || token.isMark(",") || token.isMark(";") || token.isMark(":"))
    }

    /// Whether it ends a sentence.
    var isTerminal: Bool { quotation == nil && token.isTerminal }

    /// Whether it is a word written large, outside quotations.
    var isCapitalized: Bool { quotation == nil && token.isCapitalized && token.isWord }
  }

  let document: AnalysedText
  let items: [Item]

  /// Index of the paragraph.
  let paragraph: Int

  /// Makes a unit of the tokens of a range.
  init(_ range: Range<Int>, in document: AnalysedText, paragraph: Int) {
    self.document = document
    self.paragraph = paragraph
    var items: [Item] = []
    items.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let index = Int(document.quotationOfToken[position])
      let end =
        index >= 0
        ? min(document.quotations[index].tokens.upperBound, range.upperBound) : position + 1
      items.append(
        Item(
          tokens: position..<end, quotation: index >= 0 ? index : nil,
          token: document.tokens[position]))
      position = end
    }
    self.items = items
  }

  /// Makes a unit of some items of a longer one.
  init(items: some Sequence<Item>, of unit: Unit) {
    document = unit.document
    paragraph = unit.paragraph
    self.items = Array(items)
  }

  /// The characters of a run of items.
  func span(_ range: Range<Int>) -> TextSpan? {
    guard !range.isEmpty else { return nil }
    return document.span(
      of: items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound)
  }

  /// The item, or `nil` outside the unit.
  func item(_ index: Int) -> Item? { items.indices.contains(index) ? items[index] : nil }

  /// The word of an item in lower case; empty outside the unit and for anything else.
  func word(_ index: Int) -> String { items.indices.contains(index) ? items[index].word : "" }

  /// Whether the word of an item is among others; false outside the unit and for anything else.
  func isWord(_ index: Int, in words: WordSet) -> Bool {
    items.indices.contains(index) && items[index].isWord(in: words)
  }

  /// Number of words outside quotations in a run, a quotation counting for all of its own.
  func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { count, index in
      let item = items[index]
      if item.isQuotation { return count + item.tokens.count - 1 }
      return count + (item.token.isWord ? 1 : 0)
    }
  }

  /// The run without commas, dashes, full stops and conjunctions at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isEdge(lower) { lower += 1 }
    while upper > lower, isEdge(upper - 1) { upper -= 1 }
    return lower..<upper
  }

  private func isEdge(_ index: Int) -> Bool {
    let item = items[index]
    return item.isSeparator || item.isTerminal
  }
}
