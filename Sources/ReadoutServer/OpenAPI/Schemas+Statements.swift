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
            .init("published", .open("A date with its basis, or null.")),
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
        .init("selectors", .list(.open("A span, its bytes in the original and its words."))),
        .init("passage", .open("The paragraph around it, in pieces.")),
      ])),
    .init("Facets", facets),
  ]

  private static let recordStatement = Schema.object([
    .init("id", .string), .init("n", .integer),
    .init("kind", .word(["direct", "indirect", "mixed"])), .init("act", .string),
    .init("source", spans), .init("cue", spans), .init("content", spans),
    .init("speaker", .open("Who speaks, or null.")), .init("addressee", .optional(.string)),
    .init("occasion", .open("The event, or null.")),
    .init("saidOn", .open("A date with its basis.")),
    .init("negated", .boolean), .init("mood", .string), .init("parent", .optional(.integer)),
    .init("headline", .boolean), .init("confidence", .number),
    .init("utterance", .optional(.string)), .init("talkingPoint", .optional(.string)),
    .init("wording", .list(.string)),
    .init("review", .word(["auto", "accepted", "corrected", "rejected"])),
  ])

  /// Spans in code points, `[start, end]` each.
  private static let spans = Schema.list(.list(.integer))

  private static let facets: Schema = {
    let counts = Schema.list(.object([.init("value", .string), .init("statements", .integer)]))
    return .object([
      .init("statements", .integer), .init("cut", .boolean), .init("outlets", counts),
      .init("speakers", counts), .init("kinds", counts), .init("years", counts),
    ])
  }()
}
