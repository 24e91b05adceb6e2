internal import ReadoutRecord
internal import ReadoutText

/// The event that the lead of a report dates, and where the text speaks of it again: "at the rally".
///
/// A report that sums up several days has no day of its own, but what was said at the event that
/// its lead tells of was said on the day of that event.
struct LeadEvent {
  /// The day, and the words of the lead that give it.
  let day: ReportedDay

  /// The tokens that name the event again, ascending.
  private let mentions: [Int]

  /// - Complexity: linear in the length of the text.
  init?(day: ReportedDay, in document: AnalysedText) {
    let tokens = document.tokens
    let mentions = tokens.indices.dropFirst(2).filter { index in
      Self.events.contains(tokens[index])
        && Self.isNamed(tokens[index - 1], behind: tokens[index - 2])
    }
    guard !mentions.isEmpty else { return nil }
    self.day = day
    self.mentions = mentions
  }

  /// The last mention among tokens.
  ///
  /// - Complexity: O(log n) in the number of mentions.
  func mention(in range: Range<Int>) -> Int? {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle] < range.upperBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, range.contains(mentions[low - 1]) else { return nil }
    return mentions[low - 1]
  }

  /// Whether words lead to an event that was told of: "at the", "during this".
  private static func isNamed(_ article: Token, behind preposition: Token) -> Bool {
    articles.contains(article) && attending.contains(preposition)
  }

  private static let articles: WordSet = ["the", "this", "that"]

  private static let attending: WordSet = ["at", "during", "in", "outside"]

  private static let events: WordSet = [
    "rally", "march", "protest", "demonstration", "ceremony", "summit", "meeting", "conference",
    "session", "debate", "event", "gathering", "vigil", "sitting", "briefing", "talks", "launch",
    "inauguration", "funeral", "speech", "address",
  ]
}
