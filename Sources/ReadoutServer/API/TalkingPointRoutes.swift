internal import ReadoutLedger

/// What speakers say again and again.
enum TalkingPointRoutes {
  static let all = [list, one, trace]

  private static let id = APIParameter.id(.talkingPoint)

  private static let list = APIRoute(
    "/v1/talking-points", "listTalkingPoints",
    "Talking points, those first that were begun last.",
    [.identity, .limit, .cursor(.talkingPoint)],
    answer: .list(
      .named("TalkingPointSummary"),
      CSVColumn.columns("id", "speaker", "words", "utterances", "earliest", "latest"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let points = try ledger.talkingPoints(
      of: question[.identity], before: question.cursor.flatMap { TalkingPointID($0) },
      limit: limit)
    return .page(points, limit: limit, json: \.json, cursor: \.id.description)
  }

  private static let one = APIRoute(
    "/v1/talking-points/{id}", "showTalkingPoint", "A talking point with its utterances.", [id],
    answer: .one(.named("TalkingPoint"))
  ) { question, ledger in
    guard let id = TalkingPointID(question.id), let point = try ledger.talkingPoint(id) else {
      throw DeskError.nothing(of: "talking point", question.id)
    }
    return .value(point.json)
  }

  private static let trace = APIRoute(
    "/v1/talking-points/{id}/trace", "traceTalkingPoint",
    "First use, drift and later uses of a talking point, and who else uses it.", [id],
    answer: .one(.named("Trace"))
  ) { question, ledger in
    guard let id = TalkingPointID(question.id), let trace = try ledger.trace(.talkingPoint(id))
    else { throw DeskError.nothing(of: "talking point", question.id) }
    return .value(trace.json)
  }
}
