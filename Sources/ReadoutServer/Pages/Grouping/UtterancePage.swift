internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

/// What was said once, as each outlet reports it.
struct UtterancePage: Sendable {
  /// A report beside the others.
  struct Report: Sendable {
    var row: StatementRow
    var chain: [OutletLabel]
    var words: VisibleText
    var marked: MarkedWords?
    var verdict: String?
    var bearing: String?
    var flags: String?
    var splitFirst: String
    var splitSecond: String
    var published: DateText?
  }

  var id: String
  var speaker: SpeakerLabel
  var saidOn: DayLabel
  var occasion: OccasionLabel?
  var outlets: String
  var reference: Report
  var others: [Report]
  var hasOthers: Bool
  var talkingPointPath: String?
  var pairPath: String
  var chains: [[OutletLabel]]

  /// Asks the ledger; `nil` when it has no utterance of the id.
  init?(_ ledger: Ledger, _ utterance: UtteranceID) throws {
    guard let stored = try ledger.utterance(utterance),
      let comparison = try ledger.comparison(of: utterance)
    else { return nil }
    let hit = comparison.reference.hit
    id = utterance.description
    speaker = SpeakerLabel(name: stored.speakerName)
    speaker.role = hit.statement.speaker?.role.map { VisibleText($0) }
    saidOn = DayLabel(
      stored.statements.compactMap(\.statement.saidOn.edtf).first { $0.day != nil }
        ?? hit.statement.saidOn.edtf, published: hit.published?.edtf)
    occasion =
      stored.statements.compactMap { OccasionLabel($0) }.first { $0.path != nil }
      ?? OccasionLabel(hit)
    outlets = Count.of(Set(stored.statements.compactMap(\.outlet)).count, "outlet")
    reference = Report(comparison.reference, beside: nil)
    others = comparison.others.map { Report($0, beside: comparison.reference) }
    hasOthers = !others.isEmpty
    talkingPointPath = stored.talkingPoint.map(PagePath.talkingPoint)
    pairPath = PagePath.statementPairs
    chains = ([reference] + others).map(\.chain).filter { $0.count > 1 }
  }
}

extension UtterancePage.Report {
  fileprivate init(_ report: ComparedReport, beside reference: ComparedReport?) {
    row = StatementRow(report.hit, limit: .max)
    chain = [OutletLabel(report.hit.outlet)] + report.credit.map { OutletLabel($0) }
    words = VisibleText(report.hit.words.content)
    published = report.hit.published?.edtf.map { DateText($0) }
    marked = reference.map { MarkedWords(report, beside: $0) }
    verdict = report.comparison?.verdict.words
    let meaning = report.comparison?.meaningFlags ?? []
    bearing =
      meaning.isEmpty
      ? nil : "the difference bears on " + meaning.map(\.words).joined(separator: ", ")
    flags =
      report.flags.isEmpty
      ? nil : "beside all reports: " + report.flags.map(\.words).joined(separator: ", ")
    splitFirst = (reference ?? report).hit.id.description
    splitSecond = report.hit.id.description
  }
}
