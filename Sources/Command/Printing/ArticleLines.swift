internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that show an article with its statements.
struct ArticleLines {
  let stored: StoredArticle

  /// The article's statements, in its order.
  let hits: [StatementHit]

  /// What changed since the version before it.
  let changes: [ParagraphChange]

  let style: TextStyle

  /// What is known of the article, then a paragraph of lines per statement.
  var lines: [String] {
    facts + changeLines + [""] + hits.flatMap { StatementLines(hit: $0, style: style).lines }
  }

  private var metadata: ArticleMetadata { stored.record.article.metadata }

  private var facts: [String] {
    let rows: [(String, String?)] = [
      ("article", "\(stored.id), \(stored.record.id.printable)"),
      ("title", style.bold((metadata.title ?? "none").printable)),
      ("outlet", (metadata.outlet ?? "unknown").printable),
      ("published", metadata.published?.line ?? "date unknown: none is given"),
      ("address", metadata.url?.printable),
      ("language", languageLine),
      ("version", versionLine),
      ("copies", copiesLine),
      ("met at", stored.provenance.map(\.location.printable).joined(separator: ", ")),
      ("original", originalLine),
      ("statements", "\(stored.record.statements.count)"),
    ]
    return rows.compactMap { name, value in
      value.map { name + String(repeating: " ", count: 21 - name.count) + $0 }
    }
  }

  private var languageLine: String {
    let tag = (metadata.language ?? "unknown").printable
    let name = tag == "und" ? "unknown, read as English" : tag
    return metadata.isLanguageRead ? name : "\(name), not analysed: no model reads it"
  }

  /// Which of the texts at its address the article is; `nil` for the only one.
  private var versionLine: String? {
    guard stored.versions.count > 1, let place = stored.versions.firstIndex(of: stored.id) else {
      return nil
    }
    let others = stored.versions.filter { $0 != stored.id }.map(\.description)
    return "\(place + 1) of \(stored.versions.count) at this address; the others are "
      + others.joined(separator: ", ")
  }

  private var copiesLine: String? {
    let copies = stored.links.filter { $0.kind == .copy }.map { link in
      let other = link.first == stored.id ? link.second : link.first
      let share = link.share.map { "\(Int(($0 * 100).rounded())) % of the words" } ?? "the text"
      return "\(other) (\(share))"
    }
    return copies.isEmpty ? nil : "shared with " + copies.joined(separator: ", ")
  }

  private var changeLines: [String] {
    guard !changes.isEmpty else { return [] }
    return ["", "changed since the version before (- gone, + new):"]
      + changes.map { change in
        switch change {
        case .removed(let paragraph): "  - " + paragraph.printable
        case .added(let paragraph): "  + " + paragraph.printable
        }
      }
  }

  private var originalLine: String {
    """
    \(stored.format.rawValue), \(stored.charset.printable), \(stored.originalByteCount) bytes, \
    sha256 \(stored.record.article.sha256.hex)
    """
  }
}
