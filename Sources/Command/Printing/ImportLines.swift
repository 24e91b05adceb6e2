internal import Readout
internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that sum an import up.
struct ImportLines {
  let lines: [String]

  init(_ summary: StoreSummary) {
    let codes = RejectionCode.allCases.compactMap { code in
      summary.rejectedArticles[code].map { ("  \(code.rawValue)", $0) }
    }
    let rows =
      [
        ("new", summary.storedArticles), ("  statements", summary.storedStatements),
        ("already there", summary.knownArticles),
        ("forgotten earlier, skipped", summary.forgottenArticles),
        ("rejected", summary.rejectedCount),
      ] + codes + [("failed", summary.failures.count)]
    lines =
      rows.map { name, count in
        name + String(repeating: " ", count: 34 - name.count) + "\(count)"
      }
  }
}
