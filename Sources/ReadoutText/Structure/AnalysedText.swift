/// A stored text with its tokens, paragraphs, sentences and quotations: what every later step
/// reads instead of characters.
///
/// A class, because it is large and every step keeps it; nothing in it changes.
public final class AnalysedText: Sendable {
  /// The stored text.
  public let text: StoredText

  /// All tokens in text order.
  public let tokens: [Token]

  /// The paragraphs in text order, titles and boilerplate included.
  public let paragraphs: [Paragraph]

  /// The sentences in text order; none spans two paragraphs.
  public let sentences: [Sentence]

  /// What stands in quotation marks, in text order and without overlap.
  public let quotations: [Quotation]

  /// For each token the index of the quotation that holds it, marks included, or -1.
  public let quotationOfToken: [Int32]

  /// For each token the index of its sentence.
  public let sentenceOfToken: [Int32]

  /// For each token the index of its paragraph.
  public let paragraphOfToken: [Int32]

  /// For each block of bytes the first token that ends in it or behind it.
  private let firstTokens: [Int32]

  /// Number of bytes of a block.
  private static let blockSize = 32

  /// The line that the body opens with, when it is one of a wire report.
  public let dateline: DatelineSpans?

  /// Analyses a text.
  ///
  /// - Parameters:
  ///   - text: The stored text.
  ///   - title: Where the title stands, when there is one.
  ///   - body: Where the body stands.
  /// - Complexity: O(n) in the length of the text.
  public init(_ text: StoredText, title: TextSpan?, body: TextSpan) {
    self.text = text
    var tokenizer = Tokenizer(text: text)
    var paragraphs: [Paragraph] = []
    for part in [title, body].compactMap({ $0 }) {
      for span in ParagraphFinder.spans(in: part, of: text) {
        let start = tokenizer.tokens.count
        tokenizer.read(span)
        let range = start..<tokenizer.tokens.count
        guard !range.isEmpty else { continue }
        let role = part == title ? Paragraph.Role.title : .body
        paragraphs.append(Paragraph(span: span, tokens: range, role: role))
      }
    }
    let tokens = tokenizer.tokens
    ParagraphRoles(tokens: tokens, text: text).assign(to: &paragraphs)
    quotations = QuotationFinder.quotations(in: paragraphs, tokens: tokens, text: text)
    var quotationOfToken = [Int32](repeating: -1, count: tokens.count)
    var closesQuotation = [Bool](repeating: false, count: tokens.count)
    for (index, quotation) in quotations.enumerated() {
      for token in quotation.tokens { quotationOfToken[token] = Int32(index) }
      if quotation.isClosed { closesQuotation[quotation.tokens.upperBound - 1] = true }
    }
    let splitter = SentenceSplitter(tokens: tokens, closesQuotation: closesQuotation)
    var sentences: [Sentence] = []
    for (index, paragraph) in paragraphs.enumerated() {
      sentences += splitter.sentences(of: paragraph, index: index)
    }
    var sentenceOfToken = [Int32](repeating: 0, count: tokens.count)
    var paragraphOfToken = sentenceOfToken
    for (index, sentence) in sentences.enumerated() {
      for token in sentence.tokens {
        sentenceOfToken[token] = Int32(index)
        paragraphOfToken[token] = Int32(sentence.paragraph)
      }
    }
    dateline = DatelineFinder(tokens: tokens, text: text).dateline(in: paragraphs)
    self.tokens = tokens
    firstTokens = Self.firstTokens(of: tokens, upTo: text.bytes.count)
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.quotationOfToken = quotationOfToken
    self.sentenceOfToken = sentenceOfToken
    self.paragraphOfToken = paragraphOfToken
  }

  private static func firstTokens(of tokens: [Token], upTo end: Int) -> [Int32] {
    var first: [Int32] = []
    first.reserveCapacity(end / blockSize + 1)
    for index in tokens.indices {
      let block = tokens[index].span.end / blockSize
      while first.count <= block { first.append(Int32(index)) }
    }
    return first
  }

  /// A token that stands at a byte or shortly before it, and no token before which ends behind the
  /// byte; the number of tokens where none is left.
  ///
  /// - Complexity: O(1).
  public func firstToken(near offset: Int) -> Int {
    let block = offset / Self.blockSize
    return firstTokens.indices.contains(block) ? Int(firstTokens[block]) : tokens.count
  }

  /// The characters from the first token of a range to its last.
  public func span(of range: Range<Int>) -> TextSpan {
    guard !range.isEmpty else { return TextSpan(0, 0) }
    return TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  /// Whether the token stands in double quotation marks, the marks included.
  public func isQuoted(_ token: Int) -> Bool { quotationOfToken[token] >= 0 }
}
