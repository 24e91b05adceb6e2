import Foundation
import ReadoutIngest
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// What reading a file gives, article by article.
struct ContainerSample {
  /// The articles that could be read; the source map of each was checked.
  private(set) var articles: [Article] = []

  /// What could not be read, with its location.
  private(set) var rejections: [(location: String, rejection: Rejection)] = []

  /// What was passed over, as `2 request`.
  private(set) var passedOver: [String] = []

  /// What was met in articles, as `1 chunks that are said but not there`.
  private(set) var remarks: [String] = []

  /// The locations of articles and rejections, in their order.
  private(set) var locations: [String] = []

  /// The ids of articles and rejections, in their order.
  private(set) var ids: [String] = []

  /// Reads a file of some bytes.
  init(
    _ bytes: [UInt8], name: String = "sample.bin", options: ReadingOptions = ReadingOptions(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "readout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name).path
    try Data(bytes).write(to: URL(filePath: path))
    let census = ContainerCensus()
    let file = InputFile(id: "sample", path: path)
    for pending in ArticleSources([file], options: options, census: census) {
      let source = try pending.read()
      let location = source.location.replacing(folder.path + "/", with: "")
      locations.append(location)
      ids.append(source.id)
      switch readArticle(source, options: options) {
      case .article(let article):
        expectSourceMapHolds(article, sourceLocation: sourceLocation)
        articles.append(article)
      case .rejected(let rejection): rejections.append((location, rejection))
      }
    }
    passedOver = census.passedOver.map { "\($0.count) \($0.kind)" }
    remarks = census.remarked.map { "\($0.count) \($0.kind)" }
  }

  /// The titles of the articles.
  var titles: [String] { articles.map { $0.titleText ?? "" } }

  /// The codes of the rejections.
  var codes: [RejectionCode] { rejections.map(\.rejection.code) }

  /// The places of the rejections.
  var offsets: [Int] { rejections.map(\.rejection.byteOffset) }
}
