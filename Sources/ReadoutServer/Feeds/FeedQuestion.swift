internal import ReadoutLedger
internal import ReadoutRecord

/// A saved search as the question that it stands for.
struct FeedQuestion: Sendable {
  /// The statements that it finds, the newest first.
  let query: StatementQuery

  /// The greatest number of entries of a feed.
  private static let limit = 50

  /// What is wrong with a question that a program wants to save; `nil` when all of it is read.
  ///
  /// A field that is misspelt would leave a condition out and say nothing.
  static func complaint(about fields: QueryFields) -> String? {
    for (name, value) in fields.fields {
      let isRead =
        switch name {
        case "q", "about", "like", "speaker", "outlet": true
        case "kind": StatementKind(rawValue: value) != nil
        case "from", "to": EDTF(rawValue: value)?.earliest != nil
        default: false
        }
      guard isRead else {
        return "a saved search cannot take '\(name)=\(value.prefix(64))'; it takes q, about, like, "
          + "speaker, outlet, kind, and from and to with a date such as 2031-02-10"
      }
    }
    let from = fields["from"].flatMap { EDTF(rawValue: $0)?.earliest }
    let to = fields["to"].flatMap { EDTF(rawValue: $0)?.latest }
    guard let from, let to, from > to else { return nil }
    return "a saved search cannot take 'from' (\(from.iso)) behind 'to' (\(to.iso))"
  }

  /// Reads the query of a page's address; what it does not know is left out, since a page may have
  /// parameters of its own.
  init(_ question: String) {
    let fields = QueryFields(question) ?? QueryFields([])
    func day(_ name: String, _ end: KeyPath<EDTF, CalendarDay?>) -> CalendarDay? {
      fields[name].flatMap { EDTF(rawValue: $0)?[keyPath: end] }
    }
    query = StatementQuery(
      words: fields["q"] ?? "", about: fields["about"] ?? "", like: fields["like"] ?? "",
      speaker: fields["speaker"] ?? "",
      outlet: fields["outlet"].flatMap { $0.isEmpty ? nil : $0 },
      kind: fields["kind"].flatMap { StatementKind(rawValue: $0) }, from: day("from", \.earliest),
      to: day("to", \.latest), limit: Self.limit)
  }
}
