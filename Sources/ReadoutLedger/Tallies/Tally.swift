/// How often something was met.
public struct Tally: Sendable, Hashable {
  /// What was met: a name, a kind, a year.
  public var name: String

  /// How often.
  public var count: Int

  /// Creates a tally.
  public init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

/// Counts names as they come.
struct TallyCounter {
  private var counts: [String: Int] = [:]

  /// Counts a name once more; `nil` is not counted.
  mutating func count(_ name: String?) {
    if let name { counts[name, default: 0] += 1 }
  }

  /// The names, the most frequent first, of one frequency in the order of their letters.
  var byCount: [Tally] {
    counts.map { Tally(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// The names in the order of their letters.
  var byName: [Tally] { byCount.sorted { $0.name < $1.name } }
}
