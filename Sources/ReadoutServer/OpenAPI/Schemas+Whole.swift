extension Schemas {
  private static let share = Schema.object([.init("count", .integer), .init("share", .number)])

  /// The ledger as a whole, and the answer of verify.
  static let whole: [Schema.Member] = [
    .init(
      "Coverage",
      .object([
        .init("from", .optional(.string)), .init("to", .optional(.string)),
        .init("articles", .integer), .init("undatedArticles", .integer),
        .init("outlets", .integer), .init("firstDay", .optional(.string)),
        .init("lastDay", .optional(.string)),
        .init("longestGap", .optional(gap)),
        .init("statements", .integer), .init("unknownSpeaker", share),
        .init("unknownDate", share),
      ])),
    .init(
      "Statistics",
      .object([
        .init("articles", .integer), .init("copies", .integer), .init("superseded", .integer),
        .init("statements", .integer),
        .init("statementsByKind", .open("Number of statements of each kind.")),
        .init("unknownSpeaker", share), .init("unknownDate", share),
        .init("languages", .list(.open("A language with its articles."))),
        .init("notAnalysed", .integer),
        .init("outlets", .list(.open("An outlet with its articles."))),
        .init("rejections", .open("Number of rejections of each reason.")),
        .init("forgotten", .integer),
      ])),
    .init(
      "Verification",
      .object([
        .init("finding", .string), .init("speaker", .optional(.string)),
        .init("speakerKnown", .optional(.boolean)), .init("words", .integer),
        .init("shortened", .boolean), .init("compared", .integer),
        .init("reports", .list(quotationReport)),
        .init("reportCount", .integer),
        .init("nearest", .list(quotationReport)),
      ])),
  ]
}
