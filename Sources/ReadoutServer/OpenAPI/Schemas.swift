/// The schemas of what the API and the tools of agents answer: the JSON of the ledger's values,
/// which docs/FORMAT.md describes in full.
enum Schemas {
  /// The named schemas of the document.
  static let all: [Schema.Member] =
    statements + articles + speakers + groups + places + journal + whole

  /// Problem details, as RFC 9457 has them.
  static let problem = Schema.object([
    .init("type", .string), .init("title", .string), .init("status", .integer),
    .init("detail", .string),
  ])
}
