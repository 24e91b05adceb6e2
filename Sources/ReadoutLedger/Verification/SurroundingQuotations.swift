internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// What stands in quotation marks around a statement in its article, closely enough to go on with
/// the same words: a pasted quotation may be longer than the statement that was found.
///
/// Quotations that belong to statements of other speakers are left out.
struct SurroundingQuotations {
  /// The quotations, marks included, in text order, the statement's own among them.
  let pieces: [String]

  /// The most bytes between two quotations that go on with each other: room for "he said" and the
  /// end of a paragraph.
  private static let widestGap = 120

  /// Looks at the article; `nil` when there is nothing around the statement.
  ///
  /// - Complexity: O(n) in the article's text.
  init?(of hit: StatementHit, _ db: Database) throws {
    guard let content = try RestoredContent(of: hit.article, db),
      let hull = hit.statement.content.compactMap({ content.text.span($0) }).hull
    else { return nil }
    let others = try Self.contents(ofOthersThan: hit, content.text, db)
    let quotations = AnalysedText(content.text, title: nil, body: content.text.span).quotations
      .map(\.span).filter { span in !others.contains { $0.overlaps(span) } }
    let chain = Self.chain(around: hull, quotations)
    guard let whole = chain.hull, whole.start < hull.start || whole.end > hull.end else {
      return nil
    }
    pieces = chain.map { content.text[$0] }
  }

  /// The quotations that follow each other closely, from those that the statement touches.
  private static func chain(around hull: TextSpan, _ quotations: [TextSpan]) -> [TextSpan] {
    let own = quotations.filter { $0.overlaps(hull) }
    guard var first = own.first, var last = own.last else { return [] }
    var chain = own
    for span in quotations.filter({ $0.end <= first.start }).reversed() {
      guard first.start - span.end <= widestGap else { break }
      chain.insert(span, at: 0)
      first = span
    }
    for span in quotations where span.start >= last.end {
      guard span.start - last.end <= widestGap else { break }
      chain.append(span)
      last = span
    }
    return chain
  }

  private static func contents(
    ofOthersThan hit: StatementHit, _ text: StoredText, _ db: Database
  ) throws -> [TextSpan] {
    let sql = """
      SELECT content FROM statement
      WHERE article = ? AND parent IS NULL AND speakerName IS NOT NULL AND speakerName IS NOT ?
      """
    let rows = try String.fetchAll(
      db, sql: sql, arguments: [hit.article.rawValue, hit.statement.speaker?.name])
    return try rows.flatMap { try SpanText.decode($0) }.compactMap { text.span($0) }
  }
}
