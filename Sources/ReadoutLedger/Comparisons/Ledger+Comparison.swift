internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

extension Ledger {
  /// The reports of an utterance side by side; `nil` when the ledger has none of that id.
  ///
  /// - Throws: ``LedgerError`` when the file cannot be read.
  /// - Complexity: See ``UtteranceWordings``.
  public func comparison(of utterance: UtteranceID) throws -> ReportComparison? {
    guard let stored = try self.utterance(utterance) else { return nil }
    let reports = try stored.statements.compactMap(report)
    let wordings = UtteranceWordings(reports.map(\.profile))
    let reference = reports.firstIndex { $0.profile.key == wordings.reference } ?? 0
    return comparison(of: reports, wordings, reference: reference, utterance: utterance)
  }

  /// Statements side by side, whether or not they report one utterance; the first is the reference.
  ///
  /// - Returns: The comparison; `nil` for no statements, or when one is not in the ledger.
  /// - Throws: ``LedgerError`` when the file cannot be read.
  public func comparison(of statements: [StatementID]) throws -> ReportComparison? {
    let reports = try statements.compactMap { try statement($0).flatMap { try report($0.hit) } }
    guard reports.count == statements.count else { return nil }
    return comparison(
      of: reports, UtteranceWordings(reports.map(\.profile)), reference: 0, utterance: nil)
  }

  /// A report before it is compared.
  private struct Report {
    let hit: StatementHit
    let profile: StatementProfile
  }

  private func report(_ hit: StatementHit) throws -> Report? {
    try reading("statement \(hit.id)") { db in
      try ProfileReader(db).profile(of: hit.id).map { Report(hit: hit, profile: $0) }
    }
  }

  private func comparison(
    of reports: [Report], _ wordings: UtteranceWordings, reference: Int, utterance: UtteranceID?
  ) -> ReportComparison? {
    guard reports.indices.contains(reference) else { return nil }
    var compared = reports.map { report in
      ComparedReport(
        hit: report.hit, credit: report.profile.credit,
        wording: Wording(report.profile.content, kind: report.profile.kind),
        flags: wordings.flags[report.profile.key] ?? [])
    }
    let whole = compared.remove(at: reference)
    for index in compared.indices {
      compared[index].comparison = WordingComparison(compared[index].wording, whole.wording)
    }
    return ReportComparison(utterance: utterance, reference: whole, others: compared)
  }
}
