public import ReadoutText

/// One attribution in one article: who is reported to have said what.
///
/// All spans are in code points of the article's stored text, ascending and disjoint.
public struct Statement: Sendable, Hashable, Codable {
  /// Number within the article, from 1, in text order.
  public var n: Int

  /// Direct, indirect or mixed.
  public var kind: StatementKind

  /// Speech, document, thought, perception or other.
  public var act: StatementAct

  /// The words that name who speaks; empty when the text names nobody.
  public var source: [CodePointSpan]

  /// The words that say that something is said.
  public var cue: [CodePointSpan]

  /// What is said, quotation marks included, no reporting clause.
  public var content: [CodePointSpan]

  /// Who speaks; `nil` only when `source` is empty and nothing carries over.
  public var speaker: Speaker?

  /// To whom it is said.
  public var addressee: String?

  /// The event at which it is said; `nil` when nothing is known of it.
  public var occasion: Occasion?

  /// When it is said.
  public var saidOn: DateReading<SaidOnBasis>

  /// Whether the cue denies or refuses the statement ("denied that", "did not say").
  public var isNegated: Bool

  /// Whether it asserts, supposes or asks.
  public var mood: Mood

  /// The `n` of the statement whose content this one stands in.
  public var parent: Int?

  /// Whether it stands in the title or in a subheading.
  public var isHeadline: Bool

  /// Probability that the statement is one and is cut right, 0 to 1.
  public var confidence: Double

  /// Creates a statement.
  public init(
    n: Int, kind: StatementKind, act: StatementAct, source: [CodePointSpan],
    cue: [CodePointSpan], content: [CodePointSpan], speaker: Speaker?, addressee: String? = nil,
    occasion: Occasion? = nil, saidOn: DateReading<SaidOnBasis>, isNegated: Bool = false,
    mood: Mood = .asserted, parent: Int? = nil, isHeadline: Bool = false, confidence: Double
  ) {
    self.n = n
    self.kind = kind
    self.act = act
    self.source = source
    self.cue = cue
    self.content = content
    self.speaker = speaker
    self.addressee = addressee
    self.occasion = occasion
    self.saidOn = saidOn
    self.isNegated = isNegated
    self.mood = mood
    self.parent = parent
    self.isHeadline = isHeadline
    self.confidence = confidence
  }
}

/// Whom the source of a statement refers to, or why that is not known.
public struct Speaker: Sendable, Hashable, Codable {
  /// The fullest form of the name met in the article; `nil` when the source is unresolved.
  public var name: String?

  /// What the speaker is; `nil` when the source is unresolved.
  public var type: SpeakerType?

  /// The office or title held, as the article gives it.
  public var role: String?

  /// The country as an ISO 3166-1 alpha-2 code.
  public var country: String?

  /// By what means the speaker was found.
  public var how: SpeakerResolution

  /// Probability that the speaker is right, 0 to 1; `nil` when unresolved.
  public var confidence: Double?

  /// Why the source is unresolved, or which articles of a ledger tell who holds the role.
  public var reason: String?

  /// Whom an unresolved source might refer to, likeliest first.
  public var candidates: [Candidate]

  /// Why the speaker was found; not printed with the record, and not kept in a ledger.
  public var grounds: SpeakerGrounds?

  /// Somebody whom an unresolved source might refer to.
  public struct Candidate: Sendable, Hashable, Codable {
    /// The name.
    public var name: String

    /// The probability, 0 to 1.
    public var confidence: Double

    /// Creates a candidate.
    public init(name: String, confidence: Double) {
      self.name = name
      self.confidence = confidence
    }
  }

  /// A speaker who was found.
  public init(
    name: String, type: SpeakerType, role: String? = nil, country: String? = nil,
    how: SpeakerResolution, confidence: Double
  ) {
    self.name = name
    self.type = type
    self.role = role
    self.country = country
    self.how = how
    self.confidence = confidence
    candidates = []
  }

  /// A source that could not be resolved.
  public init(unresolvedBecause reason: String, candidates: [Candidate]) {
    how = .unresolved
    self.reason = reason
    self.candidates = candidates
  }
}

/// The event at which a statement was made.
public struct Occasion: Sendable, Hashable, Codable {
  /// What kind of event it was; `nil` when only its place or who was there is known.
  public var kind: OccasionKind?

  /// Where it took place, as the article spells it.
  public var place: String?

  /// The counterparts named as present.
  public var with: [String]

  /// The words that the occasion was read from.
  public var evidence: [CodePointSpan]

  /// Creates an occasion.
  public init(kind: OccasionKind?, place: String?, with: [String], evidence: [CodePointSpan]) {
    self.kind = kind
    self.place = place
    self.with = with
    self.evidence = evidence
  }
}
