internal import ReadoutLedger

// The parts of a statement that have members of their own.

extension Schemas {
  /// Spans of one part of a statement, ascending.
  static let spans = Schema.list(.span)

  /// A date in EDTF with what it rests on, or the reason why there is none.
  static let dateReading = Schema.request(
    [
      .init("edtf", .optional(.string)), .init("basis", .optional(.string)),
      .init("evidence", spans), .init("reason", .optional(.string)),
    ], required: ["edtf"])

  /// Who speaks; the name is null where the words could refer to several or to nobody known.
  static let whoSpeaks = Schema.request(
    [
      .init("name", .optional(.string)), .init("type", .optional(.string)),
      .init("role", .optional(.string)), .init("country", .optional(.string)),
      .init("how", .string), .init("confidence", .optional(.number)),
      .init("reason", .optional(.string)),
      .init(
        "candidates",
        .list(.object([.init("name", .string), .init("confidence", .optional(.number))]))),
    ], required: ["name", "how"])

  /// The event at which it was said.
  static let event = Schema.object([
    .init("kind", .optional(.string)), .init("place", .optional(.string)),
    .init("with", .list(.string)), .init("evidence", spans),
  ])

  /// One span of a receipt: its characters, and where they stand in text and original.
  static let selector = Schema.object([
    .init("part", .word(StatementPart.allCases.map(\.rawValue))), .init("span", .span),
    .init("words", .string), .init("originalBytes", .optional(.span)),
  ])

  /// The paragraphs around a statement, in pieces.
  static let passage = Schema.object([
    .init("span", .span),
    .init(
      "pieces", .list(.object([.init("part", .optional(.string)), .init("text", .string)]))),
  ])
}
