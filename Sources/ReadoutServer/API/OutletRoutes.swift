internal import ReadoutLedger

/// Outlets: whom they report, and how.
enum OutletRoutes {
  static let all = [list, one]

  private static let cursor = APIParameter(
    "cursor", .text(length: APIParameter.textLength),
    "Where the page before ended: the `next` that it gave.")

  private static let list = APIRoute(
    "/v1/outlets", "listOutlets", "Outlets, in the order of their names.", [.limit, cursor],
    answer: .list(.named("OutletSummary"), CSVColumn.columns("name", "articles"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let outlets = try ledger.outlets(after: question.cursor, limit: limit)
    return .page(outlets, limit: limit, json: \.json, cursor: \.name)
  }

  private static let name = APIParameter(
    "id", .text(length: APIParameter.textLength), in: .path, "The outlet's name.")

  private static let one = APIRoute(
    "/v1/outlets/{id}", "showOutlet",
    "Whom an outlet reports most, how much it quotes directly, and whose copy it uses.", [name],
    answer: .one(.named("Outlet"))
  ) { question, ledger in
    guard let outlet = try ledger.outlet(named: question.id) else {
      throw DeskError.nothing(of: "outlet", question.id)
    }
    return .value(outlet.json)
  }
}
