internal import ReadoutRecord

/// A format that a file may have: that of one article, or that of a container of many.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, html

  /// The format of the article that the whole file is; `nil` for a container.
  var articleFormat: ArticleFormat? {
    switch self {
    case .text: .text
    case .html: .html
    }
  }
}
