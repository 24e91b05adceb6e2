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

  /// Asks the ledger.
  init(_ ledger: Ledger) throws {
    items = try ledger.outlets().map {
      Item(outlet: OutletLabel($0.name), count: Count.of($0.count, "article"))
    }
    isEmpty = items.isEmpty
  }
}
