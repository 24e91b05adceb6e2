public import ReadoutRecord
internal import ReadoutText

/// How the words of a statement have changed since another one: what is new, what is dropped, what
/// stands for what.
///
/// All words are compared, those outside quotation marks too: a reporter may have changed these, so
/// ``isQuoted`` tells whether both statements quote.
public struct WordingDrift: Sendable, Hashable {
  /// Words that stand in the place of others.
  public struct Change: Sendable, Hashable {
    /// The earlier words.
    public var from: String

    /// The later words.
    public var to: String
  }

  /// Stretches of the later statement that the earlier one has not.
  public let added: [String]

  /// Stretches of the earlier statement that the later one has not.
  public let dropped: [String]

  /// Stretches that were exchanged.
  public let replaced: [Change]

  /// What the differences bear on: denials, numbers, names and the like.
  public let meaningFlags: [MeaningFlag]

  /// Share of the shorter statement's words that both have in the same order, 0 to 1.
  public let share: Double

  /// Number of words that both have in the same order.
  public let sharedCount: Int

  /// Whether both statements hold words in quotation marks.
  public let isQuoted: Bool

  /// Whether nothing is new, dropped or exchanged.
  public var isNone: Bool { added.isEmpty && dropped.isEmpty && replaced.isEmpty }

  /// Compares a statement with an earlier one.
  ///
  /// - Parameters:
  ///   - earlier: The pieces of the earlier content.
  ///   - later: The pieces of the later content.
  /// - Complexity: As ``WordingComparison/init(_:_:)``.
  public init(from earlier: [String], to later: [String]) {
    let (a, b) = (Self.wholly(earlier), Self.wholly(later))
    let comparison = WordingComparison(a, b)
    var (added, dropped, replaced): ([String], [String], [Change]) = ([], [], [])
    var shared = 0
    for segment in comparison.segments {
      let from = segment.wordsOfA.map(a.characters)
      let to = segment.wordsOfB.map(b.characters)
      switch (segment.operation, from, to) {
      case (.equal, _, _): shared += segment.wordsOfA?.count ?? 0
      case (.reordered, _, _): break
      case (_, let from?, let to?): replaced.append(Change(from: from, to: to))
      case (_, let from?, nil): dropped.append(from)
      case (_, nil, let to?): added.append(to)
      case (_, nil, nil): break
      }
    }
    self.added = added
    self.dropped = dropped
    self.replaced = replaced
    meaningFlags = comparison.meaningFlags
    sharedCount = shared
    share = Double(shared) / Double(max(min(a.words.count, b.words.count), 1))
    isQuoted =
      Wording(earlier, kind: .mixed).hasQuotation && Wording(later, kind: .mixed).hasQuotation
  }

  /// A content all of whose words are taken as quoted.
  private static func wholly(_ pieces: [String]) -> Wording {
    let text = StoredText(pieces.joined(separator: " "))
    return Wording(text: text, content: [text.span], quoted: [text.span])
  }
}
