internal import ReadoutLedger

/// A saved search, to be asked again or followed as a feed.
struct SavedSearchRow: Sendable {
  var name: VisibleText
  var path: String
  var atomPath: String
  var jsonPath: String
  var removePath: String

  init(_ search: SavedSearch) {
    name = VisibleText(search.name)
    path = PageQuery(parsing: search.question).path(PagePath.search)
    atomPath = "/v1/feeds/\(search.id)/atom"
    jsonPath = "/v1/feeds/\(search.id)/json"
    removePath = PagePath.removeSearch(search.id)
  }
}
