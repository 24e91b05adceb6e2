extension Schemas {
  /// Articles and their records.
  static let articles: [Schema.Member] = [
    .init(
      "ArticleSummary",
      .object([
        .init("id", .string), .init("title", .string), .init("outlet", .optional(.string)),
        .init("published", .optional(.string)), .init("language", .optional(.string)),
        .init("url", .optional(.string)), .init("statements", .integer),
      ])),
    .init(
      "Article",
      .object([
        .init("id", .string), .init("location", .string), .init("format", .string),
        .init("charset", .string), .init("originalByteCount", .integer),
        .init("provenance", .list(.object([.init("name", .string), .init("location", .string)]))),
        .init("versions", .list(.string)),
        .init(
          "copies", .list(.object([.init("id", .string), .init("share", .optional(.number))]))),
        .init("record", .named("Record")),
      ])),
    .init(
      "Record",
      .object([
        .init("schema", .integer), .init("engine", .open("Which engine and model made it.")),
        .init("id", .string), .init("article", .open("What is known of the article.")),
        .init("text", .open("Length and digest of the text.")),
        .init("statements", .list(.open("A statement, as docs/FORMAT.md describes it."))),
        .init("rejected", .open("Why the article could not be read, or null.")),
      ])),
  ]
}
