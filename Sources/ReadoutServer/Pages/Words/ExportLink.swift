/// The same list for programs.
struct ExportLink: Sendable {
  var title: String
  var path: String

  /// A list of the API as JSON and as a table.
  ///
  /// - Parameters:
  ///   - path: The list's address.
  ///   - fields: What narrows it.
  /// - Returns: The two links.
  static func list(_ path: String, _ fields: PageQuery = PageQuery([])) -> [ExportLink] {
    let all = fields.with("limit", "1000")
    return [
      ExportLink(title: "JSON", path: all.path(path)),
      ExportLink(title: "CSV", path: all.with("format", "csv").path(path)),
    ]
  }

  /// A search as JSON and as a table: only the fields that the API knows.
  static func search(_ fields: PageQuery) -> [ExportLink] {
    let names = ["q", "about", "speaker", "like", "outlet", "kind", "from", "to"]
    return list("/v1/search", PageQuery(names.map { ($0, fields[$0]) }))
  }
}
