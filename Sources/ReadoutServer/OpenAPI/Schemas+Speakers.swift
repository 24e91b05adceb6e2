extension Schemas {
  private static let person: [Schema.Member] = [
    .init("id", .string), .init("name", .string), .init("articles", .integer),
    .init("statements", .integer),
  ]

  /// Speakers and their timelines.
  static let speakers: [Schema.Member] = [
    .init("SpeakerSummary", .object(person)),
    .init(
      "Speaker",
      .object(
        person + [
          .init("names", .list(.object([.init("name", .string), .init("articles", .integer)]))),
          .init("learnedRoles", .list(.open("A role that articles give, with its evidence."))),
          .init("tableTerms", .list(.open("A term of office by the table."))),
          .init("proposals", .list(.open("Two persons who may be one."))),
        ])),
    .init(
      "Timeline",
      .object([
        .init("speaker", timelineSpeaker), .init("about", .string),
        .init("cut", .boolean), .init("dated", .list(.named("TimelineEntry"))),
        .init("undated", .list(.named("TimelineEntry"))), .init("coverage", .named("Coverage")),
      ])),
    .init(
      "TimelineEntry",
      .object([
        .init("utterance", .optional(.string)), .init("talkingPoint", .optional(.string)),
        .init("saidOn", .optional(.string)), .init("published", .optional(.string)),
        .init("outlets", .list(.string)), .init("wording", .list(.string)),
        .init("reports", .list(.named("Statement"))),
      ])),
  ]
}
