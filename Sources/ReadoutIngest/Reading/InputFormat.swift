internal import ReadoutRecord

/// A format that a file may have: that of one article, or that of a container of many.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, html
  /// Objects of articles: JSON Lines, lists, answers of search interfaces.
  case json
  /// RSS, Atom, JSON Feed, sitemaps.
  case feed
  /// Items of news agencies.
  case ninjs, newsml, nitf
  /// Archives of the web: WARC and ARC, and WARC within a zip archive.
  case warc, wacz
  /// Mails and mailboxes.
  case mail
  /// Documents of word processors, and PDF files.
  case docx, pdf
  /// Exports of the databases of these names.
  case nexis, factiva

  /// The format of the article that the whole file is; `nil` for a container.
  var articleFormat: ArticleFormat? {
    switch self {
    case .text: .text
    case .html: .html
    case .json, .feed, .ninjs, .newsml, .nitf: nil
    case .warc, .wacz, .mail, .docx, .pdf, .nexis, .factiva: nil
    }
  }

  /// Whether files of the format tell by their first bytes that they are of it.
  var isArchive: Bool {
    switch self {
    case .warc, .wacz, .mail, .docx, .pdf, .nexis, .factiva: true
    case .text, .html, .json, .feed, .ninjs, .newsml, .nitf: false
    }
  }
}
