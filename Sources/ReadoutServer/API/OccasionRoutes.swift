internal import ReadoutLedger
internal import ReadoutRecord

/// Events at which something was said.
enum OccasionRoutes {
  static let all = [list, one]

  private static let list = APIRoute(
    "/v1/occasions", "listOccasions",
    "Occasions, the newest days first; the last day of a page is whole, and may exceed the limit.",
    [.limit, .cursor(.day)],
    answer: .list(
      .named("OccasionSummary"),
      CSVColumn.columns("id", "day", "kind", "place", "statementCount", "articleCount"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let occasions = try ledger.occasions(
      before: question.cursor.flatMap { EDTF(rawValue: $0)?.earliest }, limit: limit)
    return .page(occasions, limit: limit, json: \.json, cursor: \.day.iso)
  }

  private static let one = APIRoute(
    "/v1/occasions/{id}", "showOccasion", "An occasion with all that was said at it.",
    [.id(.occasion)], answer: .one(.named("Occasion"))
  ) { question, ledger in
    guard let id = OccasionID(question.id), let occasion = try ledger.occasion(id) else {
      throw DeskError.nothing(of: "occasion", question.id)
    }
    return .value(occasion.json)
  }
}
