extension Schemas {
  /// Statements, found ones and their receipts.
  static let statements: [Schema.Member] = [
    .init("Problem", problem),
    .init(
      "Statement",
      .object([
        .init("statement", .named("RecordStatement")),
        .init(
          "words",
          .object([.init("source", .string), .init("cue", .string), .init("content", .string)])),
        .init(
          "article",
          .object([
            .init("id", .string), .init("title", .string), .init("outlet", .optional(.string)),
            .init("published", .optional(dateReading)),
          ])),
      ])),
    .init("RecordStatement", recordStatement),
    .init(
      "FoundStatement",
      .extending(
        "Statement",
        [
          .init("by", .word(["words", "meaning"])), .init("likeness", .optional(.number)),
        ])),
    .init(
      "StatementWithReceipt", .extending("Statement", [.init("receipt", .named("Receipt"))])),
    .init(
      "Receipt",
      .object([
        .init("original", .object([.init("sha256", .string)])),
        .init("text", .object([.init("sha256", .string)])),
        .init("selectors", .list(selector)),
        .init("passage", passage),
      ])),
    .init("Facets", facets),
  ]

  private static let recordStatement = Schema.object([
    .init("id", .string), .init("n", .integer),
    .init("kind", .word(["direct", "indirect", "mixed"])), .init("act", .string),
    .init("source", spans), .init("cue", spans), .init("content", spans),
    .init("speaker", .optional(whoSpeaks)), .init("addressee", .optional(.string)),
    .init("occasion", .optional(event)), .init("saidOn", dateReading),
    .init("negated", .boolean), .init("mood", .string), .init("parent", .optional(.integer)),
    .init("headline", .boolean), .init("confidence", .number),
    .init("utterance", .optional(.string)), .init("talkingPoint", .optional(.string)),
    .init("wording", .list(.string)),
    .init("review", .word(["auto", "accepted", "corrected", "rejected"])),
  ])

  private static let facets: Schema = {
    let counts = Schema.list(.object([.init("value", .string), .init("statements", .integer)]))
    return .object([
      .init("statements", .integer), .init("cut", .boolean), .init("outlets", counts),
      .init("speakers", counts), .init("kinds", counts), .init("years", counts),
    ])
  }()
}
