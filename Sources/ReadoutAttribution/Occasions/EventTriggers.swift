internal import ReadoutText

/// The words of a text at which an event can be named, found in one pass.
///
/// Most words name none, so that what looks for events reads only these.
struct EventTriggers {
  /// Indices of the tokens, ascending.
  private var positions: [Int] = []

  /// Whether the text names a parliament or its members.
  private(set) var namesParliament = false

  /// Reads the tokens of a text.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(in tokens: [Token]) {
    let words = Self.words
    for index in tokens.indices {
      guard let isEvent = words[tokens[index]] else { continue }
      if isEvent { positions.append(index) }
      if !namesParliament { namesParliament = Listeners.byWord[tokens[index]] == .parliament }
    }
  }

  /// The indices within a range, ascending.
  ///
  /// - Complexity: O(log n) in the number of triggers.
  func positions(in range: Range<Int>) -> ArraySlice<Int> {
    let start = first(from: range.lowerBound)
    return positions[start..<max(start, first(from: range.upperBound))]
  }

  private func first(from token: Int) -> Int {
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] >= token { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// For each word whether it can name an event; false for one that only names listeners.
  private static let words: WordTable<Bool> = {
    let events = EventNouns.words + EventFinder.otherWords
    return WordTable(events.map { ($0, true) } + Listeners.byWord.words.map { ($0, false) })
  }()
}
