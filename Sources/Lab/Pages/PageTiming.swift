internal import Foundation
internal import ReadoutIngest
internal import ReadoutRecord

/// Times the reading of pages, body and metadata, by the CPU time of this process.
enum PageTiming {
  /// Milliseconds of CPU time a page, over one pass of all pages.
  static func millisecondsAPage(_ pages: [ArticleSource]) -> Double {
    let start = clock()
    let options = ReadingOptions(format: .html)
    for page in pages { _ = readArticle(page, options: options) }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return seconds * 1_000 / Double(max(1, pages.count))
  }
}
