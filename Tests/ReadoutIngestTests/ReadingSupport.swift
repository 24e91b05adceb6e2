import Foundation
import ReadoutIngest
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// Reads bytes that must hold an article, and checks what holds for every article.
func article(
  _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
  let source = ArticleSource(id: "sample", location: "sample", bytes: bytes)
  switch readArticle(source, options: options) {
  case .article(let article):
    expectSourceMapHolds(article, sourceLocation: sourceLocation)
    return article
  case .rejected(let rejection):
    Issue.record("rejected: \(rejection.reason)", sourceLocation: sourceLocation)
    throw rejection.asError
  }
}

/// Reads a text that must hold an article.
func article(
  _ text: String, options: ReadingOptions = ReadingOptions(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
  try article(Array(text.utf8), options: options, sourceLocation: sourceLocation)
}

/// The rejection of bytes that hold no article.
func whyRejected(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) -> Rejection? {
  let source = ArticleSource(id: "sample", location: "sample", bytes: bytes)
  guard case .rejected(let rejection) = readArticle(source, options: options) else { return nil }
  return rejection
}

/// A rejection as the reason why a test cannot go on.
struct RejectedSample: Error {
  let rejection: Rejection
}

extension Rejection {
  fileprivate var asError: RejectedSample { RejectedSample(rejection: self) }
}

extension Article {
  /// The characters of the title.
  var titleText: String? { title.map { text[$0] } }

  /// The characters of the body.
  var bodyText: String { text[body] }

  /// The characters of the body's paragraphs.
  var paragraphs: [String] {
    bodyText.split(separator: "\n\n").map(String.init)
  }

  /// The bytes of the original that the first place of `characters` came from.
  func original(of characters: String) -> String? {
    guard let range = text.string.range(of: characters) else { return nil }
    let start = text.string.utf8.distance(from: text.string.startIndex, to: range.lowerBound)
    let span = TextSpan(start, start + characters.utf8.count)
    return sourceMap.original(of: span).map { String(decoding: original[$0], as: UTF8.self) }
  }
}
