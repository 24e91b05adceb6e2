public import ReadoutRecord
internal import ReadoutText

/// An invented report with statements at known places, for tests that need no analysis.
public struct SampleArticle: Sendable {
  /// The article and its record.
  public var extracted: ExtractedArticle

  /// Makes an article of marked paragraphs: each paragraph is one statement with the marks
  /// `source`, `cue` and `content`, and is spoken by `speaker`.
  public init(
    name: String = "grain-terminal", speaker: String? = "Ilona Varga",
    outlet: String? = "Tarnow Post",
    language: String? = "en", published: String? = "2031-05-04", saidOn: String? = "2031-05-03",
    paragraphs: [String] = ["[source:Varga] [cue:said] [content:the port will stay open]."]
  ) {
    let title = "Port talks end"
    let marked = MarkedText(([title] + paragraphs).joined(separator: "\n\n"))
    let text = marked.text
    var metadata = ArticleMetadata(title: title, outlet: outlet, language: language)
    metadata.published = published.flatMap(EDTF.init(rawValue:)).map {
      DateReading($0, basis: .given)
    }
    let body = TextSpan(min(title.utf8.count + 2, text.bytes.count), text.bytes.count)
    let article = Article(
      id: name, location: "reports/\(name).txt", original: text.bytes, format: .text,
      charset: "utf-8", text: text, sourceMap: .copy(byteCount: text.bytes.count),
      title: TextSpan(0, title.utf8.count), body: body, metadata: metadata)
    let statements = Self.statements(in: marked, speaker: speaker, saidOn: saidOn)
    extracted = ExtractedArticle(
      location: article.location, original: article.original, article: article,
      record: Self.record(of: article, statements: statements))
  }

  /// A record of an article with the digests that it must have.
  public static func record(of article: Article, statements: [Statement]) -> Record {
    Record(
      engine: EngineIdentity(version: "0.1.0", model: "rules", weights: nil), id: article.id,
      article: ArticleFacts(
        metadata: article.metadata, dateline: nil, sha256: SHA256Digest(of: article.original)),
      text: TextFacts(
        sha256: SHA256Digest(of: article.text.bytes), length: article.text.codePointCount,
        title: article.title.map { article.text.codePoints($0) },
        body: article.text.codePoints(article.body), value: nil),
      statements: statements)
  }

  /// An original that could not be read.
  public static func rejected(_ name: String, bytes: [UInt8]) -> ExtractedArticle {
    ExtractedArticle(
      location: "reports/\(name).bin", original: bytes, article: nil,
      record: Record(
        engine: EngineIdentity(version: "0.1.0", model: "rules", weights: nil), id: name,
        article: ArticleFacts(
          metadata: ArticleMetadata(), dateline: nil, sha256: SHA256Digest(of: bytes)),
        text: nil, statements: [],
        rejected: Rejection(code: .notAnArticle, reason: "it is binary", byteOffset: 3)))
  }

  private static func statements(
    in marked: MarkedText, speaker: String?, saidOn: String?
  ) -> [Statement] {
    let date: DateReading<SaidOnBasis> =
      saidOn.flatMap(EDTF.init(rawValue:)).map { DateReading($0, basis: .weekday) }
      ?? DateReading(unknownBecause: "no day is named")
    func spans(_ label: String, _ index: Int) -> [CodePointSpan] {
      let all = marked.spans[label] ?? []
      return all.indices.contains(index) ? [marked.text.codePoints(all[index])] : []
    }
    return (marked.spans["content"] ?? []).indices.map { index in
      Statement(
        n: index + 1, kind: index % 2 == 0 ? .indirect : .direct, act: .speech,
        source: spans("source", index), cue: spans("cue", index), content: spans("content", index),
        speaker: speaker.map {
          Speaker(name: $0, type: .person, how: .surname, confidence: 0.9)
        } ?? Speaker(unresolvedBecause: "two persons fit", candidates: []),
        saidOn: date, confidence: 0.5 + Double(index % 5) / 10)
    }
  }
}
