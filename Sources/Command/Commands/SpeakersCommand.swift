internal import ArgumentParser
internal import Foundation
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout speakers`: the persons who speak in the ledger's articles.
struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "List the persons who speak, with their names, roles and the evidence for them.",
    discussion: """
      The spellings of a name are one person; two persons of one name with different offices stay \
      two. What is not sure is listed by 'review' and left as it is. Roles are learned from what \
      articles call a person, and tell who is meant in articles that are ingested later; a table of \
      your own adds to ours.

      Example:
        readout speakers
        readout speakers show p12
        readout speakers import roles.tsv
      """,
    subcommands: [
      SpeakersListCommand.self, SpeakersShowCommand.self, SpeakersReviewCommand.self,
      SpeakersImportCommand.self,
    ],
    defaultSubcommand: SpeakersListCommand.self)
}

/// `readout speakers list`: the persons, those of most statements first.
struct SpeakersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List persons, those of most statements first.",
    discussion: """
      Example:
        readout speakers list Marlow
      """)

  @Argument(help: "A name or surname, in any spelling.")
  var name: String?

  @Option(help: ArgumentHelp("The greatest number of persons.", valueName: "n"))
  var limit = 100

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
  }

  func run() throws {
    let persons = try ledger.open(output).persons(named: name, limit: limit)
    try output.print(
      json: persons.map(\.json),
      else: persons.map(PersonLines.line) + [closing(persons.count)])
  }

  private func closing(_ count: Int) -> String {
    switch count {
    case 0: "no person found"
    case limit: "persons: \(count), the first; --limit shows more"
    default: "persons: \(count)"
    }
  }
}

/// `readout speakers show`: a person with all names and roles.
struct SpeakersShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a person with names, roles, their dates and the articles that say so.",
    discussion: """
      Example:
        readout speakers show p12
        readout speakers show "Ilona Varga"
      """)

  @Argument(help: "A person, such as p12, or a name.")
  var person: String

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    let found = try ids(in: ledger).compactMap { try ledger.person($0) }
    guard !found.isEmpty else {
      throw CommandFailure(
        .failed, "the ledger knows no '\(person)'; 'readout speakers' lists whom it knows")
    }
    try output.print(json: found.map(\.json), else: found.flatMap { PersonLines($0).lines })
  }

  private func ids(in ledger: Ledger) throws -> [PersonID] {
    if let id = PersonID(person) { return [id] }
    return try ledger.persons(named: person, limit: 20).map(\.id)
  }
}

/// `readout speakers review`: persons who may be one.
struct SpeakersReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List persons who may be one, with what speaks for it; nothing is merged.",
    discussion: """
      Example:
        readout speakers review --json
      """)

  @Option(help: ArgumentHelp("The greatest number of pairs.", valueName: "n"))
  var limit = 100

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
  }

  func run() throws {
    let proposals = try ledger.open(output).mergeProposals(limit: limit)
    try output.print(
      json: proposals.map(\.json),
      else: proposals.map(PersonLines.line) + ["pairs to look at: \(proposals.count)"])
  }
}

/// `readout speakers import`: a user's own table of who held which office.
struct SpeakersImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add a table of who held which office when, for articles that are ingested later.",
    discussion: """
      A tab-separated table in UTF-8 whose first line names the columns: person, office, country \
      (a code such as EG) or body, from and to (EDTF; an empty end says that the term lasts), \
      spellings (separated by |). A row of the same person, office and beginning replaces the \
      older one. What an article says itself always comes first.

      Example:
        readout speakers import roles.tsv --ledger desk.readout
      """)

  @Argument(help: "The table.", completion: .file())
  var file: String

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let terms = try RoleTermTable(file: file).terms
    let ledger = try ledger.openOrCreate(output)
    try ledger.importRoles(terms, from: file)
    try output.print(json: terms.map(\.json), else: ["terms of office added: \(terms.count)"])
  }
}

extension RoleTermTable {
  /// Reads a user's table.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be read, `IngestError` when it is no table.
  fileprivate init(file path: String) throws {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.failed, "the table '\(path)' cannot be read; check the path")
    }
    try self.init(reading: Array(content), name: path)
  }
}
