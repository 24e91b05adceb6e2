/// The figures of all sets as lines of fixed columns: set, metric, value, floor.
struct ScoreTable {
  /// What was measured.
  let measurements: [Measurement]

  /// The floors, when there is a gate.
  let floors: Floors?

  /// The table, one line per figure.
  var text: String {
    let rows = measurements.flatMap { measurement in
      measurement.figures.map { figure in
        let floor = floors?.tasks[measurement.task]?.floors[figure.metric]
        return [
          measurement.task, figure.metric, "\(figure.value)", floor.map { "\($0)" } ?? "-",
        ]
      }
    }
    return ([["set", "metric", "value", "floor"]] + rows).map { line($0) }
      .joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    zip(cells, [22, 28, 8, 8]).map { cell, width in
      width > 8 ? pad(cell, width) : String(pad(String(cell.reversed()), width).reversed())
    }.joined()
  }

  private func pad(_ cell: String, _ width: Int) -> String {
    cell + String(repeating: " ", count: max(1, width - cell.count))
  }
}
