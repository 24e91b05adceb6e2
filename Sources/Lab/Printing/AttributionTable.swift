internal import Foundation

/// The figures of attributions in rows (of what kind) and columns (how exact), to be read at a
/// glance.
struct AttributionTable {
  /// What was measured on one set.
  let measurement: Measurement

  /// The table; `nil` when the set has no such figures.
  var text: String? {
    // Records have the figure of detection alone.
    guard value(Metric.attributionName(row: "all", column: "full")) != nil else { return nil }
    let rows = Metric.attributionRows.map { row in
      (row, Metric.attributionColumns.map { value(Metric.attributionName(row: row, column: $0)) })
    }
    let head = line("\(measurement.task) F1", Metric.attributionColumns)
    return rows.reduce(head) { text, row in
      text + "\n" + line(row.0, row.1.map { $0.map { String(format: "%.2f", $0) } ?? "-" })
    }
  }

  private func value(_ metric: String) -> Double? {
    measurement.figures.first { $0.metric == metric }?.value
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    cells.reduce(TextCell.left(name, 22)) { $0 + TextCell.right($1, 8) }
  }
}
