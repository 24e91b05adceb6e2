internal import ReadoutLedger
internal import ReadoutRecord

/// What was said once, in a list of utterances.
struct EntryRow: Sendable {
  var id: String
  var path: String
  var receiptPath: String
  var speaker: SpeakerLabel
  var saidOn: DayLabel
  var occasion: OccasionLabel?
  var excerpt: PageExcerpt
  var kind: String
  var kindTitle: String
  var outlets: [OutletLabel]
  var reports: String
  var wording: String?
  var talkingPointPath: String?

  /// Makes the row of an utterance; `nil` for one without reports.
  init?(_ entry: TimelineEntry) {
    guard let shown = entry.shown else { return nil }
    id = entry.utterance?.description ?? shown.id.description
    path = PagePath.entry(entry)
    receiptPath = PagePath.statement(shown.id)
    speaker = SpeakerLabel(shown.statement.speaker, source: shown.words.source)
    saidOn = DayLabel(entry.saidOn, published: entry.published)
    occasion = OccasionLabel(shown)
    excerpt = PageExcerpt(shown.words.content)
    kind = shown.statement.kind.rawValue
    kindTitle = shown.statement.kind.explanation
    outlets = entry.outlets.isEmpty ? [OutletLabel(nil)] : entry.outlets.map { OutletLabel($0) }
    reports = Count.of(entry.reports.count, "report")
    wording = WordingWords.text(of: entry.wording)
    talkingPointPath = entry.talkingPoint.map(PagePath.talkingPoint)
  }
}
