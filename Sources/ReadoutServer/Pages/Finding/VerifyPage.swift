internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

/// A quotation that somebody pasted, and what the ledger knows of it.
struct VerifyPage: Sendable {
  var text: String
  var speaker: String
  var result: Result?

  /// What was found.
  struct Result: Sendable {
    var finding: String
    var title: String
    var explanation: VisibleText
    var notes: [String]
    var reports: [Report]
    var nearest: [Report]
    var hasNearest: Bool
    var more: String?
  }

  /// A report beside the quotation.
  struct Report: Sendable {
    var row: StatementRow
    var part: String?
    var note: String
    var difference: [Piece]
    var isDifferent: Bool
    var proof: String
    var isProven: Bool
  }

  /// A stretch of the two, side by side.
  struct Piece: Sendable {
    var same: VisibleText?
    var moved: VisibleText?
    var absent: VisibleText?
    var put: VisibleText?
  }

  /// The greatest number of characters that are looked up.
  static let characterLimit = 5_000

  /// Looks a quotation up; without one the page only asks.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    text = String(fields["text"].prefix(Self.characterLimit))
    speaker = fields["speaker"]
    guard !text.isEmpty else { return }
    let name = speaker.isEmpty ? nil : speaker
    result = Result(try ledger.verify(QuotationQuery(text: text, speaker: name, limit: 10)))
  }
}

extension VerifyPage.Result {
  fileprivate init(_ found: VerifiedQuotation) {
    let isMisspelt = found.reports.first?.isMisspelt == true
    finding = found.finding.rawValue
    title = FindingWords.title(found.finding, isMisspelt: isMisspelt)
    explanation = VisibleText(
      FindingWords.explanation(
        found.finding, speaker: found.speaker,
        other: found.reports.first?.hit.statement.speaker?.name))
    notes = [
      found.isSpeakerKnown == false
        ? "This ledger has no statement of \(found.speaker ?? "that speaker"); look at the spelling."
        : nil,
      found.isShortened ? "Only the first \(found.wordCount) words were compared." : nil,
      found.finding == .notFound
        ? "Nothing follows for what this ledger does not hold; the coverage tells what it does."
        : nil,
    ].compactMap { $0 }
    reports = found.reports.enumerated().map { index, report in
      let part = found.finding == .stitched ? "Part \(index + 1)" : nil
      return .init(report, part: part, wordCount: found.wordCount)
    }
    nearest =
      found.finding == .verbatim
      ? [] : found.nearest.map { .init($0, part: nil, wordCount: found.wordCount) }
    hasNearest = !nearest.isEmpty
    let rest = found.reportCount - found.reports.count
    more = rest > 0 ? "\(Count.of(rest, "further report")) of it" : nil
  }
}

extension VerifyPage.Report {
  fileprivate init(_ report: VerifiedQuotation.Report, part: String?, wordCount: Int) {
    row = StatementRow(report.hit)
    self.part = part
    note = Self.note(on: report, wordCount: wordCount)
    difference = report.difference.map(VerifyPage.Piece.init)
    isDifferent = !difference.isEmpty
    isProven = report.problem == nil
    proof =
      report.problem.map { "Receipt does not hold: \($0)" }
      ?? "Receipt holds, SHA-256 \(report.receipt.originalDigest.hex.prefix(12))…"
  }

  private static func note(on report: VerifiedQuotation.Report, wordCount: Int) -> String {
    let finding = report.finding.map {
      FindingWords.ofReport($0, isMisspelt: report.isMisspelt)
    }
    let share =
      "not quoted here; \(Int((report.share * 100).rounded(.down))) % of the words, by weight"
    let flags = report.difference.isEmpty || report.finding == .verbatim ? [] : report.flags
    let parts = [
      finding ?? share,
      flags.isEmpty
        ? nil : "the difference bears on " + flags.map(\.words).joined(separator: ", "),
      report.goesBeyond ? "some of the words stand around the statement" : nil,
      report.speaker == .unknown ? "the report does not tell who speaks" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

extension VerifyPage.Piece {
  fileprivate init(_ piece: QuotationDifference.Piece) {
    if piece.isSame {
      let words = VisibleText(piece.quotation ?? "")
      if piece.isMoved { moved = words } else { same = words }
    } else {
      absent = piece.report.map { VisibleText($0) }
      put = piece.quotation.map { VisibleText($0) }
    }
  }
}
