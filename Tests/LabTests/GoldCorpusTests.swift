import Foundation
import ReadoutText
import Testing

@testable import Lab

/// Folders of invented articles, written by the test.
struct GoldCorpusTests {
  private static let text = """
    Harbour to stay open

    "It is open," Mayor Öre said. She added that boats had left.
    """

  @Test func bratFoldersGiveTokensOfTheText() throws {
    let folder = try GoldFolder()
    try folder.write(Self.text, to: "text/a.txt")
    try folder.write(Self.text, to: "text/unannotated.txt")
    try folder.write(
      annotation("Mayor Öre", "said", "\"It is open,\""), to: "attributions/a_one.ann")
    try folder.write("", to: "attributions/a_two.ann")
    try folder.write("", to: "attributions/nameless.ann")
    let articles = try GoldCorpus.brat(folder.url)
    #expect(articles.map(\.id) == ["a.txt"] && articles.map(\.weight) == [1])
    let article = try #require(articles.first)
    let attribution = try #require(article.attributions.first)
    #expect(words(attribution.source, article) == ["Mayor", "Öre"])
    #expect(words(attribution.cue, article) == ["said"])
    #expect(words(attribution.content, article) == ["\"", "It", "is", "open", ",", "\""])
  }

  @Test func recordGoldIsReadWithoutItsBorderlineStatements() throws {
    let folder = try GoldFolder()
    try folder.write(Self.text, to: "a.txt")
    try folder.write(Self.text, to: "b.txt")
    let (source, cue) = (span("Mayor Öre"), span("said"))
    let content = span("\"It is open,\"")
    try folder.write(
      """
      {"statements": [
        {"source_span": [\(source)], "cue_span": \(cue), "content_spans": [\(content)],
         "content_also_spans": [\(span("open,"))]},
        {"cue_span": [\(span("added")), \(span("that"))], "content_spans": [\(span("boats"))],
         "nested_in": 1, "topic_only": true},
        {"cue_span": null, "content_spans": [\(content)], "borderline": true}
      ]}
      """, to: "a.json")
    try folder.write(#"{"statements": []}"#, to: "b.txt.json")
    try folder.write(#"{"statements": []}"#, to: "without-text.json")
    let articles = try GoldCorpus.records(gold: folder.url, texts: folder.url, weight: 3)
    #expect(articles.map(\.id) == ["a", "b"] && articles.allSatisfy { $0.weight == 3 })
    let article = try #require(articles.first)
    #expect(article.attributions.map(\.isNested) == [false, true])
    #expect(article.attributions.map { words($0.cue, article) } == [["said"], ["added", "that"]])
    #expect(words(article.attributions[0].source, article) == ["Mayor", "Öre"])
    #expect(article.borderline.map(\.isTolerated) == [true])
    #expect(article.attributions.map(\.isTolerated) == [false, true])
    #expect(words(article.attributions[0].alternative, article) == ["open", ","])
    let wanted = try GoldCorpus.records(gold: folder.url, texts: folder.url, weight: 1) {
      $0 == "b"
    }
    #expect(wanted.map(\.id) == ["b"])
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let nowhere = try GoldFolder().url.appending(path: "nowhere")
    #expect(throws: (any Error).self) { try GoldCorpus.brat(nowhere) }
    #expect(throws: (any Error).self) {
      try GoldCorpus.records(gold: nowhere, texts: nowhere, weight: 1)
    }
  }

  @Test func spansOutsideTheTextCoverNothingAndHalfATokenIsEnough() {
    let text = StoredText("boats left")
    let document = AnalysedText(text, title: nil, body: text.span)
    #expect(document.coveredTokens([CodePointSpan(5, 900), CodePointSpan(7, 6)]).isEmpty)
    #expect(document.coveredTokens([CodePointSpan(-3, 4)]).isEmpty)
    #expect(document.coveredTokens([CodePointSpan(3, 8)]) == [1])
    #expect(document.coveredTokens([CodePointSpan(0, 10)]) == [0, 1])
    #expect(document.coveredTokens([]).isEmpty)
  }

  private func words(_ tokens: Set<Int>, _ article: GoldArticle) -> [String] {
    tokens.sorted().map { article.document.text[article.document.tokens[$0].span] }
  }

  /// Where a phrase first stands in the text, in code points: `[start, end]`.
  private func span(_ phrase: String) -> String { "[\(ends(phrase, ", "))]" }

  private func ends(_ phrase: String, _ separator: String) -> String {
    guard let range = Self.text.range(of: phrase) else { return "" }
    let scalars = Self.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return "\(start)\(separator)\(start + phrase.unicodeScalars.count)"
  }

  private func annotation(_ source: String, _ cue: String, _ content: String) -> String {
    """
    T1\tSource \(ends(source, " "))\t\(source)
    T2\tCue \(ends(cue, " "))\t\(cue)
    T3\tContent \(ends(content, " "))\t\(content)
    E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
    """
  }
}

/// A folder for one test, removed when the test lets go of it.
private final class GoldFolder {
  let url = FileManager.default.temporaryDirectory.appending(
    path: "readout-gold-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
