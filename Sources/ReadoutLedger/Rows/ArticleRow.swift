internal import ReadoutRecord
internal import ReadoutText

/// An article's facts as columns of the table `article`.
struct ArticleRow {
  var location: String
  var format: ArticleFormat
  var charset: String

  /// The record without its statements and without the characters of the text.
  var record: Record

  /// Whether the record was stored with the characters of the text.
  var hasTextValue: Bool

  /// The article's address in its common form.
  var address: ArticleAddress? { record.article.metadata.url.flatMap(ArticleAddress.init) }
}

extension ArticleRow {
  /// Reads a row of `article`.
  init(_ reader: RowReader) throws {
    location = try reader.text("location")
    format = try reader.word("format")
    charset = try reader.text("charset")
    hasTextValue = try reader.integer("hasTextValue") != 0
    record = Record(
      engine: EngineIdentity(
        version: try reader.text("engineVersion"), model: try reader.text("engineModel"),
        weights: try reader.optionalText("engineWeights")),
      id: try reader.text("name"),
      article: ArticleFacts(
        metadata: try Self.metadata(reader), dateline: try reader.json(Dateline.self, "dateline"),
        sha256: try reader.digest("originalDigest")),
      text: TextFacts(
        sha256: try reader.digest("textDigest"), length: try reader.integer("textLength"),
        title: try reader.optionalText("titleSpan").map(SpanText.decodeOne),
        teaser: try reader.optionalText("teaserSpan").map(SpanText.decodeOne),
        body: try SpanText.decodeOne(try reader.text("bodySpan")), value: nil),
      statements: [])
  }

  private static func metadata(_ reader: RowReader) throws -> ArticleMetadata {
    ArticleMetadata(
      title: try reader.optionalText("title"), outlet: try reader.optionalText("outlet"),
      credit: try reader.json([String].self, "credit") ?? [],
      byline: try reader.json([String].self, "byline") ?? [],
      section: try reader.optionalText("section"), language: try reader.optionalText("language"),
      languageConfidence: try reader.optionalNumber("languageConfidence"),
      url: try reader.optionalText("url"), published: try reader.date("published"),
      updated: try reader.date("updated"))
  }

  /// Inserts the row and returns the id that the article got.
  func insert(with inserter: RowInserter) throws -> ArticleID {
    var row = RowWriter()
    row.add("name", record.id)
    row.add("location", location)
    row.add("format", format.rawValue)
    row.add("charset", charset)
    try addFacts(to: &row)
    row.add("engineVersion", record.engine.version)
    row.add("engineModel", record.engine.model)
    row.add("engineWeights", record.engine.weights)
    addText(to: &row)
    return ArticleID(rawValue: try inserter.insert(row, into: "article"))
  }

  private func addFacts(to row: inout RowWriter) throws {
    let metadata = record.article.metadata
    row.add("originalDigest", record.article.sha256.bytes)
    try Self.addGiven(metadata, to: &row)
    try row.add("byline", json: metadata.byline)
    row.add("section", metadata.section)
    row.add("language", metadata.language)
    row.add("languageConfidence", metadata.languageConfidence)
    row.add("updated", metadata.updated)
    try row.add("dateline", json: record.article.dateline)
  }

  /// Adds what a user may give for an article.
  static func addGiven(_ metadata: ArticleMetadata, to row: inout RowWriter) throws {
    row.add("title", metadata.title)
    row.add("outlet", metadata.outlet)
    try row.add("credit", json: metadata.credit)
    row.add("url", metadata.url)
    row.add("address", metadata.url.flatMap(ArticleAddress.init)?.text)
    row.add("published", metadata.published)
  }

  private func addText(to row: inout RowWriter) {
    guard let text = record.text else { return }
    row.add("textDigest", text.sha256.bytes)
    row.add("textLength", text.length)
    row.add("titleSpan", text.title.map(SpanText.encode))
    row.add("teaserSpan", text.teaser.map(SpanText.encode))
    row.add("bodySpan", SpanText.encode(text.body))
    row.add("hasTextValue", hasTextValue)
  }
}
