internal import ReadoutLedger
internal import ReadoutRecord

/// A statement as an entry of a feed.
struct FeedEntry: Sendable {
  let hit: StatementHit

  /// The name of the entry, the same in every feed and for ever.
  var id: String { "urn:readout:statement:\(hit.id)" }

  /// Where the statement is shown, from the root of the server.
  var path: String { "/statements/\(hit.id)" }

  /// Who is reported to have said it, by whom.
  var title: String {
    let speaker = hit.statement.speaker?.name ?? "unresolved speaker"
    guard let outlet = hit.outlet else { return "Reported as said by \(speaker)" }
    return "Reported as said by \(speaker) (\(outlet))"
  }

  /// The words.
  var content: String { hit.words.content }

  /// The day of publication, else the day on which it was said, at midnight in Greenwich.
  var updated: String {
    let day = hit.published?.edtf?.earliest ?? hit.statement.saidOn.edtf?.earliest
    return (day?.iso ?? "1970-01-01") + "T00:00:00Z"
  }
}
