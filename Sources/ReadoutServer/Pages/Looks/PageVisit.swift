internal import Hummingbird
internal import ReadoutLedger

/// A request for a page: what is asked for, and by whom.
struct PageVisit: Sendable {
  /// The fields behind the question mark.
  let query: PageQuery

  /// Who asks.
  let visitor: PageVisitor

  /// The address with its fields, to come back to.
  let here: String

  private let parameters: Parameters

  /// Reads a request.
  init(_ request: Request, _ context: DeskContext, desk: Desk) {
    let query = PageQuery(parsing: request.uri.query ?? "")
    self.query = query
    parameters = context.parameters
    here = query.with("done", "").path(request.uri.path)
    visitor = PageVisitor(
      formKey: desk.formKey.text,
      editor: context.account.role == .editor ? context.account.name : nil,
      done: Int(query["done"]))
  }

  /// A part of the path that the route names.
  subscript(name: String) -> String { parameters.get(name) ?? "" }
}
