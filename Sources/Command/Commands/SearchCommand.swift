internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout search`: statements of the ledger, newest first.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find statements by their words, speaker, outlet, kind and date.",
    discussion: """
      All conditions hold at once; the newest statements come first. A word stands for itself, \
      "several words" for words in a row, and wor* for all words that begin so. A statement \
      whose date is unknown counts with its article's date of publication.

      Example:
        readout search strait --speaker Marlow --from 2031-01-01
      """)

  @Argument(help: "Words that stand in the statement or name its speaker.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Words of the speaker's name.", valueName: "name"))
  var speaker = ""

  @Option(help: ArgumentHelp("Words that stand in what is said.", valueName: "words"))
  var about = ""

  @Option(help: ArgumentHelp("The outlet's name.", valueName: "name"))
  var outlet: String?

  @Option(
    help: "How the words are given: direct, indirect or mixed.",
    completion: .list(StatementKind.allCases.map(\.rawValue)), transform: Self.kind)
  var kind: StatementKind?

  @Option(
    help: ArgumentHelp("Said on this day, month or year, or later.", valueName: "date"),
    transform: SearchDate.first)
  var from: CalendarDay?

  @Option(
    help: ArgumentHelp("Said on this day, month or year, or earlier.", valueName: "date"),
    transform: SearchDate.last)
  var to: CalendarDay?

  @Flag(help: "Find statements too that somebody has rejected.")
  var rejected = false

  @Option(help: ArgumentHelp("The greatest number of statements, to 10000.", valueName: "n"))
  var limit = 20

  @Flag(help: "Tell what the ledger holds of the time, behind the statements.")
  var coverage = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes 1 to 10000") }
    if let from, let to, from > to {
      throw ValidationError("--from \(from.iso) lies behind --to \(to.iso)")
    }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    let hits = try ledger.search(
      StatementQuery(
        words: words.joined(separator: " "), about: about, speaker: speaker, outlet: outlet,
        kind: kind, from: from, to: to, includesRejected: rejected, limit: limit))
    let style = TextStyle.standardOutput
    let coverage = coverage ? try ledger.coverage(from: from, to: to) : nil
    let last = coverage.map { [CoverageLine($0).text] } ?? []
    try output.print(
      json: hits.map(\.json) + (coverage.map { [["coverage": $0.json]] } ?? []),
      else: hits.flatMap { StatementLines(hit: $0, style: style).lines } + [closing(hits.count)]
        + last)
  }

  /// Reads a kind.
  static func kind(_ text: String) throws -> StatementKind {
    guard let kind = StatementKind(rawValue: text) else {
      throw ValidationError("'\(text)' is no kind; it is direct, indirect or mixed")
    }
    return kind
  }

  private func closing(_ count: Int) -> String {
    switch count {
    case 0: "no statement found"
    case limit: "statements: \(count), the newest; --limit shows more"
    default: "statements: \(count)"
    }
  }
}

/// Reads the days that a search is bounded by.
enum SearchDate {
  /// The first day that a date names.
  static func first(_ text: String) throws -> CalendarDay { try bound(text, \.earliest) }

  /// The last day that a date names.
  static func last(_ text: String) throws -> CalendarDay { try bound(text, \.latest) }

  private static func bound(_ text: String, _ end: KeyPath<EDTF, CalendarDay?>) throws
    -> CalendarDay
  {
    guard let day = EDTF(rawValue: text)?[keyPath: end] else {
      throw ValidationError("'\(text)' is no date; write 2031-02-10, 2031-02 or 2031")
    }
    return day
  }
}
