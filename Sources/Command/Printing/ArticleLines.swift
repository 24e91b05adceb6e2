internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that show an article with its statements.
struct ArticleLines {
  let stored: StoredArticle

  /// The article's statements, in its order.
  let hits: [StatementHit]

  let style: TextStyle

  /// What is known of the article, then a paragraph of lines per statement.
  var lines: [String] {
    facts + [""] + hits.flatMap { StatementLines(hit: $0, style: style).lines }
  }

  private var metadata: ArticleMetadata { stored.record.article.metadata }

  private var facts: [String] {
    let rows: [(String, String?)] = [
      ("article", "\(stored.id), \(stored.record.id.printable)"),
      ("title", style.bold((metadata.title ?? "none").printable)),
      ("outlet", (metadata.outlet ?? "unknown").printable),
      ("published", metadata.published?.line ?? "date unknown: none is given"),
      ("address", metadata.url?.printable),
      ("imported from", stored.location.printable),
      ("original", originalLine),
      ("statements", "\(stored.record.statements.count)"),
    ]
    return rows.compactMap { name, value in
      value.map { name + String(repeating: " ", count: 21 - name.count) + $0 }
    }
  }

  private var originalLine: String {
    """
    \(stored.format.rawValue), \(stored.charset.printable), \(stored.originalByteCount) bytes, \
    sha256 \(stored.record.article.sha256.hex)
    """
  }
}
