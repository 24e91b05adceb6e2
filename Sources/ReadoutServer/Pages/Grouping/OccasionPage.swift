internal import ReadoutLedger
internal import ReadoutRecord

/// One event: all that is reported to have been said at it, by speaker, and by whom it is reported.
struct OccasionPage: Sendable {
  /// What a speaker said there.
  struct Part: Sendable {
    var speaker: SpeakerLabel
    var utterances: [Utterance]
    var count: String
  }

  /// One thing that was said, with the outlets that report it.
  struct Utterance: Sendable {
    var row: StatementRow
    var path: String
    var outlets: [OutletLabel]
    var more: String?
  }

  var title: VisibleText
  var day: DateText
  var counterparts: [SpeakerLabel]
  var hasCounterparts: Bool
  var outlets: [OutletLabel]
  var summary: String
  var parts: [Part]
  var dayPath: String

  /// Asks the ledger; `nil` when no report tells of the event.
  init?(_ ledger: Ledger, _ id: OccasionID) throws {
    guard let occasion = try ledger.occasion(id) else { return nil }
    title = OccasionTitle(occasion.summary).text
    day = DateText(id.day)
    counterparts = occasion.with.map { SpeakerLabel(name: $0) }
    hasCounterparts = !counterparts.isEmpty
    outlets = occasion.outlets.map { OutletLabel($0) }
    summary =
      Count.of(occasion.statements.count, "statement") + " of "
      + Count.of(occasion.outlets.count, "outlet")
    parts = Self.parts(occasion.statements)
    dayPath = PagePath.occasions(through: id.day)
  }

  private static func parts(_ statements: [StatementHit]) -> [Part] {
    var order: [String] = []
    var bySpeaker: [String: [StatementHit]] = [:]
    for hit in statements {
      let name = hit.statement.speaker?.name ?? ""
      if bySpeaker[name] == nil { order.append(name) }
      bySpeaker[name, default: []].append(hit)
    }
    return order.map { name in
      let utterances = Self.utterances(bySpeaker[name] ?? [])
      return Part(
        speaker: SpeakerLabel(name: name.isEmpty ? nil : name), utterances: utterances,
        count: Count.of(utterances.count, "utterance"))
    }
  }

  private static func utterances(_ hits: [StatementHit]) -> [Utterance] {
    var order: [StatementID] = []
    var groups: [StatementID: [StatementHit]] = [:]
    var places: [UtteranceID: StatementID] = [:]
    for hit in hits {
      let first = hit.groups.utterance.flatMap { places[$0] } ?? hit.id
      if groups[first] == nil { order.append(first) }
      groups[first, default: []].append(hit)
      if let utterance = hit.groups.utterance { places[utterance] = first }
    }
    return order.compactMap { groups[$0].flatMap(utterance) }
  }

  private static func utterance(_ hits: [StatementHit]) -> Utterance? {
    let kinds: [StatementKind] = [.direct, .mixed, .indirect]
    let shown = hits.min {
      (kinds.firstIndex(of: $0.statement.kind) ?? 3)
        < (kinds.firstIndex(of: $1.statement.kind) ?? 3)
    }
    guard let shown else { return nil }
    return Utterance(
      row: StatementRow(shown),
      path: shown.groups.utterance.map(PagePath.utterance) ?? PagePath.statement(shown.id),
      outlets: Set(hits.compactMap(\.outlet)).sorted().map { OutletLabel($0) },
      more: hits.count > 1 ? Count.of(hits.count, "report") : nil)
  }
}

/// An event in a few words.
struct OccasionTitle: Sendable {
  let text: VisibleText

  init(_ occasion: OccasionSummary) {
    let kind = occasion.kind?.words ?? "occasion"
    let title = kind.prefix(1).uppercased() + kind.dropFirst()
    text = VisibleText(title + (occasion.place.map { ", \($0)" } ?? ""))
  }
}
