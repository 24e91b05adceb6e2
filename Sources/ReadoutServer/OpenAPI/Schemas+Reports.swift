internal import ReadoutMatching

// The reports of an utterance or of a quotation, and what stands around them.

extension Schemas {
  /// A report that a quotation was compared with.
  static let quotationReport = Schema.extending(
    "StatementWithReceipt",
    [
      .init("finding", .optional(.word(QuotationFinding.allCases.map(\.rawValue)))),
      .init("speakerAgreement", .string), .init("quotationWords", .list(.integer)),
      .init("share", .number), .init("misspelt", .boolean), .init("beyond", .boolean),
      .init("meaning", .list(.string)), .init("difference", .list(difference)),
      .init("following", .list(.string)), .init("receiptProblem", .optional(.string)),
    ])

  /// A stretch of a quotation beside that of a report.
  private static let difference = Schema.object([
    .init("same", .boolean), .init("moved", .boolean), .init("quotation", .optional(.string)),
    .init("report", .optional(.string)),
  ])

  /// A report of an utterance.
  static let comparedReport: [Schema.Member] = [
    .init("statement", .string), .init("article", .string), .init("outlet", .optional(.string)),
    .init("credit", .list(.string)), .init("published", .optional(dateReading)),
    .init("kind", .string), .init("headline", .boolean), .init("content", .string),
    .init("wording", .list(.string)),
  ]

  /// What a report is beside the one that it is compared with.
  static let comparison: [Schema.Member] = [
    .init("verdict", .word(WordingVerdict.allCases.map(\.rawValue))),
    .init("meaning", .list(.string)), .init("segments", .list(segment)),
  ]

  private static let segment = Schema.request(
    [
      .init("op", .string), .init("marked", .boolean), .init("class", .string),
      .init("move", .string), .init("words", .optional(.string)), .init("spans", spans),
      .init("referenceWords", .optional(.string)), .init("referenceSpans", spans),
    ], required: ["op", "words", "spans", "referenceWords", "referenceSpans"])

  /// Whom a timeline is of.
  static let timelineSpeaker = Schema.object([
    .init("id", .optional(.string)), .init("name", .string), .init("names", .list(.string)),
    .init("statements", .integer),
  ])

  /// Days in a row without an article.
  static let gap = Schema.object([
    .init("first", .string), .init("last", .string), .init("days", .integer),
  ])
}
