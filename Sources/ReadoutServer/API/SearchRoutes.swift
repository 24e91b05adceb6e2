internal import ReadoutLedger

/// Finding statements by their words and by what they mean.
enum SearchRoutes {
  static let all = [search, facets]

  private static let exact = APIParameter(
    "exact", .flag, "Whether words are taken as they stand, and nothing is found by meaning.")

  private static let cursor = APIParameter.cursor(.statement)

  private static let search = APIRoute(
    "/v1/search", "search",
    "The statements that are found by their words, newest first, then by what they mean.",
    APIParameter.conditions + [.like, exact, .limit, cursor],
    answer: .list(.named("FoundStatement"), CSVColumn.statements)
  ) { question, ledger in
    var query = question.statementQuery
    query.isExact = question.isSet(exact)
    let found = try ledger.find(query)
    let byWords = found.filter { $0.by == .words }
    let isFull = byWords.count == query.limit
    return .page(
      found.map { $0.json() }, next: isFull ? byWords.last?.hit.id.description : nil)
  }

  private static let facets = APIRoute(
    "/v1/search/facets", "searchFacets",
    "How the newest statements that are found by their words are spread.",
    APIParameter.conditions, answer: .one(.named("Facets"))
  ) { question, ledger in .value(try ledger.facets(question.statementQuery).json) }
}
