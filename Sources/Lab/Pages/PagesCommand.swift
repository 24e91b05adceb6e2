internal import ArgumentParser
internal import Foundation
internal import ReadoutIngest
internal import ReadoutRecord
internal import ReadoutText

/// `readout-lab pages`: reads saved pages and prints what a scorer of extraction takes.
struct PagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Read a folder of saved pages and print bodies, dates and other metadata as JSON.",
    discussion: """
      Reads each ID.html and ID.html.gz of the folder and prints one object: for each id \
      "articleBody", "date" (YYYY-MM-DD or null), "basis", "updated", "title", "byline", "outlet", \
      "section", "language" and "url"; for a page that holds no article an empty body and \
      "rejected". `gzip` must be installed for the packed ones.

      Example:
        readout-lab pages annotated/pages/html > predictions.json
        python3 score_extraction.py predictions.json
      """)

  @Argument(help: "The folder of pages.")
  var folder: String

  @Option(
    help: "Read all pages this many times and print the CPU time a page of the fastest round.")
  var rounds: Int?

  func run() throws {
    let pages = try PageFolder(path: folder).pages()
    if let rounds {
      let milliseconds = (0..<rounds).map { _ in PageTiming.millisecondsAPage(pages) }.min() ?? 0
      print(String(format: "%.3f ms CPU a page, %d pages", milliseconds, pages.count))
      return
    }
    let predictions = pages.map { JSONValue.Member($0.id, Self.prediction(of: $0)) }
    print(JSONValue.object(predictions).line)
  }

  private static func prediction(of page: ArticleSource) -> JSONValue {
    switch readArticle(page, options: ReadingOptions(format: .html)) {
    case .article(let article): prediction(of: article)
    case .rejected(let rejection):
      ["articleBody": .string(""), "date": .null, "rejected": .string(rejection.reason)]
    }
  }

  private static func prediction(of article: Article) -> JSONValue {
    let metadata = article.metadata
    return [
      "articleBody": .string(article.text[article.body]),
      "date": .optional(metadata.published?.edtf?.day?.iso),
      "basis": .optional(metadata.published?.basis?.rawValue),
      "updated": .optional(metadata.updated?.edtf?.day?.iso),
      "title": .optional(metadata.title), "byline": .strings(metadata.byline),
      "outlet": .optional(metadata.outlet), "section": .optional(metadata.section),
      "language": .optional(metadata.language), "url": .optional(metadata.url),
    ]
  }
}
