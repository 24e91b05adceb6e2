import Foundation
import ReadoutIngest
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// What a file gave.
struct FileReading {
  /// What came of each article, in the order of the file.
  var outcomes: [ReadingOutcome] = []

  /// The source of each.
  var sources: [ArticleSource] = []

  /// What was passed over.
  var passedOver: [String: Int] = [:]

  /// The articles among the outcomes.
  var articles: [Article] {
    outcomes.compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  /// The rejections among them.
  var rejections: [Rejection] {
    outcomes.compactMap { if case .rejected(let rejection) = $0 { rejection } else { nil } }
  }
}

/// Reads bytes as a file, and checks what holds for every article of it.
func readFile(
  _ bytes: [UInt8], named name: String = "sample", options: ReadingOptions = ReadingOptions(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> FileReading {
  let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
  defer { try? FileManager.default.removeItem(atPath: path) }
  try Data(bytes).write(to: URL(filePath: path))
  let census = ContainerCensus()
  var reading = FileReading()
  for pending in ArticleSources(
    [InputFile(id: name, path: path)], options: options, census: census)
  {
    let source = try pending.read()
    let outcome = readArticle(source, options: options)
    if case .article(let article) = outcome {
      expectSourceMapHolds(article, sourceLocation: sourceLocation)
      expectPartsHold(article, sourceLocation: sourceLocation)
    }
    reading.sources.append(source)
    reading.outcomes.append(outcome)
  }
  for (kind, count) in census.passedOver { reading.passedOver[kind] = count }
  return reading
}

/// Reads a text as a file.
func readFile(
  _ text: String, options: ReadingOptions = ReadingOptions(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> FileReading {
  try readFile(Array(text.utf8), options: options, sourceLocation: sourceLocation)
}

/// Checks that title, teaser and body follow each other, but for a teaser that the body opens with.
func expectPartsHold(_ article: Article, sourceLocation: SourceLocation) {
  let whole = article.text.span
  for part in [article.title, article.teaser, article.body].compactMap({ $0 }) {
    #expect(whole.contains(part), sourceLocation: sourceLocation)
  }
  if let title = article.title {
    #expect(title.end <= article.body.start, sourceLocation: sourceLocation)
  }
  if let teaser = article.teaser, !article.body.contains(teaser) {
    #expect(teaser.end <= article.body.start, sourceLocation: sourceLocation)
  }
}

extension Article {
  /// The characters of the teaser.
  var teaserText: String? { teaser.map { text[$0] } }
}
