internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout journal`: what people have corrected.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "List what people have corrected, hand it on, and compare two coders.",
    discussion: """
      Nothing is ever taken out of the journal: an undo is an entry, and what no longer applies is \
      kept and applies again when an analysis brings its statement back.

      Example:
        readout journal --by anna
        readout journal export anna.jsonl --by anna
        readout journal agreement anna ben
      """,
    subcommands: [
      JournalListCommand.self, JournalExportCommand.self, JournalImportCommand.self,
      JournalAgreementCommand.self,
    ],
    defaultSubcommand: JournalListCommand.self)
}

/// `readout journal list`: the entries.
struct JournalListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the entries, the last ones by number.",
    discussion: """
      Example:
        readout journal list --state does-not-apply
      """)

  @Option(help: ArgumentHelp("Only entries of this person.", valueName: "name"))
  var by: String?

  @Option(
    help: "Only entries in this state: applies, undone or does-not-apply.",
    completion: .list(JournalEntry.State.allCases.map(\.rawValue)), transform: Self.state)
  var state: JournalEntry.State?

  @Option(help: ArgumentHelp("Only entries of this statement.", valueName: "statement"))
  var statement: String?

  @Option(help: ArgumentHelp("The greatest number of entries.", valueName: "n"))
  var limit = 100

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
    if let statement, StatementID(statement) == nil {
      throw ValidationError("'\(statement)' is no statement; one looks like s2w1r8g00001")
    }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    let entries = try ledger.journal(
      .init(who: by, state: state, statement: statement.flatMap { StatementID($0) }, limit: limit))
    try output.print(
      json: entries.map(\.json),
      else: entries.map { JournalLines(entry: $0).line } + [closing(try ledger.journalCounts())]
    )
  }

  private func closing(_ counts: [JournalEntry.State: Int]) -> String {
    let parts = JournalEntry.State.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
    return "entries of the journal: " + parts.joined(separator: ", ")
  }

  private static func state(_ text: String) throws -> JournalEntry.State {
    guard let state = JournalEntry.State(rawValue: text) else {
      throw ValidationError("'\(text)' is no state; it is applies, undone or does-not-apply")
    }
    return state
  }
}

/// `readout journal export`: the journal as a file.
struct JournalExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the journal into a file that another ledger of the same articles takes.",
    discussion: """
      Example:
        readout journal export anna.jsonl --by anna
      """)

  @Argument(help: "The file; - for standard output.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("Only entries of this person.", valueName: "name"))
  var by: String?

  @OptionGroup var ledger: LedgerArguments

  func run() throws {
    let location = try ledger.resolve()
    StandardError.line("ledger: \(location.path.printable)")
    let journal = try Ledger(path: location.path, access: .existing).exportJournal(who: by)
    let text = try journal.text
    guard file != "-" else {
      var writer = LineWriter()
      for line in text.split(separator: "\n") { try writer.write(String(line)) }
      return try writer.flush()
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw CommandFailure(.failed, "'\(file)' cannot be written: \(error.localizedDescription)")
    }
    StandardError.report("entries written to '\(file)': \(journal.entryCount)")
  }
}

/// `readout journal import`: takes a journal over.
struct JournalImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the entries of another journal over, and apply them.",
    discussion: """
      Entries that are here already are left as they are. Those whose articles are not here wait \
      for them.

      Example:
        readout journal import ben.jsonl
      """)

  @Argument(help: "The file, as 'readout journal export' writes it.", completion: .file())
  var file: String

  @Flag(help: "Say what would be done, and write nothing.")
  var dryRun = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let journal = try JournalFile(at: file)
    let ledger = try ledger.open(output)
    let entries = try ledger.importJournal(journal, isRehearsal: dryRun)
    if !dryRun { try ledger.group() }
    let waiting = entries.count { $0.state == .doesNotApply }
    let known = journal.entryCount - entries.count
    let closing =
      "entries taken over: \(entries.count), of which \(waiting) do not apply here; "
      + "known before: \(known)"
    try output.print(
      json: entries.map(\.json),
      else: [closing] + (dryRun ? ["nothing was written: this is what would be done"] : []))
  }
}

extension JournalFile {
  /// Reads a journal from a file.
  init(at path: String) throws {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.failed, "the journal '\(path)' cannot be read; check the path")
    }
    try self.init(reading: String(decoding: content, as: UTF8.self))
  }
}
