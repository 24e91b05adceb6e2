internal import ReadoutLedger
internal import ReadoutRecord

/// The event at which something was said, with the way to its page where its day is known.
struct OccasionLabel: Sendable, Hashable {
  var text: VisibleText
  var path: String?

  /// Names the occasion of a statement; `nil` when nothing is known of it.
  init?(_ hit: StatementHit) {
    guard let occasion = hit.statement.occasion else { return nil }
    let parts = [occasion.kind?.words, occasion.place].compactMap { $0 }
    let with = occasion.with.isEmpty ? "" : "with " + occasion.with.joined(separator: ", ")
    let text = (parts + [with]).filter { !$0.isEmpty }.joined(separator: ", ")
    guard !text.isEmpty else { return nil }
    self.text = VisibleText(text)
    path = OccasionID(of: hit).map(PagePath.occasion)
  }
}
