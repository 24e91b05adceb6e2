public import ReadoutMatching
internal import ReadoutRecord

/// What became of something that a speaker said: its first use, its later uses and how the words
/// changed, who else used them, and what may stand against it.
public struct Trace: Sendable, Hashable {
  /// Who speaks, by the usual name; `nil` when it is not known.
  public var speaker: String?

  /// The person; `nil` for a body, or when it is not known who speaks.
  public var person: PersonID?

  /// The talking point; `nil` for what was said on one occasion only.
  public var talkingPoint: TalkingPointID?

  /// The uses whose day, month or year is known, the earliest first, then those without a date.
  public var uses: [TraceUse]

  /// Whether there are later uses than are shown.
  public var isCut: Bool

  /// The same words of others, the earliest first; they are no uses of this speaker's.
  public var others: [OtherUse]

  /// What the speaker said that may take it back, the earliest first: proposals, for somebody to
  /// look at.
  public var opposed: [OpposedUse]

  /// What else holds the words that were looked for, the most used first.
  public var choices: [TraceChoice]

  /// What the ledger holds.
  public var coverage: Coverage

  /// The longest time between two uses; `nil` with fewer than two.
  public var longestPause: Coverage.Gap? {
    zip(uses, uses.dropFirst()).compactMap { first, second in
      guard let last = first.entry.saidOn?.latest?.dayNumber,
        let next = second.entry.saidOn?.earliest?.dayNumber, next - last > 1,
        let from = CalendarDay(dayNumber: last + 1), let to = CalendarDay(dayNumber: next - 1)
      else { return nil }
      return Coverage.Gap(first: from, last: to)
    }.max { $0.dayCount < $1.dayCount }
  }
}

/// One use of a talking point.
public struct TraceUse: Sendable, Hashable {
  /// The utterance with its reports.
  public var entry: TimelineEntry

  /// How its words differ from those of the use before; `nil` for the first.
  public var sincePrevious: WordingDrift?

  /// How its words differ from those of the first use; `nil` for the first.
  public var sinceFirst: WordingDrift?
}

/// The same words of another speaker.
public struct OtherUse: Sendable, Hashable {
  /// The utterance with its reports.
  public var entry: TimelineEntry

  /// How its words differ from those of the use that they are most like.
  public var drift: WordingDrift

  /// The speaker's name; `nil` when it is not known who speaks.
  public var speaker: String? {
    entry.reports.compactMap { $0.statement.speaker?.name }.max { $0.count < $1.count }
  }
}

/// What may take a use back.
public struct OpposedUse: Sendable, Hashable {
  /// The utterance with its reports.
  public var entry: TimelineEntry

  /// The report of a use against which it stands.
  public var against: StatementID

  /// The report that stands against it.
  public var statement: StatementID

  /// Probability that it is the opposite position, 0 to 1; low where only a number differs.
  public var probability: Double
}

/// Something else that holds the words that were looked for.
public struct TraceChoice: Sendable, Hashable {
  /// What it is.
  public enum Subject: Sendable, Hashable {
    case talkingPoint(TalkingPointID)
    case utterance(UtteranceID)
    case statement(StatementID)
  }

  /// What it is.
  public var subject: Subject

  /// Who speaks, as the newest report has it.
  public var speaker: String?

  /// Number of its utterances that hold the words, of those that were looked at.
  public var utteranceCount: Int
}

extension TraceChoice.Subject: CustomStringConvertible {
  /// The id, as users write it.
  public var description: String {
    switch self {
    case .talkingPoint(let id): id.description
    case .utterance(let id): id.description
    case .statement(let id): id.description
    }
  }
}
