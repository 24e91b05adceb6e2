internal import ReadoutLedger
internal import ReadoutRecord

extension MCPTool {
  private static let speakerMeaning =
    "The speaker: a name in any spelling, words of it, or an id such as p12."

  /// Finds statements by any conditions.
  static let searchStatements = MCPTool(
    name: "search_statements", title: "Search statements",
    summary: """
      Finds statements that articles report, newest first, by words, speaker, subject, outlet, form \
      and date; all conditions hold at once. Statements marked "by": "meaning" say something like \
      it in other words, or the contrary: look at them.
      """,
    parameters: [
      MCPParameter(
        "words", .text,
        "Words that stand in the statement or name its speaker; \"several words\" in a row, wor* "
          + "for a beginning."),
      MCPParameter("speaker", .text, speakerMeaning), .about,
      MCPParameter("like", .text, "What is meant, in any words; takes the place of 'words'."),
      MCPParameter("outlet", .text, "The outlet's name."), .kind, .from, .to,
      MCPParameter("exact", .flag, "Takes words as they stand; nothing is found by meaning."),
      MCPParameter(
        "before", .text, "The id of a statement: only those that sort behind it, for more."),
      .limit(of: "statements", 1...100, standard: 10),
    ],
    answerSchema: .object([.init("statements", .list(.whole("FoundStatement")))])
  ) { arguments, ledger in
    let query = StatementQuery(
      words: arguments.text("words"), about: arguments.text("about"),
      like: arguments.text("like"), isExact: arguments.flag("exact"),
      speaker: arguments.text("speaker"), outlet: arguments.optionalText("outlet"),
      kind: arguments.kind, from: arguments.from, to: arguments.to,
      before: try lastSeen(arguments), limit: arguments.integer("limit"))
    return ["statements": .array(try ledger.find(query).map { $0.json() })]
  }

  private static func lastSeen(_ arguments: MCPArguments) throws -> StatementID? {
    guard let text = arguments.optionalText("before") else { return nil }
    guard let id = StatementID(text) else {
      throw MCPToolFailure("'before' takes the id of a statement, such as s2w1r8g00001")
    }
    return id
  }

  /// What a speaker said about a subject, with what the ledger covers.
  static let saidAbout = MCPTool(
    name: "said_about", title: "What did a speaker say about a subject?",
    summary: """
      Answers "What did [speaker] say about [subject]?": the speaker's statements that hold the \
      words of the subject, newest first, then those that mean something like it, and what the \
      ledger covers of the time. Where it has no articles, silence means nothing.
      """,
    parameters: [
      MCPParameter("speaker", .text, speakerMeaning, isRequired: true),
      MCPParameter("about", .text, about.description, isRequired: true), .kind, .from, .to,
      .limit(of: "statements", 1...100, standard: 10),
    ],
    answerSchema: .object([
      .init("statements", .list(.whole("FoundStatement"))),
      .init("coverage", .whole("Coverage")),
    ])
  ) { arguments, ledger in
    let query = StatementQuery(
      about: arguments.text("about"), speaker: arguments.text("speaker"), kind: arguments.kind,
      from: arguments.from, to: arguments.to, limit: arguments.integer("limit"))
    return [
      "statements": .array(try ledger.find(query).map { $0.json() }),
      "coverage": try ledger.coverage(from: arguments.from, to: arguments.to).json,
    ]
  }

  private static let about = MCPParameter.about
}
