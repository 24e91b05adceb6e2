internal import ReadoutLedger

/// Articles by month as a drawing: a bar a month, none where there is no article.
struct MonthDrawing: Sendable {
  /// The bar of a month.
  struct Bar: Sendable {
    var x: String
    var y: String
    var width: String
    var height: String
    var label: String
    var path: String
  }

  /// The beginning of a year.
  struct Tick: Sendable {
    var x: String
    var label: String
  }

  var bars: [Bar]
  var ticks: [Tick]
  var label: String
  var most: String

  private static let width = 732.0
  private static let height = 110.0

  /// Draws the months from the first to the last; `nil` without any.
  init?(_ months: [Tally]) {
    let counts = months.compactMap { month in
      Self.index(of: month.name).map { (index: $0, tally: month) }
    }
    guard let first = counts.first?.index, let last = counts.last?.index else { return nil }
    let from = first / 12 * 12
    let step = Self.width / Double(max((last / 12 + 1) * 12 - from, 1))
    let most = counts.map(\.tally.count).max() ?? 1
    bars = counts.map { index, tally in
      let height = max(Double(tally.count) / Double(most) * Self.height, 2)
      return Bar(
        x: Self.number(14 + Double(index - from) * step), y: Self.number(14 + Self.height - height),
        width: Self.number(max(step - 1, 1)), height: Self.number(height),
        label: "\(DateText(edtf: tally.name)?.words ?? tally.name): "
          + Count.of(tally.count, "article"),
        path: PageQuery([("from", tally.name), ("to", tally.name)]).path(PagePath.search))
    }
    let years = (last - from) / 12 + 1
    let stride = max(1, (years + 11) / 12)
    ticks = Swift.stride(from: 0, to: years, by: stride).map {
      Tick(x: Self.number(14 + Double($0 * 12) * step), label: String(from / 12 + $0))
    }
    label = "Articles by month, \(Count.of(counts.count, "month")) with articles"
    self.most = Count.of(most, "article")
  }

  private static func index(of month: String) -> Int? {
    let parts = month.split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month)
    else { return nil }
    return year * 12 + month - 1
  }

  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
