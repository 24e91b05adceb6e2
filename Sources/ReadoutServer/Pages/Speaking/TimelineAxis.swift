internal import ReadoutRecord

/// The axis of a timeline: the months of one year, or years.
struct TimelineAxis: Sendable {
  /// A line of the axis.
  struct Tick: Sendable {
    /// Its place, 0 to 1.
    var share: Double
    var label: String
  }

  private let first: Int
  private let last: Int

  /// The lines, ascending.
  private(set) var ticks: [Tick] = []

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Makes the axis.
  ///
  /// - Parameters:
  ///   - first: The first day that is drawn, as the number of a calendar day.
  ///   - last: The last one.
  ///   - year: The year that is drawn alone; `nil` for the years from first to last.
  init(first: Int, last: Int, year: Int?) {
    let from = year ?? CalendarDay(dayNumber: first)?.year ?? 0
    let to = year ?? CalendarDay(dayNumber: last)?.year ?? from
    self.first = CalendarDay(year: from, month: 1, day: 1)?.dayNumber ?? first
    self.last = CalendarDay(year: to, month: 12, day: 31)?.dayNumber ?? last
    if from == to {
      ticks = Self.months.enumerated().compactMap { index, name in
        tick(CalendarDay(year: from, month: index + 1, day: 1), name)
      }
    } else {
      let step = max(1, (to - from + 1 + 11) / 12)
      ticks = stride(from: from, through: to, by: step).compactMap {
        tick(CalendarDay(year: $0, month: 1, day: 1), String($0))
      }
    }
  }

  private func tick(_ day: CalendarDay?, _ label: String) -> Tick? {
    day.map { Tick(share: share(of: $0.dayNumber), label: label) }
  }

  /// The place of a day, 0 to 1.
  func share(of day: Int) -> Double {
    guard last > first else { return 0 }
    return min(max(Double(day - first) / Double(last - first), 0), 1)
  }
}

/// Puts dots that would lie on each other above each other.
struct TimelineStacks: Sendable {
  /// A dot: how far to the right, and how many lie below it.
  private(set) var dots: [(x: Double, row: Int)] = []

  /// The number of dots of the highest stack.
  private(set) var mostRows = 0

  /// Stacks dots.
  ///
  /// - Parameters:
  ///   - places: Their places, ascending.
  ///   - spacing: The least distance of two stacks.
  init(places: [Double], spacing: Double) {
    var heights: [Int: Int] = [:]
    for place in places {
      let column = Int(place / spacing)
      let row = heights[column, default: 0]
      heights[column] = row + 1
      mostRows = max(mostRows, row + 1)
      dots.append((x: (Double(column) + 0.5) * spacing, row: row))
    }
  }
}
