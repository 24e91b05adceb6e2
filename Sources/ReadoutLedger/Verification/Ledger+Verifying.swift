internal import GRDB

extension Ledger {
  /// Looks a quotation up: what it is, against all statements, with receipts that were checked.
  ///
  /// - Throws: ``LedgerError`` with code `corrupt` when a receipt cannot be made.
  /// - Complexity: Bounded whatever the size of the ledger: some dozens of looks into the index of
  ///   words with at most 1,000 rows each, and at most 100 statements compared.
  public func verify(_ query: QuotationQuery) throws -> VerifiedQuotation {
    try reading("a statement") { db in
      try QuotationReading(query, db) { try self.hits(SearchSQL($0), db) }.verified()
    }
  }
}
