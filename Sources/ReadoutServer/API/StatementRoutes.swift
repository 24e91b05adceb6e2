internal import ReadoutLedger

/// Statements with their receipts.
enum StatementRoutes {
  static let all = [list, one, review]

  private static let id = APIParameter.id(.statement)

  private static let list = APIRoute(
    "/v1/statements", "listStatements", "Statements that meet all conditions, the newest first.",
    APIParameter.conditions
      + [.limit, .cursor(.statement)],
    answer: .list(.named("Statement"), CSVColumn.statements)
  ) { question, ledger in
    let query = question.statementQuery
    return .page(
      try ledger.search(query), limit: query.limit, json: \.json, cursor: \.id.description)
  }

  private static let one = APIRoute(
    "/v1/statements/{id}", "showStatement", "A statement with its receipt.", [id],
    answer: .one(.named("StatementWithReceipt"))
  ) { question, ledger in
    guard let id = StatementID(question.id), let statement = try ledger.statement(id) else {
      throw DeskError.nothing(of: "statement", question.id)
    }
    return .value(statement.json)
  }

  private static let doubt = APIParameter(
    "doubt", .choice(ReviewItem.Kind.allCases.map(\.rawValue)), "Only statements of this doubt.")

  /// Speakers that were found with less confidence are worth a look.
  private static let confidenceBound = 0.6

  private static let review = APIRoute(
    "/v1/review", "listReview", "Statements that somebody should look at, the newest first.",
    [doubt, .limit, .cursor(.statement)],
    answer: .list(.named("ReviewItem"), CSVColumn.statements)
  ) { question, ledger in
    let kinds = question[doubt].flatMap { ReviewItem.Kind(rawValue: $0) }.map { Set([$0]) }
    let limit = question.integer(.limit)
    let items = try ledger.review(
      speakersBelow: confidenceBound, kinds: kinds ?? Set(ReviewItem.Kind.allCases),
      before: question.cursor.flatMap { StatementID($0) }, limit: limit)
    return .page(items, limit: limit, json: \.json, cursor: \.hit.id.description)
  }
}
