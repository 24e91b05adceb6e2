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

  /// The format of the article that the whole file is; `nil` for a container.
  var articleFormat: ArticleFormat? {
    switch self {
    case .text: .text
    case .html: .html
    case .json, .feed, .ninjs, .newsml, .nitf: nil
    }
  }
}
