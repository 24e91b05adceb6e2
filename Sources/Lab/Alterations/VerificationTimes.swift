internal import Foundation

/// How long each verification took, by the clock on the wall and in processor time.
struct VerificationTimes {
  private var wall: [Double] = []
  private var processor: [Double] = []

  /// Runs `work` and takes its time.
  mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let start = (clock.now, Self.processorSeconds)
    let result = try work()
    let spent = (clock.now - start.0).components
    wall.append(Double(spent.seconds) + Double(spent.attoseconds) / 1e18)
    processor.append(Self.processorSeconds - start.1)
    return result
  }

  /// Median and 99th percentile of both, in milliseconds.
  var line: String {
    let figures = [("processor", processor), ("wall", wall)].map { name, seconds in
      let sorted = seconds.sorted()
      let values = [0.5, 0.99, 1].map { share -> String in
        let index = min(sorted.count - 1, Int(Double(sorted.count) * share))
        return index < 0 ? "-" : String(format: "%.1f", sorted[index] * 1_000)
      }
      return "\(name) median \(values[0]) ms, 99 % within \(values[1]) ms, most \(values[2]) ms"
    }
    return figures.joined(separator: "; ")
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
