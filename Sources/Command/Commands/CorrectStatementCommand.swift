internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// `readout correct statement`: one statement.
struct CorrectStatementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Accept or reject a statement, or set its speaker, day, words, codes and notes.",
    discussion: """
      Spans are code points of the article's text, as 'readout show --json' prints them: 120-180, \
      or 120-150,160-180. All that one call says is written together.

      Example:
        readout correct s2w1r8g00001 --said-on 2031-05-03 --code security
      """)

  @Argument(help: "The statement, such as s2w1r8g00001.")
  var statement: String

  @Flag(help: "It is a statement, and right as it stands.")
  var accept = false

  @Flag(help: "It is no statement; it is found no more, unless rejected ones are asked for.")
  var reject = false

  @Option(
    help: ArgumentHelp(
      "Who speaks: a person such as p12, a name, or 'unresolved'.", valueName: "who"))
  var speaker: String?

  @Option(help: "With a name: what it names.")
  var speakerType = SpeakerTypeName.person

  @Option(
    help: ArgumentHelp("When it was said, in EDTF, or 'unknown'.", valueName: "date"))
  var saidOn: String?

  @Option(help: ArgumentHelp("The words that are said.", valueName: "spans"), transform: Self.spans)
  var content: [CodePointSpan]?

  @Option(
    help: ArgumentHelp("The words that name who speaks.", valueName: "spans"),
    transform: Self.spans)
  var source: [CodePointSpan]?

  @Option(
    help: ArgumentHelp("The words that say that something is said.", valueName: "spans"),
    transform: Self.spans)
  var cue: [CodePointSpan]?

  @OptionGroup var manner: KindArgument

  @Option(help: ArgumentHelp("A code of the codebook that it bears.", valueName: "label"))
  var code: [String] = []

  @Option(help: ArgumentHelp("A code that it bears no more.", valueName: "label"))
  var noCode: [String] = []

  @Option(help: ArgumentHelp("A remark.", valueName: "text"))
  var note: [String] = []

  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard StatementID(statement) != nil else {
      throw ValidationError("'\(statement)' is no statement; one looks like s2w1r8g00001")
    }
    if accept && reject { throw ValidationError("give either --accept or --reject") }
    guard try !corrections.isEmpty else {
      throw ValidationError("say what is to be corrected, such as --speaker or --reject")
    }
  }

  func run() throws {
    guard let id = StatementID(statement) else { return }
    let ledger = try ledger.open(output)
    try CorrectionReport(ledger: ledger, stamp: stamp, output: output)
      .write(try corrections, on: id)
  }

  /// What the options say, the changes first and the judgement last.
  private var corrections: [Correction] {
    get throws {
      var corrections: [Correction] = []
      if let speaker { corrections.append(.speaker(speakerCorrection(speaker))) }
      if let saidOn { corrections.append(.saidOn(try Self.date(saidOn))) }
      let spans = SpansCorrection(content: content, source: source, cue: cue, kind: manner.kind)
      if spans != SpansCorrection() { corrections.append(.spans(spans)) }
      corrections += code.map { .code($0, isBorne: true) }
      corrections += noCode.map { .code($0, isBorne: false) }
      corrections += note.map { .note($0) }
      if accept { corrections.append(.accept) }
      if reject { corrections.append(.reject) }
      return corrections
    }
  }

  private func speakerCorrection(_ text: String) -> SpeakerCorrection {
    if text == "unresolved" { return .unresolved }
    if let id = PersonID(text) {
      return .person(PersonReference(id: id, name: text, mention: nil))
    }
    return .named(text, type: speakerType.type)
  }

  private static func date(_ text: String) throws -> EDTF? {
    guard text != "unknown" else { return nil }
    guard let date = EDTF(rawValue: text) else {
      throw ValidationError("'\(text)' is no date; write 2031-02-10, or another EDTF date")
    }
    return date
  }

  private static func spans(_ text: String) throws -> [CodePointSpan] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { span in
      let ends = span.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start < end else {
        throw ValidationError("'\(span)' is no span; write two code points, such as 120-180")
      }
      return CodePointSpan(start, end)
    }
  }
}

/// What a speaker is, as an argument.
enum SpeakerTypeName: String, ExpressibleByArgument, CaseIterable {
  case person, organisation, country, office, group, document, unnamed

  /// The record's word for it.
  var type: SpeakerType { SpeakerType(rawValue: rawValue) ?? .person }
}
