internal import Foundation
internal import HTTPTypes
internal import ReadoutLedger
internal import ReadoutRecord

/// Saved searches, and what is new of them as feeds.
enum FeedRoutes {
  static let all = [list, save, one, remove, atom, json]

  private static let id = APIParameter.id(.savedSearch)

  private static let list = APIRoute(
    "/v1/feeds", "listFeeds", "Saved searches, in the order in which they were saved.",
    [.limit, .cursor(.savedSearch)],
    answer: .list(.named("SavedSearch"), CSVColumn.columns("id", "name", "question", "savedAt"))
  ) { question, ledger in
    let limit = question.integer(.limit)
    let searches = try ledger.savedSearches(
      after: question.cursor.flatMap { SavedSearchID($0) }, limit: limit)
    return .page(searches, limit: limit, json: \.json, cursor: \.id.description)
  }

  private static let save = APIRoute(
    "/v1/feeds", "saveSearch", "Saves a search, to be followed as a feed.", method: .post,
    body: .init(schema: SaveRequest.schema, byteLimit: 1 << 16),
    answer: .made(.named("SavedSearch")), work: .writing
  ) { question, ledger in
    let request = try question.decoded(SaveRequest.self)
    let search = try ledger.save(
      search: try request.query(), name: try request.title(), at: Date().formatted(.iso8601))
    return .made(search.json, at: "/v1/feeds/\(search.id)")
  }

  private static let one = APIRoute(
    "/v1/feeds/{id}", "showFeed", "A saved search.", [id], answer: .one(.named("SavedSearch"))
  ) { question, ledger in .value(try search(question, ledger).json) }

  private static let remove = APIRoute(
    "/v1/feeds/{id}", "removeFeed", "Forgets a saved search.", [id], method: .delete,
    answer: .nothing, work: .writing
  ) { question, ledger in
    guard let id = SavedSearchID(question.id), try ledger.removeSavedSearch(id) else {
      throw DeskError.nothing(of: "saved search", question.id)
    }
    return .done
  }

  private static let atom = APIRoute(
    "/v1/feeds/{id}/atom", "showAtomFeed", "The newest statements of a saved search, as Atom.",
    [id], answer: .document("application/atom+xml")
  ) { question, ledger in
    let search = try search(question, ledger)
    let feed = AtomFeed(
      id: search.id.description, name: search.name, savedAt: search.savedAt,
      entries: try entries(search, ledger))
    return .document(Array(feed.text.utf8), type: "application/atom+xml; charset=utf-8")
  }

  private static let json = APIRoute(
    "/v1/feeds/{id}/json", "showJSONFeed",
    "The newest statements of a saved search, as a JSON feed.", [id],
    answer: .document("application/feed+json")
  ) { question, ledger in
    let search = try search(question, ledger)
    let feed = JSONFeed(
      id: search.id.description, name: search.name, entries: try entries(search, ledger))
    return .document(Array(feed.json.line.utf8), type: "application/feed+json")
  }

  private static func search(_ question: APIQuestion, _ ledger: Ledger) throws -> SavedSearch {
    guard let id = SavedSearchID(question.id), let search = try ledger.savedSearch(id) else {
      throw DeskError.nothing(of: "saved search", question.id)
    }
    return search
  }

  private static func entries(_ search: SavedSearch, _ ledger: Ledger) throws -> [FeedEntry] {
    try ledger.search(FeedQuestion(search.question).query).map { FeedEntry(hit: $0) }
  }
}

/// A search to be saved, as the API takes it.
private struct SaveRequest: Decodable, Sendable {
  let name: String
  let question: String

  /// The body as the OpenAPI document describes it.
  static let schema = Schema.request(
    [.init("name", .string), .init("question", .string)], required: ["name", "question"])

  func title() throws -> String {
    guard name.contains(where: { !$0.isWhitespace }), name.utf8.count <= 200 else {
      throw DeskError(.conflict, "a saved search needs a name of at most 200 bytes")
    }
    return name
  }

  func query() throws -> String {
    guard question.utf8.count <= 4_096, let fields = QueryFields(question) else {
      throw DeskError(.conflict, "'question' is the query of a search, such as about=strait")
    }
    if let complaint = FeedQuestion.complaint(about: fields) {
      throw DeskError(.conflict, complaint)
    }
    return fields.text
  }
}
