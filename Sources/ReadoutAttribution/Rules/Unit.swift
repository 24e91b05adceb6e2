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

    /// What the token is; of a quotation the opening mark.
    let kind: Token.Kind

    /// The mark, where the token is one; `nil` for a quotation.
    let mark: Unicode.Scalar?

    /// The classes of its word; none for a quotation or a mark.
    let classes: WordClass

    /// Whether it is a word written large, outside quotations.
    let isCapitalized: Bool

    var isQuotation: Bool { quotation != nil }

    /// Whether it is a word, a number or an address, outside quotations.
    var isWord: Bool {
      quotation == nil && (kind == .word || kind == .number || kind == .address)
    }

    /// Whether its word is of one of the classes; false for a quotation or a mark.
    func isWord(in classes: WordClass) -> Bool { self.classes.isAmong(classes) }

    /// Whether it is the given mark, outside quotations.
    func isMark(_ mark: Unicode.Scalar) -> Bool { self.mark == mark }

    /// Whether it parts clauses: a comma, a semicolon, a colon or a dash.
    var isSeparator: Bool {
      quotation == nil && (kind == .dash || mark == "," || mark == ";" || mark == ":")
    }

    /// Whether it ends a sentence.
    var isTerminal: Bool { mark == "." || mark == "?" || mark == "!" }
  }

  let document: AnalysedText
  let items: [Item]

  /// Index of the paragraph.
  let paragraph: Int

  /// Makes a unit of the tokens of a range; those of the quotation `opened` are read one by one.
  init(_ range: Range<Int>, in document: AnalysedText, paragraph: Int, opening opened: Int = -1) {
    self.document = document
    self.paragraph = paragraph
    items = Self.items(of: range, in: document, opening: opened)
  }

  /// The items of a range: each token outside quotations, and each quotation.
  static func items(
    of range: Range<Int>, in document: AnalysedText, opening opened: Int = -1
  ) -> [Item] {
    let tokens = document.tokens
    var items: [Item] = []
    items.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let holder = Int(document.quotationOfToken[position])
      let index = holder == opened ? -1 : holder
      guard index >= 0 else {
        items.append(Item(position, of: tokens))
        position += 1
        continue
      }
      let end = min(document.quotations[index].tokens.upperBound, range.upperBound)
      items.append(Item(quotation: index, position..<end, of: tokens))
      position = end
    }
    return items
  }

  /// The characters of a run of items.
  func span(_ range: Range<Int>) -> TextSpan? {
    guard !range.isEmpty else { return nil }
    return document.span(
      of: items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound)
  }

  /// The item, or `nil` outside the unit.
  func item(_ index: Int) -> Item? { items.indices.contains(index) ? items[index] : nil }

  /// The token of an item, or the quotation's opening mark.
  func token(_ index: Int) -> Token { document.tokens[items[index].tokens.lowerBound] }

  /// The word of an item in lower case; empty outside the unit, for a quotation and for a mark.
  func word(_ index: Int) -> String {
    guard items.indices.contains(index), items[index].isWordOrClitic else { return "" }
    return token(index).key
  }

  /// Whether the word of an item is of one of the classes; false outside the unit.
  func isWord(_ index: Int, in classes: WordClass) -> Bool {
    items.indices.contains(index) && items[index].isWord(in: classes)
  }

  /// Whether the word of an item is among others; false outside the unit.
  func isWord(_ index: Int, in words: WordSet) -> Bool {
    items.indices.contains(index) && items[index].isWordOrClitic && words.contains(token(index))
  }

  /// Number of words outside quotations in a run, a quotation counting for all of its own.
  func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { count, index in
      let item = items[index]
      if item.isQuotation { return count + item.tokens.count - 1 }
      return count + (item.isWord ? 1 : 0)
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

extension Unit.Item {
  /// Whether it has a word that can be of a class.
  fileprivate var isWordOrClitic: Bool { isWord || quotation == nil && kind == .clitic }

  /// Makes an item of a token outside quotations.
  fileprivate init(_ token: Int, of tokens: [Token]) {
    self.init(
      tokens: token..<(token + 1), quotation: nil, kind: tokens[token].kind,
      mark: tokens[token].mark, classes: WordClass(of: tokens[token]),
      isCapitalized: tokens[token].isCapitalized && tokens[token].isWord)
  }

  /// Makes an item of a quotation.
  fileprivate init(quotation: Int, _ range: Range<Int>, of tokens: [Token]) {
    self.init(
      tokens: range, quotation: quotation, kind: tokens[range.lowerBound].kind, mark: nil,
      classes: [], isCapitalized: false)
  }
}
