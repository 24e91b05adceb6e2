public import ReadoutRecord

/// Which statements are looked for; all conditions hold at once.
///
/// What users write is never read as a query language: each word is looked for as it stands, up
/// to 32 words. Two signs have a meaning: `"several words"` in straight double quotation marks are
/// looked for in a row, and `word*` finds all words that begin so. Case and accents do not matter.
public struct StatementQuery: Sendable, Hashable {
  /// Words that stand in the content, the source or the speaker's name; all of them.
  public var words: String

  /// Words that stand in the content; all of them.
  public var about: String

  /// What is meant, in any words; only ``Ledger/find(_:)`` asks for it, and then in place of
  /// ``words``.
  public var like: String

  /// Whether ``words`` and ``about`` are looked for as they stand and nothing else; only
  /// ``Ledger/find(_:)`` looks for what means the same.
  public var isExact: Bool

  /// Who speaks: words of the speaker's name, all of them, or a person's name in any spelling, or a
  /// person's id such as `p12`.
  public var speaker: String

  /// The outlet's name; ASCII case does not matter.
  public var outlet: String?

  /// Direct, indirect or mixed.
  public var kind: StatementKind?

  /// The first day; a statement matches when it may have been said on it or later.
  ///
  /// A statement whose own date is unknown counts with its article's date of publication; with
  /// neither it matches no day.
  public var from: CalendarDay?

  /// The last day; a statement matches when it may have been said on it or earlier.
  public var to: CalendarDay?

  /// The least confidence, 0 to 1.
  public var minimumConfidence: Double

  /// Whether statements are found too that somebody has rejected.
  public var includesRejected: Bool

  /// Only statements that sort behind this one: the last hit of the page before.
  public var before: StatementID?

  /// The greatest number of hits, kept between 1 and 10,000.
  public var limit: Int {
    didSet { limit = Self.clamped(limit) }
  }

  /// Creates a query; without any condition it finds the newest statements.
  public init(
    words: String = "", about: String = "", like: String = "", isExact: Bool = false,
    speaker: String = "", outlet: String? = nil, kind: StatementKind? = nil,
    from: CalendarDay? = nil, to: CalendarDay? = nil, minimumConfidence: Double = 0,
    includesRejected: Bool = false, before: StatementID? = nil,
    limit: Int = 20
  ) {
    self.words = words
    self.about = about
    self.like = like
    self.isExact = isExact
    self.speaker = speaker
    self.outlet = outlet
    self.kind = kind
    self.from = from
    self.to = to
    self.minimumConfidence = minimumConfidence
    self.includesRejected = includesRejected
    self.before = before
    self.limit = Self.clamped(limit)
  }

  private static func clamped(_ limit: Int) -> Int { min(max(limit, 1), 10_000) }
}
