internal import ReadoutLedger
internal import ReadoutRecord

extension MCPTool {
  /// Shows a statement with its proof.
  static let showStatement = MCPTool(
    name: "show_statement", title: "Show a statement with its receipt",
    summary: """
      Shows one statement in its paragraph, with its receipt: the digests of the stored original \
      and text, and the place of its exact characters in both.
      """,
    parameters: [
      MCPParameter("id", .text, "The statement's id, such as s2w1r8g00001.", isRequired: true)
    ],
    answerSchema: .whole("StatementWithReceipt")
  ) { arguments, ledger in
    let id = arguments.text("id")
    guard let statement = try StatementID(id).flatMap({ try ledger.statement($0) }) else {
      throw MCPToolFailure.unknown("statement", id)
    }
    return statement.json
  }

  /// Tells what a quotation is.
  static let verifyQuotation = MCPTool(
    name: "verify_quotation", title: "Verify a quotation",
    summary: """
      Tells whether and how a quotation is reported: word for word, with words left out, worded \
      differently, put together, told in other words, of somebody else, or not found; with the \
      reports, their receipts, and the words side by side. It is about reports in this ledger and \
      says nothing of what was said elsewhere.
      """,
    parameters: [
      MCPParameter("text", .text, "The quotation.", isRequired: true),
      MCPParameter("speaker", .text, "Whose words they are said to be."),
      .limit(of: "reports", 1...60, standard: 5),
    ],
    answerSchema: .whole("Verification")
  ) { arguments, ledger in
    let query = QuotationQuery(
      text: arguments.text("text"), speaker: arguments.optionalText("speaker"),
      limit: arguments.integer("limit"))
    return try ledger.verify(query).json
  }

  /// Shows what a speaker said over time.
  static let speakerTimeline = MCPTool(
    name: "speaker_timeline", title: "Timeline of a speaker",
    summary: """
      Shows what one speaker said over time, on a subject or at all, an utterance an entry with all \
      of its reports. What no report dates stands apart. The coverage tells what the ledger holds \
      of the time: where it has no articles, silence means nothing.
      """,
    parameters: [
      MCPParameter(
        "speaker", .text, "The speaker: an id such as p12, or a name.", isRequired: true),
      MCPParameter("about", .text, "Words that stand in what is said."), .kind, .from, .to,
      .limit(of: "utterances, of which the newest are shown", 1...100, standard: 20),
    ],
    answerSchema: .whole("Timeline")
  ) { arguments, ledger in
    let query = TimelineQuery(
      about: arguments.text("about"), from: arguments.from, to: arguments.to,
      kind: arguments.kind, limit: arguments.integer("limit"))
    let speaker = try speaker(named: arguments.text("speaker"), in: ledger)
    return try ledger.timeline(of: speaker, query).json
  }

  private static func speaker(named name: String, in ledger: Ledger) throws -> TimelineSpeaker {
    let found = try ledger.timelineSpeakers(named: name)
    guard let first = found.first else { throw MCPToolFailure.unknown("speaker", name) }
    guard found.count == 1 else {
      let list = found.prefix(10).map { speaker in
        (speaker.person.map { "\($0) " } ?? "") + "\(speaker.name) (\(speaker.statementCount))"
      }
      throw MCPToolFailure(
        "the name may be that of \(found.count) speakers, with their number of statements: "
          + list.joined(separator: ", ") + "; name one by its id, or in full")
    }
    return first
  }

  /// Sets reports side by side.
  static let compareWordings = MCPTool(
    name: "compare_wordings", title: "Compare wordings",
    summary: """
      Sets the reports of one utterance side by side, word by word: what is left out, put in, worded \
      differently or moved. Which report is nearer to what was said is not decided here.
      """,
    parameters: [
      MCPParameter(
        "ids", .texts(count: 1...20),
        "One utterance (u…), one statement (s…) for the utterance that it reports, or several "
          + "statements, which are compared with the first.", isRequired: true)
    ],
    answerSchema: .whole("Comparison")
  ) { arguments, ledger in
    try comparison(of: arguments.texts("ids"), in: ledger).json
  }

  private static func comparison(of ids: [String], in ledger: Ledger) throws -> ReportComparison {
    if ids.count == 1, let utterance = try utterance(named: ids[0], in: ledger),
      let comparison = try ledger.comparison(of: utterance)
    {
      return comparison
    }
    let statements = try ids.map { id in
      guard let statement = StatementID(id), try ledger.statement(statement) != nil else {
        throw MCPToolFailure.unknown("statement", id)
      }
      return statement
    }
    guard statements.count > 1, let comparison = try ledger.comparison(of: statements) else {
      throw MCPToolFailure("the statement is in no utterance; name a second one beside it")
    }
    return comparison
  }

  /// The utterance of an id, or the one that the statement of this id reports.
  private static func utterance(named id: String, in ledger: Ledger) throws -> UtteranceID? {
    if let utterance = UtteranceID(id) { return utterance }
    return try StatementID(id).flatMap { try ledger.statement($0) }?.hit.groups.utterance
  }
}

extension MCPToolFailure {
  /// The ledger holds nothing of that name or id.
  static func unknown(_ thing: String, _ name: String) -> MCPToolFailure {
    MCPToolFailure(
      "the ledger knows no \(thing) '\(name.prefix(200))'; search_statements finds those it has")
  }
}
