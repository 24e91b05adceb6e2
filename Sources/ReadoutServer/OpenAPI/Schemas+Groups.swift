extension Schemas {
  private static let days: [Schema.Member] = [
    .init("earliest", .optional(.string)), .init("latest", .optional(.string)),
  ]

  /// Utterances and talking points.
  static let groups: [Schema.Member] = [
    .init(
      "UtteranceSummary",
      .object(
        [
          .init("id", .string), .init("speaker", .string), .init("words", .string),
          .init("talkingPoint", .optional(.string)),
        ] + days + [.init("reports", .integer)])),
    .init(
      "Utterance",
      .object(
        [
          .init("id", .string),
          .init(
            "speaker", .object([.init("id", .string), .init("name", .optional(.string))])),
          .init("talkingPoint", .optional(.string)),
        ] + days + [.init("statements", .list(.named("Statement")))])),
    .init(
      "Comparison",
      .object([
        .init("utterance", .optional(.string)),
        .init("reference", .object(comparedReport)),
        .init("reports", .list(.object(comparedReport + comparison))),
      ])),
    .init(
      "TalkingPointSummary",
      .object(
        [
          .init("id", .string), .init("speaker", .string), .init("words", .string),
          .init("utterances", .integer),
        ] + days)),
    .init(
      "TalkingPoint",
      .object([
        .init("id", .string), .init("speaker", .string),
        .init("utterances", .list(.named("Utterance"))),
      ])),
    .init(
      "Trace",
      .object([
        .init("speaker", .optional(.string)), .init("person", .optional(.string)),
        .init("talkingPoint", .optional(.string)), .init("cut", .boolean),
        .init("longestPause", .open("The longest time without it, or null.")),
        .init("uses", .list(.open("A use, with how its words changed."))),
        .init("opposed", .list(.open("What may say the contrary."))),
        .init("others", .list(.open("The same from another speaker."))),
        .init("choices", .list(.open("What else the words may mean."))),
        .init("coverage", .named("Coverage")),
      ])),
  ]
}
