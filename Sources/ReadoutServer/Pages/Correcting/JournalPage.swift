internal import ReadoutLedger
internal import ReadoutRecord

/// What people have corrected, the newest first, each with the way to take it back.
struct JournalPage: Sendable {
  /// A state to choose.
  struct Choice: Sendable {
    var title: String
    var path: String
    var isHere: Bool
    var count: String
  }

  var rows: [JournalRow]
  var isEmpty: Bool
  var choices: [Choice]

  /// Where older entries stand; `nil` on the last page.
  var nextPath: String?

  /// The greatest number of entries on a page.
  private static let limit = 100

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let state = JournalEntry.State(rawValue: fields["state"])
    let who = fields["who"].isEmpty ? nil : fields["who"]
    let entries = try ledger.journal(
      .init(who: who, state: state, before: Int(fields["before"]), limit: Self.limit))
    rows = entries.reversed().map { JournalRow($0) }
    isEmpty = rows.isEmpty
    nextPath =
      rows.count < Self.limit
      ? nil
      : entries.first.map { fields.with("before", String($0.number)).path(PagePath.journal) }
    let counts = try ledger.journalCounts()
    let all = Choice(
      title: "all", path: PagePath.journal, isHere: state == nil,
      count: Count.grouped(counts.values.reduce(0, +)))
    choices =
      [all]
      + JournalEntry.State.allCases.map {
        Choice(
          title: JournalRow.words(of: $0),
          path: PageQuery([("state", $0.rawValue)]).path(PagePath.journal),
          isHere: $0 == state, count: Count.grouped(counts[$0] ?? 0))
      }
  }
}

/// An entry of the journal in a list.
struct JournalRow: Sendable {
  var number: Int
  var who: VisibleText
  var at: String
  var machineTime: String
  var what: VisibleText
  var why: VisibleText?
  var statementPath: String?
  var statementID: String?
  var state: String
  var isUndone: Bool
  var undoPath: String

  init(_ entry: JournalEntry) {
    number = entry.number
    who = VisibleText(entry.stamp.who)
    machineTime = PrintableText.plain(entry.stamp.at)
    at = Self.time(entry.stamp.at)
    what = VisibleText(CorrectionWords.text(entry.correction))
    why = entry.stamp.why.map { VisibleText($0) }
    statementPath = entry.statement.map(PagePath.statement)
    statementID = entry.statement?.description
    state = Self.words(of: entry.state)
    isUndone = entry.state == .undone
    undoPath = PagePath.undo(entry.number)
  }

  /// What has become of an entry.
  static func words(of state: JournalEntry.State) -> String {
    switch state {
    case .applies: "applies"
    case .undone: "undone"
    case .doesNotApply: "does not apply"
    }
  }

  /// A day and a time of day to the minute, as far as they are written as they should be.
  private static func time(_ text: String) -> String {
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = DateText(edtf: String(parts[0])) else {
      return PrintableText.plain(text)
    }
    return "\(day.words), \(parts[1].prefix(5)) UTC"
  }
}
