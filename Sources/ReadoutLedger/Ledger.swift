/// Where the ledger will stand.
enum LedgerPlace {}
