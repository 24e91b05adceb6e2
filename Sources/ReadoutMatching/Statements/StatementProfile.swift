public import ReadoutRecord

/// What matching knows of one statement: its words, who speaks, when and where, and in which
/// article.
///
/// A value out of the ledger, out of a record or out of a test; matching asks nobody else. Nothing
/// in it depends on the order in which articles came.
public struct StatementProfile: Sendable, Hashable {
  /// Names the statement, the same in every ledger that holds its article: results are in the
  /// order of keys.
  public var key: StatementKey

  /// Who published the article; `nil` when that is not known.
  public var outlet: String?

  /// The agencies whose copy the article says it uses.
  public var credit: [String]

  /// Who speaks; `nil` when that is not known.
  public var speaker: SpeakerIdentity?

  /// Direct, indirect or mixed.
  public var kind: StatementKind

  /// What is said, in the pieces of its spans, with quotation marks and elision marks.
  public var content: [String]

  /// The words that say that something is said, in the pieces of their spans.
  public var cue: [String]

  /// Whether the cue denies or refuses what is said.
  public var isNegated: Bool

  /// Whether it asserts, supposes or asks.
  public var mood: Mood

  /// Whether it stands in the title or in a subheading.
  public var isHeadline: Bool

  /// When it was said, from the first day that is possible to the last; `nil` when unknown.
  public var saidOn: ClosedRange<CalendarDay>?

  /// What the day is known from; `nil` when it is unknown.
  public var saidOnBasis: SaidOnBasis?

  /// When the article was published; `nil` when unknown.
  public var published: ClosedRange<CalendarDay>?

  /// The event at which it was said; `nil` when nothing is known of it.
  public var occasion: Occasion?

  /// To whom it was said.
  public var addressee: String?

  /// Creates a profile.
  public init(
    key: StatementKey, outlet: String? = nil, credit: [String] = [],
    speaker: SpeakerIdentity? = nil, kind: StatementKind, content: [String], cue: [String] = [],
    isNegated: Bool = false, mood: Mood = .asserted, isHeadline: Bool = false,
    saidOn: ClosedRange<CalendarDay>? = nil, saidOnBasis: SaidOnBasis? = nil,
    published: ClosedRange<CalendarDay>? = nil, occasion: Occasion? = nil, addressee: String? = nil
  ) {
    self.key = key
    self.outlet = outlet
    self.credit = credit
    self.speaker = speaker
    self.kind = kind
    self.content = content
    self.cue = cue
    self.isNegated = isNegated
    self.mood = mood
    self.isHeadline = isHeadline
    self.saidOn = saidOn
    self.saidOnBasis = saidOnBasis
    self.published = published
    self.occasion = occasion
    self.addressee = addressee
  }
}

/// Names a statement by its article and its number there.
public struct StatementKey: Sendable, Hashable, Comparable {
  /// Names the article, whatever ledger it lies in.
  public var article: String

  /// Number of the statement within the article, from 1, in text order.
  public var n: Int

  /// Creates a key.
  public init(article: String, n: Int) {
    self.article = article
    self.n = n
  }

  /// Orders by article, then by place in it.
  public static func < (a: StatementKey, b: StatementKey) -> Bool {
    (a.article, a.n) < (b.article, b.n)
  }
}

/// Who speaks, as far as that is resolved.
public struct SpeakerIdentity: Sendable, Hashable {
  /// Equal for statements of one speaker and for no others: a person of the ledger, or the
  /// normal form of a body's name.
  public var id: String

  /// The name, in the fullest form met in the article.
  public var name: String

  /// What the speaker is; `nil` when that is not known.
  public var type: SpeakerType?

  /// The office or title held.
  public var role: String?

  /// The country as an ISO 3166-1 alpha-2 code.
  public var country: String?

  /// Creates an identity.
  public init(
    id: String, name: String, type: SpeakerType? = nil, role: String? = nil,
    country: String? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.role = role
    self.country = country
  }
}
