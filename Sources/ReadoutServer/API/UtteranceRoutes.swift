internal import ReadoutLedger

/// What was said once, and how outlets word it.
enum UtteranceRoutes {
  static let all = [list, one, comparison]

  private static let id = APIParameter.id(.utterance)

  private static let list = APIRoute(
    "/v1/utterances", "listUtterances", "Utterances, the newest first.",
    [.identity, .limit, .cursor(.utterance)],
    answer: .list(
      .named("UtteranceSummary"),
      CSVColumn.columns(
        "id", "speaker", "words", "talkingPoint", "earliest", "latest", "reports"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let utterances = try ledger.utterances(
      of: question[.identity], before: question.cursor.flatMap { UtteranceID($0) }, limit: limit)
    return .page(utterances, limit: limit, json: \.json, cursor: \.id.description)
  }

  private static let one = APIRoute(
    "/v1/utterances/{id}", "showUtterance", "An utterance with all its reports.", [id],
    answer: .one(.named("Utterance"))
  ) { question, ledger in
    guard let id = UtteranceID(question.id), let utterance = try ledger.utterance(id) else {
      throw DeskError.nothing(of: "utterance", question.id)
    }
    return .value(utterance.json)
  }

  private static let comparison = APIRoute(
    "/v1/utterances/{id}/comparison", "compareWordings",
    "The reports of an utterance side by side, with how they differ.", [id],
    answer: .one(.named("Comparison"))
  ) { question, ledger in
    guard let id = UtteranceID(question.id), let comparison = try ledger.comparison(of: id) else {
      throw DeskError.nothing(of: "utterance", question.id)
    }
    return .value(comparison.json)
  }
}

extension APIParameter {
  /// Who speaks, as groups name speakers.
  static let identity = APIParameter(
    "speaker", .text(length: APIParameter.textLength),
    "Only those of this speaker: a person's id, or as the list gives it.")
}
