internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// The proof of a statement as a page shows it.
struct ReceiptView: Sendable {
  /// A stretch of the passage.
  struct Piece: Sendable {
    var plain: VisibleText?
    var content: VisibleText?
    var source: VisibleText?
    var cue: VisibleText?
  }

  /// The place of some of its characters.
  struct Place: Sendable {
    var part: String
    var characters: String
    var bytes: String
    var words: PageExcerpt
  }

  var holds: Bool
  var problem: VisibleText?
  var originalDigest: String
  var textDigest: String
  var originalPath: String
  var originalSize: String
  var location: VisibleText
  var charset: String
  var passage: [Piece]
  var places: [Place]

  init(_ receipt: Receipt, problem: String?, of article: StoredArticle) {
    holds = problem == nil
    self.problem = problem.map { VisibleText($0) }
    originalDigest = receipt.originalDigest.hex
    textDigest = receipt.textDigest.hex
    originalPath = PagePath.original(article.id)
    originalSize = Count.of(article.originalByteCount, "byte")
    location = VisibleText(article.location)
    charset = article.charset
    passage = receipt.passage.pieces.map(Piece.init)
    places = receipt.selectors.map { selector in
      Place(
        part: selector.part.rawValue,
        characters: Self.range(selector.span.start, selector.span.end),
        bytes: selector.originalBytes.map { Self.range($0.lowerBound, $0.upperBound) }
          ?? "not in the original",
        words: PageExcerpt(selector.words, limit: 90))
    }
  }

  private static func range(_ start: Int, _ end: Int) -> String {
    "\(Count.grouped(start)) – \(Count.grouped(end))"
  }
}

extension ReceiptView.Piece {
  /// A stretch of a passage.
  init(_ piece: Passage.Piece) {
    let text = VisibleText(piece.text)
    switch piece.part {
    case nil: plain = text
    case .content: content = text
    case .source: source = text
    case .cue: cue = text
    }
  }
}
