internal import ReadoutRecord
internal import ReadoutText

/// An article of the stream with its record, as an engine would hand it on.
struct GeneratedArticle {
  let extracted: ExtractedArticle

  /// What was planted in its statements.
  let planted: [InventedReport.Planted]

  /// Makes the article of a slot; `nil` when its occasion leaves the calendar, which none does.
  init?(_ slot: GenerationPlan.Slot, of world: InventedWorld) {
    let outline = OccasionOutline(seed: world.seed, occasion: slot.occasion)
    guard let occasion = InventedOccasion(world, index: slot.occasion, outline: outline) else {
      return nil
    }
    var told = outline.reports[slot.report]
    told.entries = Array(told.entries.prefix(slot.statementCount))
    var chance = Chance(world.seed, .outlet, slot.occasion, slot.report)
    let report = InventedReport(
      world, occasion, told,
      publication: InventedPublication(
        outlet: occasion.outlets[slot.report],
        original: told.isCopy ? occasion.outlets[told.number] : nil, on: occasion.day, &chance))
    extracted = Self.extracted(report, number: slot.article)
    planted = report.planted
  }

  private static func extracted(_ report: InventedReport, number: Int) -> ExtractedArticle {
    let digits = String(number)
    let id = "g" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    let text = StoredText(validUTF8: report.text.bytes)
    var metadata = report.publication.metadata
    let body = CodePointSpan(report.bodyStart, text.codePointCount)
    metadata.title = text.span(report.title).map { text[$0] }
    let article = Article(
      id: id, location: "generated/\(id).txt", original: text.bytes, format: .text,
      charset: "utf-8", text: text, sourceMap: .copy(byteCount: text.bytes.count),
      title: text.span(report.title), body: text.span(body) ?? text.span, metadata: metadata)
    return ExtractedArticle(
      location: article.location, original: text.bytes, article: article,
      record: record(of: report, id: id, text: text, metadata: metadata, body: body))
  }

  private static func record(
    of report: InventedReport, id: String, text: StoredText, metadata: ArticleMetadata,
    body: CodePointSpan
  ) -> Record {
    // The text is the original's bytes, so that both have one digest.
    let digest = SHA256Digest(of: text.bytes)
    return Record(
      engine: EngineIdentity(version: "0.1.0", model: "generated", weights: nil), id: id,
      article: ArticleFacts(metadata: metadata, dateline: report.dateline, sha256: digest),
      text: TextFacts(
        sha256: digest, length: text.codePointCount, title: report.title, body: body, value: nil),
      statements: report.statements)
  }
}
