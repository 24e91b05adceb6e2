internal import ReadoutLedger
internal import ReadoutRecord

/// What somebody asks of the ledger, as the fields of the search form say it.
struct SearchQuestion: Sendable {
  /// The query for the ledger.
  var query = StatementQuery()

  /// What could not be understood, for the reader; `nil` when all was.
  var problem: String?

  /// Number of statements on a page.
  static let pageSize = 20

  /// Reads the fields of a form.
  init(_ fields: PageQuery) {
    query.words = fields["q"]
    query.speaker = fields["speaker"]
    query.about = fields["about"]
    query.like = fields["like"]
    query.isExact = !fields["exact"].isEmpty
    query.outlet = fields["outlet"].isEmpty ? nil : fields["outlet"]
    query.includesRejected = !fields["rejected"].isEmpty
    query.before = StatementID(fields["before"])
    query.limit = Self.pageSize
    readKind(fields["kind"])
    query.from = day(fields["from"], \.earliest)
    query.to = day(fields["to"], \.latest)
    if let from = query.from, let to = query.to, from > to {
      problem = "The first day lies behind the last one, so nothing can be found."
    }
  }

  private mutating func readKind(_ text: String) {
    guard !text.isEmpty else { return }
    query.kind = StatementKind(rawValue: text)
    if query.kind == nil {
      problem = "“\(PrintableText.plain(text))” is no kind; it is direct, indirect or mixed."
    }
  }

  private mutating func day(
    _ text: String, _ end: KeyPath<EDTF, CalendarDay?>
  ) -> CalendarDay? {
    guard !text.isEmpty else { return nil }
    guard let day = EDTF(rawValue: text)?[keyPath: end] else {
      problem = "“\(PrintableText.plain(text))” is no date; write 2031-02-10, 2031-02 or 2031."
      return nil
    }
    return day
  }

  /// Whether anything is asked for.
  var isAsked: Bool {
    !query.words.isEmpty || !query.about.isEmpty || !query.speaker.isEmpty || !query.like.isEmpty
      || query.outlet != nil || query.kind != nil || query.from != nil || query.to != nil
  }

  /// The question in words.
  var words: String {
    let who = query.speaker.isEmpty ? "anybody" : query.speaker
    let subject = [query.about, query.words, query.like].first { !$0.isEmpty }
    guard !query.speaker.isEmpty || subject != nil else { return "The newest statements" }
    return subject.map { "What did \(who) say about \($0)?" } ?? "What did \(who) say?"
  }
}
