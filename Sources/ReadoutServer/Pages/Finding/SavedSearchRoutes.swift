internal import Foundation
internal import Hummingbird
internal import ReadoutLedger

/// Where the forms lead that save a search or forget it.
struct SavedSearchRoutes: Sendable {
  private let desk: Desk

  init(desk: Desk) { self.desk = desk }

  /// The greatest number of bytes of a name.
  private static let nameLimit = 200

  /// The greatest number of bytes of a search.
  private static let questionLimit = 4_096

  /// Adds them to the router.
  func add(to router: Router<DeskContext>) {
    router.post("/search/saved") { try await save($0, $1) }
    router.post("/search/saved/:id/remove") { try await remove($0, $1) }
  }

  private func save(_ request: Request, _ context: DeskContext) async throws -> Response {
    let form = try await PageForm(request, context, desk: desk)
    let (name, question) = (form.fields["name"], form.fields["question"])
    guard !name.isEmpty, name.utf8.count <= Self.nameLimit else {
      throw DeskError(.invalid, "a saved search needs a name of at most \(Self.nameLimit) bytes")
    }
    guard question.utf8.count <= Self.questionLimit, QueryFields(question) != nil else {
      throw DeskError(.invalid, "the search is too long to be saved")
    }
    _ = try await desk.write {
      try $0.save(search: question, name: name, at: Date().formatted(.iso8601))
    }
    return PagePrinter.redirect(to: PageQuery(parsing: question).path(PagePath.search))
  }

  private func remove(_ request: Request, _ context: DeskContext) async throws -> Response {
    _ = try await PageForm(request, context, desk: desk)
    let text = context.parameters.get("id") ?? ""
    guard let id = SavedSearchID(text),
      try await desk.write({ try $0.removeSavedSearch(id) })
    else { throw DeskError(.notFound, "there is no saved search '\(text)'") }
    return PagePrinter.redirect(to: PagePath.search)
  }
}
