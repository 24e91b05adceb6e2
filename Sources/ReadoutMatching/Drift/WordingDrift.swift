internal import ReadoutText

/// How the words of a statement have changed since another one: what is new, what is dropped, what
/// stands for what.
///
/// Where a statement quotes nothing, its words are a reporter's: ``isQuoted`` tells whether both quote.
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
  /// Where one of two statements that both quote is quoted in part only, the changes are those of
  /// the words that both quote.
  ///
  /// - Complexity: As ``WordingComparison/init(_:_:)``.
  public init(from earlier: Wording, to later: Wording) {
    isQuoted = earlier.hasQuotation && later.hasQuotation
    let (a, b) = (Self.wholly(earlier), Self.wholly(later))
    let whole = WordingComparison(a, b)
    sharedCount = whole.segments.reduce(0) { count, segment in
      segment.operation == .equal ? count + (segment.wordsOfA?.count ?? 0) : count
    }
    share = Double(sharedCount) / Double(max(min(a.words.count, b.words.count), 1))
    let isPartial = isQuoted && !(earlier.isWhollyQuoted && later.isWhollyQuoted)
    let comparison = isPartial ? WordingComparison(earlier, later) : whole
    let changes = Changes(of: comparison, earlier, later, isPartial: isPartial)
    added = changes.added
    dropped = changes.dropped
    replaced = changes.replaced
    meaningFlags = isPartial && changes.isNone ? [] : comparison.meaningFlags
  }

  /// The same words, all of them taken as quoted.
  private static func wholly(_ wording: Wording) -> Wording {
    Wording(text: wording.text, content: [wording.text.span], quoted: [wording.text.span])
  }
}

extension Wording {
  /// Whether no word stands outside of quotation marks.
  fileprivate var isWhollyQuoted: Bool { words.allSatisfy { $0.traits.contains(.quoted) } }
}

/// The stretches that differ between two statements.
private struct Changes {
  var added: [String] = []
  var dropped: [String] = []
  var replaced: [WordingDrift.Change] = []

  var isNone: Bool { added.isEmpty && dropped.isEmpty && replaced.isEmpty }

  init(of comparison: WordingComparison, _ a: Wording, _ b: Wording, isPartial: Bool) {
    for segment in comparison.segments {
      switch segment.operation {
      case .equal, .reordered: continue
      case .paraphrase, .extent: if isPartial { continue }
      case .elided, .bracketed, .replaced: break
      }
      add(segment.wordsOfA.map(a.characters), segment.wordsOfB.map(b.characters))
    }
  }

  private mutating func add(_ from: String?, _ to: String?) {
    switch (from, to) {
    case (let from?, let to?): replaced.append(.init(from: from, to: to))
    case (let from?, nil): dropped.append(from)
    case (nil, let to?): added.append(to)
    case (nil, nil): break
    }
  }
}
