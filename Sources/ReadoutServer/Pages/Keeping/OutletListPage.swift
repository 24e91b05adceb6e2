internal import ReadoutLedger

/// The outlets of the ledger.
struct OutletListPage: Sendable {
  /// An outlet in the list.
  struct Item: Sendable {
    var outlet: OutletLabel
    var count: String
  }

  var items: [Item]
  var isEmpty: Bool
  var nextPath: String?
  var exports: [ExportLink]

  /// Number of outlets on a page.
  private static let pageSize = 200

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let last = fields["after"].isEmpty ? nil : fields["after"]
    let outlets = try ledger.outlets(after: last, limit: Self.pageSize)
    items = outlets.map {
      Item(outlet: OutletLabel($0.name), count: Count.of($0.articleCount, "article"))
    }
    isEmpty = items.isEmpty
    nextPath =
      outlets.count == Self.pageSize
      ? outlets.last.map { PageQuery([("after", $0.name)]).path(PagePath.outlets) } : nil
    exports = ExportLink.list("/v1/outlets")
  }
}
