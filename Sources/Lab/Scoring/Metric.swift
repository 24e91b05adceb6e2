/// A figure of a scorer's report that the gate watches: a percentage, the higher the better.
struct Metric: Sendable {
  /// The name that tables and floors use.
  let name: String

  /// Finds the figure; `nil` when the set holds nothing of the kind.
  let value: @Sendable (ScoreReport) -> Double?

  /// The figures of a way of scoring.
  static func of(_ scoring: EvaluationSet.Scoring) -> [Metric] {
    switch scoring {
    case .attribution: attribution
    case .record: record
    }
  }

  /// Of what attributions: all, those whose cue is a word of saying, and those of a kind.
  static let attributionRows = ["all", "speech", "direct", "indirect", "mixed"]

  /// F1 of source and content equal (full), near (soft), and of the content alone (detect).
  static let attributionColumns = ["full", "soft", "detect"]

  /// The name of the figure in a row and a column.
  static func attributionName(row: String, column: String) -> String {
    "\(attributionKey(row, column)) F1"
  }

  private static func attributionKey(_ row: String, _ column: String) -> String {
    row == "all" ? column : "\(column) \(row)"
  }

  private static let attribution = attributionRows.flatMap { row in
    attributionColumns.map { column in
      let key = attributionKey(row, column)
      return Metric(name: "\(key) F1") { $0.number("metrics", key, "F1") }
    }
  }

  /// F1 of unbroken stretches that are equal to the token, as CofeNet counts.
  static let passages = ["source", "cue", "content"].map { role in
    Metric(name: "exact \(role) F1") { $0.number("exact \(role)", "F1") }
  }

  private static let record = [
    Metric(name: "detect F1") { $0.number("detect", "all", "F1") },
    Metric(name: "speaker right") { $0.number("speaker", "accuracy") },
    Metric(name: "who said what F1") { $0.number("who said what", "all", "F1") },
    Metric(name: "saidOn equal") { $0.number("saidOn", "accuracy") },
    Metric(name: "saidOn equal or compatible") {
      share(of: ["equal", "compatible"], in: "saidOn", $0)
    },
    Metric(name: "saidOn not wrong") {
      share(of: ["equal", "compatible", "silent"], in: "saidOn", $0)
    },
    Metric(name: "dateline place right") { $0.number("dateline place", "accuracy") },
    Metric(name: "dateline date right") { $0.number("dateline date", "accuracy") },
  ]

  /// Percentage of the annotated values of a field whose outcome is one of `outcomes`, to one
  /// decimal as the scorer rounds.
  private static func share(of outcomes: [String], in field: String, _ report: ScoreReport)
    -> Double?
  {
    guard let count = report.number(field, "n"), count > 0 else { return nil }
    let share = outcomes.reduce(0) { $0 + (report.number(field, $1) ?? 0) } / count
    return (share * 1000).rounded() / 10
  }
}
