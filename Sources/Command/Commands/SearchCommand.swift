internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout search`: statements of the ledger, newest first.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find statements by their words, meaning, speaker, outlet, kind and date.",
    discussion: """
      All conditions hold at once; the newest statements come first. A word stands for itself, \
      "several words" for words in a row, and wor* for all words that begin so. A statement \
      whose date is unknown counts with its article's date of publication.

      Where the words find fewer statements than --limit, those that say something like it in \
      other words follow, marked "by meaning" with their likeness, from -1 to 1. A marked \
      statement may say the contrary, or mean something else: look at it. --exact leaves them out.

      Example:
        readout search strait --speaker Marlow --from 2031-01-01
        readout search --like "foreign inspectors on our territory" --explain
      """)

  @Argument(help: "Words that stand in the statement or name its speaker.")
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      "The speaker: a name in any spelling, words of it, or an id such as p12.", valueName: "name"))
  var speaker = ""

  @Option(
    help: ArgumentHelp(
      "A subject: its words stand in what is said, or other words for it.", valueName: "words"))
  var about = ""

  @Option(
    help: ArgumentHelp(
      "What is meant, in any words: the statements nearest in meaning.", valueName: "text"))
  var like = ""

  @Flag(help: "Take words and --about as they stand; nothing is found by meaning.")
  var exact = false

  @Flag(help: "Say which words led to a statement that was found by its meaning.")
  var explain = false

  @Option(help: ArgumentHelp("The outlet's name.", valueName: "name"))
  var outlet: String?

  @OptionGroup var manner: KindArgument

  @OptionGroup var period: PeriodArguments

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
    if !like.isEmpty, exact { throw ValidationError("give either --like or --exact") }
    if !like.isEmpty, !words.isEmpty {
      throw ValidationError("--like takes the place of words; name what must stand with --about")
    }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    if !exact { try prepare(ledger) }
    let found = try ledger.find(query)
    let source = explain ? ledger.options.vectors : nil
    let style = TextStyle.standardOutput
    let answers = found.map { FoundLines(found: $0, asked: asked, source: source, style: style) }
    let coverage = coverage ? try ledger.coverage(from: period.from, to: period.to) : nil
    try output.print(
      json: answers.map(\.json) + (coverage.map { [["coverage": $0.json]] } ?? []),
      else: answers.flatMap(\.lines) + [closing(found)]
        + (coverage.map { [CoverageLine($0).text] } ?? []))
  }

  /// Gives their vectors to statements of an older ledger; one that cannot be written is searched
  /// as it is.
  private func prepare(_ ledger: Ledger) throws {
    do {
      let count = try ledger.fillVectors()
      guard count > 0 else { return }
      StandardError.line("prepared \(count) statements to be found by their meaning")
    } catch let error as LedgerError where error.code == .readOnly || error.code == .locked {
      return
    }
  }

  private var query: StatementQuery {
    StatementQuery(
      words: words.joined(separator: " "), about: about, like: like, isExact: exact,
      speaker: speaker, outlet: outlet, kind: manner.kind, from: period.from,
      to: period.to,
      includesRejected: rejected, limit: limit)
  }

  /// The text whose meaning is looked for.
  private var asked: String {
    if !like.isEmpty { return like }
    return about.isEmpty ? words.joined(separator: " ") : about
  }

  private func closing(_ found: [FoundStatement]) -> String {
    let byMeaning = found.count { $0.by == .meaning }
    let near = byMeaning > 0 ? ", \(byMeaning) of them by meaning" : ""
    return switch found.count {
    case 0: "no statement found"
    case limit where byMeaning == 0: "statements: \(limit), the newest; --limit shows more"
    default: "statements: \(found.count)\(near)"
    }
  }
}
