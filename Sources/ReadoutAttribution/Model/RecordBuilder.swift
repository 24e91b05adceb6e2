public import ReadoutRecord
internal import ReadoutText

/// Turns an article into its record.
public struct RecordBuilder: Sendable {
  private let attributor = RuleAttributor()

  /// Creates a builder.
  public init() {}

  /// The record of an article: all its statements, whatever their act and confidence.
  ///
  /// - Complexity: linear in the length of the article.
  public func record(of article: Article, engine: EngineIdentity) -> Record {
    let document = AnalysedText(article.text, title: article.title, body: article.body)
    let attributions = attributor.attributions(in: document)
    let statements = attributions.enumerated().map { index, a in
      Statement(n: index + 1, kind: .direct, act: a.act, source: a.source.map(article.text.codePoints), cue: a.cue.map(article.text.codePoints), content: a.content.map(article.text.codePoints), speaker: nil, saidOn: DateReading(unknownBecause: "x"), isHeadline: a.isHeadline, confidence: a.confidence)
    }
    return Record(
      engine: engine, id: article.id,
      article: ArticleFacts(
        metadata: article.metadata, dateline: nil, sha256: SHA256Digest(of: article.original)),
      text: TextFacts(
        sha256: SHA256Digest(of: article.text.bytes), length: article.text.codePointCount,
        title: nil, body: article.text.codePoints(article.body), value: nil),
      statements: statements)
  }
}
