import ReadoutAttribution
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// Reports of a few lines and what is found in them.
enum ReportedText {
  /// The article of a text published on Wednesday, 12 February 2031, unless told otherwise.
  static func article(
    _ text: StoredText, title: TextSpan? = nil, published: String? = "2031-02-12"
  ) -> Article {
    let date = published.flatMap(EDTF.init(rawValue:)).map {
      DateReading($0, basis: PublishedBasis.given)
    }
    return Article(
      id: "report", location: "report.txt", original: text.bytes, format: .text, charset: "utf-8",
      text: text, sourceMap: .copy(byteCount: text.bytes.count), title: title,
      body: TextSpan(title?.end ?? 0, text.bytes.count), metadata: ArticleMetadata(published: date))
  }

  /// The article of a text whose first line is the title.
  static func titledArticle(_ string: String) -> Article {
    let text = StoredText(string)
    let end = text.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    return article(text, title: end > 0 ? TextSpan(0, end) : nil)
  }

  /// The record of an article.
  static func record(of article: Article) -> Record {
    let engine = EngineIdentity(version: "test", model: "rules", weights: nil)
    return RecordBuilder(model: .rules).record(of: article, engine: engine)
  }

  /// The statements of a body.
  static func statements(_ body: String, published: String? = "2031-02-12") -> [Statement] {
    record(of: article(StoredText(body), published: published)).statements
  }

  /// The attributions of a body, with the spans that its marks say they have.
  ///
  /// The labels are `source`, `cue` and `content`; the spans of all attributions are taken
  /// together.
  static func expectAttributions(
    _ marked: String, count: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sample = MarkedText(marked)
    let document = AnalysedText(sample.text, title: nil, body: sample.text.span)
    let found = RuleAttributor().attributions(in: document)
    func strings(_ spans: (Attribution) -> [TextSpan]) -> [String] {
      found.flatMap(spans).sorted().map { sample.text[$0] }
    }
    #expect(found.count == count, sourceLocation: sourceLocation)
    #expect(strings(\.source) == sample.strings("source"), sourceLocation: sourceLocation)
    #expect(strings(\.cue) == sample.strings("cue"), sourceLocation: sourceLocation)
    #expect(strings(\.content) == sample.strings("content"), sourceLocation: sourceLocation)
  }
}
