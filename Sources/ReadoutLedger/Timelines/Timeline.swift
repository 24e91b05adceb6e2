public import ReadoutRecord

/// A speaker's utterances on a subject over time.
public struct Timeline: Sendable, Hashable {
  /// Who speaks.
  public var speaker: TimelineSpeaker

  /// What was asked for.
  public var query: TimelineQuery

  /// The utterances whose day, month or year is known, the earliest first; of one day those that
  /// are quoted come before those that are told.
  public var dated: [TimelineEntry]

  /// The utterances of which no report tells when they were made, in the order of publication.
  public var undated: [TimelineEntry]

  /// Whether there are earlier utterances than the limit allowed.
  public var isCut: Bool

  /// What the ledger holds of the time.
  public var coverage: Coverage

  /// Number of reports of all utterances.
  public var reportCount: Int { (dated + undated).reduce(0) { $0 + $1.reports.count } }
}

/// What was said once, as a timeline shows it.
public struct TimelineEntry: Sendable, Hashable {
  /// The utterance; `nil` for a statement that was not grouped.
  public var utterance: UtteranceID?

  /// The talking point that it is of.
  public var talkingPoint: TalkingPointID?

  /// When it was said, by the report that tells it most exactly; `nil` when none tells a year.
  public var saidOn: EDTF?

  /// Its reports: direct before mixed before indirect ones, headlines last, each by day of
  /// publication, then outlet; at least one.
  public var reports: [StatementHit]

  /// The outlets that report it, each once, in the order of the reports.
  public var outlets: [String]

  /// The report whose words are shown.
  public var shown: StatementHit? { reports.first }

  /// How quotations differ from other reports of the utterance, each word once.
  public var wording: [String] { Set(reports.flatMap(\.groups.wording)).sorted() }

  /// The first publication of a report, where it is known.
  public var published: EDTF? {
    reports.compactMap { $0.published?.edtf }.filter { $0.earliest != nil }
      .min { ($0.earliest?.iso ?? "") < ($1.earliest?.iso ?? "") }
  }

  /// Makes an entry of the reports of an utterance; `nil` without reports.
  init?(of reports: [StatementHit]) {
    let ordered = reports.sorted { Self.place($0) < Self.place($1) }
    guard let first = ordered.first else { return nil }
    utterance = first.groups.utterance
    talkingPoint = first.groups.talkingPoint
    self.reports = ordered
    saidOn = Self.exactDate(of: ordered)
    var seen: Set<String> = []
    outlets = ordered.compactMap(\.outlet).filter { seen.insert($0).inserted }
  }

  /// The date of the shortest time; of several the earliest.
  private static func exactDate(of reports: [StatementHit]) -> EDTF? {
    func length(_ date: EDTF) -> (Int, String) {
      guard let first = date.earliest, let last = date.latest else { return (Int.max, "") }
      return (last.dayNumber - first.dayNumber, first.iso)
    }
    return reports.compactMap(\.statement.saidOn.edtf)
      .filter { $0.earliest != nil || $0.latest != nil }
      .min { length($0) < length($1) }
  }

  private static func place(_ hit: StatementHit) -> (Int, String, String, StatementID) {
    let kinds: [StatementKind] = [.direct, .mixed, .indirect]
    let kind = kinds.firstIndex(of: hit.statement.kind) ?? kinds.count
    return (
      hit.statement.isHeadline ? kinds.count : kind, hit.published?.edtf?.earliest?.iso ?? "~",
      hit.outlet ?? "~", hit.id
    )
  }
}
