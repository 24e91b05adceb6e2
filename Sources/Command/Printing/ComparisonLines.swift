internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

/// The lines that set reports of one utterance side by side.
struct ComparisonLines {
  /// All lines: the reference, the others with their differences marked, the legend.
  let lines: [String]

  init(_ comparison: ReportComparison, style: TextStyle) {
    let reference = comparison.reference
    let speaker = reference.hit.statement.speakerLine(source: reference.hit.words.source)
    let id = comparison.utterance.map { "\($0)  " } ?? ""
    var lines = [
      "\(id)\(style.bold(speaker)), as reported", "",
      "shown against: " + Self.source(of: reference, style),
      "  " + reference.hit.words.content.printable,
    ]
    var marks: [WordingMarks.Mark] = []
    for report in comparison.others {
      let marked = WordingMarks(report, beside: reference, style: style)
      marks += marked.used.filter { !marks.contains($0) }
      lines += ["", Self.source(of: report, style), "  " + marked.text] + marked.findings
    }
    if comparison.others.isEmpty { lines += ["", "no other report of it is in the ledger"] }
    self.lines = lines + Self.legend(of: marks)
  }

  /// Outlet and agency, form, day and id on one line.
  private static func source(of report: ComparedReport, _ style: TextStyle) -> String {
    let chain = [report.hit.outlet ?? "an unknown outlet"] + report.credit
    let form =
      [report.hit.statement.kind.rawValue] + (report.hit.statement.isHeadline ? ["headline"] : [])
    let published = report.hit.published?.edtf?.rawValue ?? "undated"
    return "\(style.bold(chain.joined(separator: " ← ").printable))  "
      + "\(form.joined(separator: ", ")), published \(published)  \(style.dim("\(report.hit.id)"))"
  }

  private static func legend(of marks: [WordingMarks.Mark]) -> [String] {
    guard !marks.isEmpty else { return [] }
    let used = WordingMarks.Mark.allCases.filter(marks.contains)
    return [""] + used.map { "\($0.example)  \($0.meaning)" }
  }
}
