internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

/// A talking point from its first use: how its words changed, who else used them.
struct TalkingPointPage: Sendable {
  /// A use of it.
  struct Use: Sendable {
    var number: Int
    var row: EntryRow
    var sincePrevious: DriftView?
    var sinceFirst: DriftView?
  }

  /// What may stand against a use.
  struct Opposed: Sendable {
    var row: EntryRow
    var againstPath: String
    var againstID: String
    var statementID: String
    var probability: String
  }

  /// Something else that holds the words that were looked for.
  struct Choice: Sendable {
    var speaker: VisibleText
    var path: String
    var count: String
  }

  var id: String
  var title: VisibleText
  var speaker: SpeakerLabel
  var first: EntryRow?
  var uses: [Use]
  var count: String
  var pause: String?
  var isCut: Bool
  var opposed: [Opposed]
  var hasOpposed: Bool
  var others: [EntryRow]
  var hasOthers: Bool
  var choices: [Choice]
  var hasChoices: Bool
  var coverage: CoverageLabel

  /// Shows a trace.
  init(_ trace: Trace) {
    id = trace.talkingPoint?.description ?? ""
    speaker = SpeakerLabel(name: trace.speaker)
    if let person = trace.person { speaker.path = PagePath.speaker(person) }
    title = speaker.name
    uses = trace.uses.enumerated().compactMap { index, use in
      EntryRow(use.entry).map { Self.use(use, $0, number: index + 1) }
    }
    first = uses.first?.row
    count = Count.of(trace.uses.count, trace.talkingPoint == nil ? "occasion" : "use")
    pause = trace.longestPause.map {
      "longest pause \(Count.of($0.dayCount, "day")), from \(DateText($0.first).words)"
    }
    isCut = trace.isCut
    opposed = trace.opposed.compactMap { use in
      EntryRow(use.entry).map {
        Opposed(
          row: $0, againstPath: PagePath.statement(use.against),
          againstID: use.against.description, statementID: use.statement.description,
          probability: Count.percent(use.probability))
      }
    }
    hasOpposed = !opposed.isEmpty
    others = trace.others.compactMap { EntryRow($0.entry) }
    hasOthers = !others.isEmpty
    choices = trace.choices.map {
      Choice(
        speaker: VisibleText($0.speaker ?? "speaker unknown"), path: PagePath.subject($0.subject),
        count: Count.of($0.utteranceCount, "utterance"))
    }
    hasChoices = !choices.isEmpty
    coverage = CoverageLabel(trace.coverage)
  }

  private static func use(_ use: TraceUse, _ row: EntryRow, number: Int) -> Use {
    Use(
      number: number, row: row, sincePrevious: use.sincePrevious.map { DriftView($0) },
      sinceFirst: use.sinceFirst == use.sincePrevious ? nil : use.sinceFirst.map { DriftView($0) })
  }
}

/// How the words of a use differ from those of an earlier one.
struct DriftView: Sendable {
  /// Words that stand for others.
  struct Change: Sendable {
    var from: VisibleText
    var to: VisibleText
  }

  var isSame: Bool
  var isTold: Bool
  var replaced: [Change]
  var dropped: [VisibleText]
  var added: [VisibleText]
  var bearing: String?

  init(_ drift: WordingDrift) {
    isSame = drift.isNone
    isTold = !drift.isNone && !drift.isQuoted
    let isShown = !isSame && !isTold
    replaced =
      isShown
      ? drift.replaced.map { Change(from: VisibleText($0.from), to: VisibleText($0.to)) } : []
    dropped = isShown ? drift.dropped.map { VisibleText($0) } : []
    added = isShown ? drift.added.map { VisibleText($0) } : []
    bearing =
      drift.meaningFlags.isEmpty || !isShown
      ? nil : drift.meaningFlags.map(\.words).joined(separator: ", ")
  }
}
