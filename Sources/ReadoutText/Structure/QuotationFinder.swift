/// Finds what stands in quotation marks, paragraph by paragraph, and mends what is unbalanced.
///
/// Straight, curly, German („…“), French («…») and typewriter (``…'') marks count as double
/// ones; single ones count where no double ones are open and both ends look like marks rather
/// than apostrophes. A quotation that is left open ends with its paragraph.
struct QuotationFinder {
  private let text: StoredText
  private let tokens: [Token]
  private var quotations: [Quotation] = []
  /// Whether the paragraph before ended inside a quotation.
  private var wasLeftOpen = false

  /// The quotations of all paragraphs in text order; they never overlap.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func quotations(
    in paragraphs: [Paragraph], tokens: [Token], text: StoredText
  ) -> [Quotation] {
    var finder = QuotationFinder(text: text, tokens: tokens)
    for paragraph in paragraphs { finder.read(paragraph.tokens) }
    return finder.quotations
  }

  private init(text: StoredText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  private mutating func read(_ paragraph: Range<Int>) {
    var open: (token: Int, style: Quotation.Style)?
    let continues = wasLeftOpen
    for index in paragraph where tokens[index].kind == .quotationMark {
      let shape = MarkShape(index, tokens: tokens, paragraph: paragraph)
      guard let mark = open else {
        if shape.opens { open = (index, shape.style) }
        continue
      }
      guard shape.style == mark.style else { continue }
      let isGermanEnd = tokens[mark.token].key == "\u{201E}" && tokens[index].key == "\u{201C}"
      if shape.mustOpen, !isGermanEnd, mark.token + 1 < index {
        close(mark, before: repairEnd(from: mark.token, before: index), isClosed: false)
        open = (index, shape.style)
      } else if shape.closes || isGermanEnd {
        let first = mark.token == paragraph.lowerBound
        close(mark, before: index + 1, isClosed: true, continues: continues && first)
        open = nil
      }
    }
    finish(paragraph, open: open, continues: continues)
  }

  /// Ends the paragraph: an open double quotation runs to its end, an open single mark was none.
  private mutating func finish(
    _ paragraph: Range<Int>, open: (token: Int, style: Quotation.Style)?, continues: Bool
  ) {
    wasLeftOpen = false
    guard let mark = open, mark.style == .double else { return }
    let first = mark.token == paragraph.lowerBound
    close(mark, before: paragraph.upperBound, isClosed: false, continues: continues && first)
    wasLeftOpen = true
  }

  private mutating func close(
    _ mark: (token: Int, style: Quotation.Style), before end: Int, isClosed: Bool,
    continues: Bool = false
  ) {
    guard end > mark.token else { return }
    quotations.append(
      Quotation(
        span: TextSpan(tokens[mark.token].span.start, tokens[end - 1].span.end),
        tokens: mark.token..<end, style: mark.style, isClosed: isClosed,
        continuesPrevious: continues))
  }

  /// Where an unclosed quotation ends before the next opening mark: behind its last full stop.
  private func repairEnd(from start: Int, before limit: Int) -> Int {
    var end = limit
    while end > start + 1, !tokens[end - 1].isTerminal { end -= 1 }
    return end > start + 1 ? end : limit
  }
}

/// What a quotation mark can be by its shape and its neighbours.
private struct MarkShape {
  let style: Quotation.Style
  /// The mark can open a quotation.
  let opens: Bool
  /// The mark can close one.
  let closes: Bool
  /// The mark can do nothing but open: white space before it, a word right behind it.
  let mustOpen: Bool

  init(_ index: Int, tokens: [Token], paragraph: Range<Int>) {
    let token = tokens[index]
    let next = index + 1 < paragraph.upperBound ? tokens[index + 1] : nil
    let previous = index > paragraph.lowerBound ? tokens[index - 1] : nil
    let spaceBefore = token.followsSpace || previous == nil
    let touchesNext = next.map { !$0.followsSpace } ?? false
    let afterOpener = previous.map(Self.isOpener) ?? true
    switch token.key.unicodeScalars.first {
    case "\"", "\u{201F}":
      (style, opens, closes) = (.double, touchesNext || !spaceBefore, true)
      mustOpen = spaceBefore && touchesNext
    case "\u{201C}":
      // Closes a German quotation; opens an English one.
      (style, opens, closes) = (.double, true, !spaceBefore && !touchesNext)
      mustOpen = spaceBefore || touchesNext
    case "\u{201D}",
      "'" where token.key.utf8.count != 1:
      (style, opens, closes) = (.double, spaceBefore && touchesNext, true)
      mustOpen = false
    case "\u{201E}", "`":
      (style, opens, closes, mustOpen) = (.double, true, false, true)
    case "\u{AB}", "\u{2039}", "\u{BB}", "\u{203A}":
      (style, opens, closes) = (.double, spaceBefore || afterOpener, !spaceBefore || !touchesNext)
      mustOpen = false
    default:
      style = .single
      opens =
        (spaceBefore || afterOpener) && touchesNext && next?.kind == .word
        && !Self.apostropheWords.contains(next?.key ?? "")
      closes = !spaceBefore && !touchesNextWord(next)
      mustOpen = false
    }
    func touchesNextWord(_ next: Token?) -> Bool {
      guard let next, !next.followsSpace else { return false }
      return next.isWord
    }
  }

  /// Whether a quotation can open right behind the token.
  private static func isOpener(_ token: Token) -> Bool {
    token.isMark("(") || token.isMark("[") || token.isMark("/") || token.kind == .dash
  }

  /// Words that are written with an apostrophe at their start.
  private static let apostropheWords: Set<String> = ["tis", "twas", "em", "til", "n", "cause"]
}
