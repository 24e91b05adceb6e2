internal import Foundation

/// Whether confidences mean what they say: statements by bands of a tenth, with how many of them
/// were right.
struct ReliabilityTable: Sendable {
  /// The statements of one band.
  struct Band: Sendable, Hashable {
    /// Number of statements.
    var count = 0

    /// Sum of their confidences.
    var confidenceSum = 0.0

    /// Number of those that are right.
    var rightCount = 0

    /// Mean confidence, 0 to 1; `nil` when there is no statement.
    var meanConfidence: Double? { count == 0 ? nil : confidenceSum / Double(count) }

    /// Share of right statements, 0 to 1; `nil` when there is no statement.
    var rightShare: Double? { count == 0 ? nil : Double(rightCount) / Double(count) }
  }

  /// What was judged, and by which likeness.
  let title: String

  /// From 0 to 0.1 up to 0.9 to 1; the lower bound belongs to a band, and 1 to the last.
  let bands: [Band]

  init(title: String, _ judgements: [Judgement]) {
    self.title = title
    bands = judgements.reduce(into: Array(repeating: Band(), count: 10)) { bands, judgement in
      let index = min(9, max(0, Int(judgement.confidence * 10)))
      bands[index].count += 1
      bands[index].confidenceSum += judgement.confidence
      bands[index].rightCount += judgement.isRight ? 1 : 0
    }
  }

  /// Number of statements.
  var count: Int { bands.reduce(0) { $0 + $1.count } }

  /// How far confidence and share of right statements lie apart, 0 to 1: the mean over all
  /// statements of the difference in their band.
  var expectedCalibrationError: Double {
    guard count > 0 else { return 0 }
    return bands.reduce(0) { $0 + abs($1.confidenceSum - Double($1.rightCount)) } / Double(count)
  }

  /// The table, a line for each band.
  var text: String {
    let error = String(format: "%.3f", expectedCalibrationError)
    let head = "\(title): \(count) statements, expected calibration error \(error)"
    let rows = bands.enumerated().map { index, band in
      let range = "0.\(index)-" + (index == 9 ? "1.0" : "0.\(index + 1)")
      return [range, "\(band.count)", digits(band.meanConfidence), digits(band.rightShare)]
    }
    return ([["confidence", "statements", "mean", "right"]] + rows).map(line)
      .reduce(head) { $0 + "\n" + $1 }
  }

  private func digits(_ value: Double?) -> String {
    value.map { String(format: "%.3f", $0) } ?? "-"
  }

  private func line(_ cells: [String]) -> String {
    zip(cells, [10, 12, 8, 8]).map { cell, width in
      width == 10 ? TextCell.left(cell, width) : TextCell.right(cell, width)
    }.joined()
  }
}
