/// Draws by a seed: what is drawn for one thing does not depend on what was drawn for others.
struct Chance {
  private var source: SplitMix

  /// Starts the draws for one thing.
  ///
  /// - Parameters:
  ///   - seed: The seed of the whole ledger.
  ///   - domain: What kind of thing it is for.
  ///   - numbers: Which of them.
  init(_ seed: UInt64, _ domain: Domain, _ numbers: Int...) {
    var state = seed &+ domain.rawValue &* 0x9E37_79B9_7F4A_7C15
    for number in numbers {
      var mixer = SplitMix(seed: state ^ UInt64(bitPattern: Int64(number)))
      state = mixer.next()
    }
    source = SplitMix(seed: state)
  }

  /// What draws are made for.
  enum Domain: UInt64 {
    case speaker = 1
    case outlet, occasion, utterance, talkingPoint, report, rendering, drift, season
  }

  /// A number from 0 to below a bound, which is above 0.
  mutating func below(_ bound: Int) -> Int {
    Int(source.next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// A number of a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Yes, so many times of a hundred.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// A number from 0 to below 1.
  mutating func share() -> Double { Double(source.next() >> 11) * 0x1p-53 }

  /// One of a list, all alike.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
