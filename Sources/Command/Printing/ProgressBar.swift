/// The line that an import shows while it runs: share, count, rate and time left.
struct ProgressBar: Sendable {
  /// Number of inputs in all.
  let total: Int

  /// Columns of the bar itself.
  private static let width = 24

  /// The line after `done` of the inputs, `seconds` after the start.
  func line(done: Int, seconds: Double) -> String {
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
    let filled = Int(share * Double(Self.width))
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
    let percent = Int(share * 100)
    return "[\(bar)] \(percent) % \(done) of \(total)\(pace(done: done, seconds: seconds))"
  }

  /// Rate and time left; empty until there is something to measure.
  private func pace(done: Int, seconds: Double) -> String {
    guard done > 0, seconds >= 0.1 else { return "" }
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    return ", \(Int(rate.rounded())) per second, \(Self.duration(left)) left"
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 60
      ? "\(seconds) s"
      : seconds < 3600
        ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }
}
