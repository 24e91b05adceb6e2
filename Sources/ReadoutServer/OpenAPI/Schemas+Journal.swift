extension Schemas {
  /// The journal, what is to be looked at, and saved searches.
  static let journal: [Schema.Member] = [
    .init(
      "Correction",
      .object([
        .init("number", .integer), .init("at", .string), .init("who", .string),
        .init("why", .optional(.string)), .init("action", .string),
        .init("statement", .optional(.string)),
        .init("state", .word(["applies", "undone", "does-not-apply"])),
      ])),
    .init(
      "ReviewItem",
      .extending(
        "Statement", [.init("doubts", .list(.open("What is not sure, with candidates.")))])),
    .init(
      "SavedSearch",
      .object([
        .init("id", .string), .init("name", .string), .init("question", .string),
        .init("savedAt", .string),
      ])),
  ]
}
