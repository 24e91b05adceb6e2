internal import ReadoutLedger

/// One way to narrow what was found, with how many statements each choice leaves.
struct FacetList: Sendable {
  /// A choice.
  struct Item: Sendable {
    var title: VisibleText
    var count: String
    var path: String
  }

  var title: String
  var items: [Item]
  var more: String?

  /// The greatest number of choices that are shown.
  private static let limit = 8

  /// The lists of a search; a field that is filled already has none.
  static func all(of facets: SearchFacets, _ fields: PageQuery) -> [FacetList] {
    [
      list("Speaker", facets.speakers, fields) { fields.with("speaker", $0) },
      list("Outlet", facets.outlets, fields) { fields.with("outlet", $0) },
      list("Kind", facets.kinds, fields) { fields.with("kind", $0) },
      list("Year", facets.years, fields) { fields.with("from", $0).with("to", $0) },
    ].compactMap { $0 }
  }

  private static func list(
    _ title: String, _ tallies: [SearchFacets.Count], _ fields: PageQuery,
    _ narrowed: (String) -> PageQuery
  ) -> FacetList? {
    guard tallies.count > 1 else { return nil }
    let rest = tallies.count - limit
    return FacetList(
      title: title,
      items: tallies.prefix(limit).map {
        Item(
          title: VisibleText($0.value), count: Count.grouped($0.count),
          path: narrowed($0.value).with("before", "").path(PagePath.search))
      }, more: rest > 0 ? "and \(Count.grouped(rest)) more" : nil)
  }

  /// What narrows the search now, each with the way to take it off.
  static func chosen(in fields: PageQuery) -> [Item] {
    let names = [
      ("speaker", "speaker"), ("outlet", "outlet"), ("kind", "kind"), ("from", "from"),
      ("to", "to"),
    ]
    return names.compactMap { name, title in
      let value = fields[name]
      guard !value.isEmpty else { return nil }
      return Item(
        title: VisibleText("\(title) \(value)"), count: "",
        path: fields.with(name, "").with("before", "").path(PagePath.search))
    }
  }
}
