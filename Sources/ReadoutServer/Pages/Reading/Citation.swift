internal import ReadoutLedger
internal import ReadoutRecord

/// A statement in a form to paste into a text, with all that proves it.
struct Citation: Sendable {
  /// The citation, a line.
  var text: String

  /// Makes the citation of a statement.
  ///
  /// - Parameters:
  ///   - statement: The statement with its receipt.
  ///   - article: The article that it stands in.
  ///   - address: Where the statement's page lies, host and all.
  init(_ statement: StoredStatement, of article: StoredArticle, address: String) {
    let hit = statement.hit
    let speaker = hit.statement.speaker?.name ?? "Speaker unknown"
    let role = hit.statement.speaker?.role.map { " (\($0))" } ?? ""
    let said = hit.statement.saidOn.edtf.map { DateText($0).words } ?? "date unknown"
    let source = [
      article.record.article.metadata.title.map { "“\($0)”" }, hit.outlet ?? "unknown outlet",
      hit.published?.edtf.map { DateText($0).words } ?? "undated",
      article.record.article.metadata.url,
    ]
    let content = hit.statement.kind == .direct ? hit.words.content : "[\(hit.words.content)]"
    text = PrintableText.plain(
      """
      \(speaker)\(role), \(said): \(content) As reported by \
      \(source.compactMap { $0 }.joined(separator: ", ")). Statement \(hit.id), \(address); SHA-256 \
      of the original \(statement.receipt.originalDigest.hex).
      """)
  }
}
