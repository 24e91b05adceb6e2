extension Schemas {
  private static let occasion: [Schema.Member] = [
    .init("id", .string), .init("day", .string), .init("kind", .optional(.string)),
    .init("place", .optional(.string)), .init("statementCount", .integer),
    .init("articleCount", .integer),
  ]

  /// Occasions and outlets.
  static let places: [Schema.Member] = [
    .init("OccasionSummary", .object(occasion)),
    .init(
      "Occasion",
      .object(
        occasion + [
          .init("with", .list(.string)), .init("outlets", .list(.string)),
          .init("statements", .list(.named("Statement"))),
        ])),
    .init(
      "OutletSummary", .object([.init("name", .string), .init("articles", .integer)])),
    .init(
      "Outlet",
      .object([
        .init("name", .string), .init("articles", .integer), .init("statements", .integer),
        .init("statementsByKind", .open("Number of statements of each kind.")),
        .init(
          "speakers", .list(.object([.init("name", .string), .init("statements", .integer)]))),
        .init("credits", .list(.object([.init("name", .string), .init("articles", .integer)]))),
      ])),
  ]
}
