internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that tell what a ledger holds and what it does not know.
struct StatisticsLines {
  let lines: [String]

  init(_ statistics: LedgerStatistics) {
    let rows =
      Self.counts(statistics) + Self.languages(statistics) + Self.outlets(statistics)
      + Self.rejections(statistics)
    lines = rows.map { name, value in
      name + String(repeating: " ", count: max(1, 34 - name.count)) + value
    }
  }

  private typealias Row = (String, String)

  private static func counts(_ statistics: LedgerStatistics) -> [Row] {
    let kinds = StatementKind.allCases.map { kind in
      ("  \(kind.rawValue)", "\(statistics.statementsByKind[kind] ?? 0)")
    }
    return [
      ("articles", "\(statistics.articleCount)"),
      ("  copies of earlier ones", "\(statistics.copyCount)"),
      ("  replaced by later versions", "\(statistics.supersededCount)"),
      ("articles not analysed (language)", "\(statistics.unanalysedArticleCount)"),
      ("articles forgotten", "\(statistics.forgottenCount)"),
      ("statements", "\(statistics.statementCount)"),
    ] + kinds + [
      (
        "  speaker unknown",
        share(statistics.unknownSpeakerCount, statistics.unknownSpeakerShare)
      ),
      ("  date unknown", share(statistics.unknownDateCount, statistics.unknownDateShare)),
    ]
  }

  private static func languages(_ statistics: LedgerStatistics) -> [Row] {
    statistics.languages.map { language in
      let note = language.isAnalysed ? "" : " (not analysed)"
      let name = (language.tag ?? "not declared").printable
      return ("language \(name)\(note)", "\(language.articleCount)")
    }
  }

  private static func outlets(_ statistics: LedgerStatistics) -> [Row] {
    statistics.outlets.map { outlet in
      ("outlet \((outlet.name ?? "unknown").printable)", "\(outlet.articleCount)")
    }
  }

  private static func rejections(_ statistics: LedgerStatistics) -> [Row] {
    RejectionCode.allCases.compactMap { code in
      statistics.rejections[code].map { ("rejected as \(code.rawValue)", "\($0)") }
    }
  }

  private static func share(_ count: Int, _ share: Double) -> String {
    "\(count) (\(Int((share * 100).rounded())) %)"
  }
}
