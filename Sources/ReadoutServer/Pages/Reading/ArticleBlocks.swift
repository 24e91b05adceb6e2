internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// A paragraph of an article as a page shows it.
struct ArticleBlock: Sendable {
  /// What the paragraph is, as a class: title, heading, body, aside.
  var role: String

  /// Whether it is no part of the report.
  var isAside: Bool

  /// The text, cut where a statement begins or ends.
  var pieces: [ArticlePiece]
}

/// A stretch of text that belongs to the same statements.
struct ArticlePiece: Sendable {
  /// The statements that begin with it, as places to jump to.
  var anchors: [String]

  /// The text outside of statements; `nil` for the words of one.
  var plain: VisibleText?

  /// The words of a statement; `nil` outside of them.
  var said: Said?

  /// The statements whose content ends with it, with the way to their receipts.
  var ends: [End]

  /// Words of a statement.
  struct Said: Sendable {
    var classes: String
    var words: VisibleText
  }

  /// The end of a statement's content.
  struct End: Sendable {
    var number: Int
    var path: String
    var title: String
    var voice: String
  }
}

/// Cuts the text of an article into paragraphs and these where statements begin and end.
struct ArticleBlocks {
  private(set) var blocks: [ArticleBlock] = []
  private let text: StoredText
  private let marks: [Mark]

  /// A part of a statement in the text.
  private struct Mark {
    let span: TextSpan
    let part: StatementPart
    let index: Int
    let isFirst: Bool
    let isLast: Bool
  }

  init(_ article: StoredArticle, text: StoredText, voices: ArticleVoices) {
    self.text = text
    marks = Self.marks(article.record.statements, text)
    let facts = article.record.text
    let analysed = AnalysedText(
      text, title: facts?.title.flatMap(text.span),
      body: (facts?.body).flatMap(text.span) ?? text.span)
    var end = 0
    for paragraph in analysed.paragraphs {
      addAside(TextSpan(end, paragraph.span.start))
      let role = Self.role(paragraph.role)
      add(paragraph.span, role: role, article, voices)
      end = max(end, paragraph.span.end)
    }
    addAside(TextSpan(end, text.bytes.count))
  }

  private static func role(_ role: Paragraph.Role) -> String {
    switch role {
    case .title: "title"
    case .heading: "heading"
    case .body: "body"
    case .boilerplate: "aside"
    }
  }

  private static func marks(_ statements: [Statement], _ text: StoredText) -> [Mark] {
    statements.indices.flatMap { index in
      let statement = statements[index]
      let parts: [(StatementPart, [CodePointSpan])] = [
        (.source, statement.source), (.cue, statement.cue), (.content, statement.content),
      ]
      return parts.flatMap { part, spans in
        spans.enumerated().compactMap { place, span in
          text.span(span).map {
            Mark(
              span: $0, part: part, index: index, isFirst: part == .content && place == 0,
              isLast: part == .content && place == spans.count - 1)
          }
        }
      }
    }
  }

  /// Adds what stands between paragraphs: words that belong to no part of the article.
  private mutating func addAside(_ span: TextSpan) {
    guard span.start < span.end else { return }
    let words = text[span]
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    let piece = ArticlePiece(anchors: [], plain: VisibleText(words), said: nil, ends: [])
    blocks.append(ArticleBlock(role: "aside", isAside: true, pieces: [piece]))
  }

  private mutating func add(
    _ span: TextSpan, role: String, _ article: StoredArticle, _ voices: ArticleVoices
  ) {
    let touching = marks.filter { $0.span.start < span.end && $0.span.end > span.start }
    let bounds = Set(
      [span.start, span.end]
        + touching.flatMap { [max($0.span.start, span.start), min($0.span.end, span.end)] }
    ).sorted()
    let pieces = zip(bounds, bounds.dropFirst()).map { start, end in
      piece(TextSpan(start, end), touching, article, voices)
    }
    blocks.append(ArticleBlock(role: role, isAside: role == "aside", pieces: pieces))
  }

  private func piece(
    _ span: TextSpan, _ marks: [Mark], _ article: StoredArticle, _ voices: ArticleVoices
  ) -> ArticlePiece {
    let words = VisibleText(text[span])
    let covering = marks.filter { $0.span.start <= span.start && $0.span.end >= span.end }
    let classes = Self.classes(covering, article, voices)
    return ArticlePiece(
      anchors: marks.filter { $0.isFirst && $0.span.start == span.start }
        .map { article.statementIDs[$0.index].description },
      plain: classes == nil ? words : nil,
      said: classes.map { ArticlePiece.Said(classes: $0, words: words) },
      ends: marks.filter { $0.isLast && $0.span.end == span.end }
        .map { Self.end(of: $0.index, article, voices) })
  }

  private static func end(
    of index: Int, _ article: StoredArticle, _ voices: ArticleVoices
  ) -> ArticlePiece.End {
    let statement = article.record.statements[index]
    let name = PrintableText.plain(statement.speaker?.name ?? "speaker unknown")
    return ArticlePiece.End(
      number: statement.n, path: PagePath.statement(article.statementIDs[index]),
      title: "Receipt of statement \(statement.n): \(name), \(statement.kind.rawValue)",
      voice: voices.voice(of: statement))
  }

  /// The classes of a stretch; the innermost statement gives it its colour.
  private static func classes(
    _ marks: [Mark], _ article: StoredArticle, _ voices: ArticleVoices
  ) -> String? {
    let contents = marks.filter { $0.part == .content }
    guard let inner = contents.min(by: { $0.span.byteCount < $1.span.byteCount }) ?? marks.first
    else {
      return nil
    }
    let statement = article.record.statements[inner.index]
    var classes = [
      inner.part == .content ? "said" : inner.part.rawValue, voices.voice(of: statement),
    ]
    if inner.part == .content { classes.append("is-\(statement.kind.rawValue)") }
    if contents.count > 1 { classes.append("is-nested") }
    if article.reviews[inner.index] == .rejected { classes.append("is-rejected") }
    if inner.part == .content,
      marks.contains(where: { $0.part != .content && $0.index != inner.index })
    {
      classes.append("is-cue")
    }
    return classes.joined(separator: " ")
  }
}
