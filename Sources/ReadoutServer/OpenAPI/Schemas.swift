internal import ReadoutMatching

/// The schemas of what the API and the tools of agents answer: the JSON of the ledger's values, which
/// docs/FORMAT.md describes in full.
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

// MARK: - Statements

extension Schemas {
  private static let statements: [Schema.Member] = [
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

// MARK: - Articles and records

extension Schemas {
  private static let articles: [Schema.Member] = [
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

// MARK: - Speakers

extension Schemas {
  private static let person: [Schema.Member] = [
    .init("id", .string), .init("name", .string), .init("articles", .integer),
    .init("statements", .integer),
  ]

  private static let speakers: [Schema.Member] = [
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

// MARK: - Utterances and talking points

extension Schemas {
  private static let days: [Schema.Member] = [
    .init("earliest", .optional(.string)), .init("latest", .optional(.string)),
  ]

  private static let groups: [Schema.Member] = [
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
        .init("utterance", .optional(.string)), .init("reference", .object(comparedReport)),
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

// MARK: - Occasions and outlets

extension Schemas {
  private static let occasion: [Schema.Member] = [
    .init("id", .string), .init("day", .string), .init("kind", .optional(.string)),
    .init("place", .optional(.string)), .init("statementCount", .integer),
    .init("articleCount", .integer),
  ]

  private static let places: [Schema.Member] = [
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

// MARK: - Journal

extension Schemas {
  private static let journal: [Schema.Member] = [
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

// MARK: - The ledger as a whole

extension Schemas {
  private static let share = Schema.object([.init("count", .integer), .init("share", .number)])

  private static let whole: [Schema.Member] = [
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
        .init("finding", .word(QuotationFinding.allCases.map(\.rawValue))),
        .init("speaker", .optional(.string)), .init("words", .integer),
        .init("shortened", .boolean), .init("compared", .integer),
        .init("reports", .list(quotationReport)),
        .init("reportCount", .integer),
        .init("nearest", .list(quotationReport)),
      ])),
  ]
}
