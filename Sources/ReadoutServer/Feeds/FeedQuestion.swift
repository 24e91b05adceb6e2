internal import ReadoutLedger
internal import ReadoutRecord

/// A saved search as the question that it stands for.
struct FeedQuestion: Sendable {
  /// The statements that it finds, the newest first.
  let query: StatementQuery

  /// The greatest number of entries of a feed.
  private static let limit = 50

  /// Reads the query of a page's address; what it does not know is left out, since a page may have
  /// parameters of its own.
  init(_ question: String) {
    let fields = QueryFields(question) ?? QueryFields([])
    func day(_ name: String, _ end: KeyPath<EDTF, CalendarDay?>) -> CalendarDay? {
      fields[name].flatMap { EDTF(rawValue: $0)?[keyPath: end] }
    }
    query = StatementQuery(
      words: fields["q"] ?? "", about: fields["about"] ?? "", speaker: fields["speaker"] ?? "",
      outlet: fields["outlet"].flatMap { $0.isEmpty ? nil : $0 },
      kind: fields["kind"].flatMap { StatementKind(rawValue: $0) }, from: day("from", \.earliest),
      to: day("to", \.latest), limit: Self.limit)
  }
}
