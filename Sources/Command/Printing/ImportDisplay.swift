internal import ArgumentParser
internal import Foundation
internal import Readout

/// Shows on standard error how far an import has come.
struct ImportDisplay {
  /// The ways of showing it.
  enum Mode: String, ExpressibleByArgument, CaseIterable {
    case auto, bar, lines, none
  }

  /// The least time between two drawings of the bar, in seconds.
  private static let interval = 0.1

  private let mode: Mode
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastDrawn: Double?
  private var committedCount = 0

  /// A display; `auto` shows a bar on a terminal and nothing elsewhere.
  init(_ mode: Mode) {
    self.mode = mode == .auto ? (isatty(2) == 1 ? .bar : .none) : mode
    start = clock.now
  }

  /// Shows how far the import is; a line is written only when a batch was committed.
  mutating func show(_ progress: ImportProgress) {
    switch mode {
    case .lines: showCommit(progress)
    case .bar: draw(progress)
    case .auto, .none: break
    }
  }

  /// Removes the bar, so that the next line starts clean.
  func end() {
    if lastDrawn != nil { StandardError.write("\r\u{1B}[K") }
  }

  private mutating func showCommit(_ progress: ImportProgress) {
    let count = progress.storedArticles + progress.rejectedArticles
    guard count > committedCount else { return }
    committedCount = count
    StandardError.line("committed \(progress.doneArticles)")
  }

  private mutating func draw(_ progress: ImportProgress) {
    let seconds = (clock.now - start) / .seconds(1)
    if let lastDrawn, seconds - lastDrawn < Self.interval { return }
    lastDrawn = seconds
    let bar = ProgressBar(total: progress.totalArticles ?? progress.doneArticles)
    StandardError.write(
      "\r" + bar.line(done: progress.doneArticles, seconds: seconds) + "\u{1B}[K")
  }
}
