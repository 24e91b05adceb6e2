internal import ArgumentParser
internal import ReadoutLedger

/// `readout correct persons`: who is who.
struct CorrectPersonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persons",
    abstract: "Say that two persons are one, that one is two, or that two must stay apart.",
    discussion: """
      Example:
        readout correct persons merge p12 p31
      """,
    subcommands: [
      MergePersonsCommand.self, SplitPersonCommand.self, KeepPersonsApartCommand.self,
    ])
}

/// `readout correct persons merge`: two persons are one.
struct MergePersonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "The second person is the first, who stays, in all articles.",
    discussion: """
      Example:
        readout correct persons merge p12 p31 --why "two spellings"
      """)

  @OptionGroup var pair: PersonPairArguments

  func run() throws { try pair.write { .merge($0, $1) } }
}

/// `readout correct persons split`: some of a person's names are somebody else's.
struct SplitPersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Some articles, or a name, are of another person than the rest.",
    discussion: """
      The names become a person of their own, who can be merged with another.

      Example:
        readout correct persons split p12 --article a7 --article a9
      """)

  @Argument(help: "The person, such as p12.")
  var person: PersonArgument

  @Option(help: ArgumentHelp("Only this name.", valueName: "name"))
  var name: [String] = []

  @Option(help: ArgumentHelp("Only in this article, such as a7.", valueName: "article"))
  var article: [String] = []

  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard !(name.isEmpty && article.isEmpty) else {
      throw ValidationError("say what is split off: --name, --article or both")
    }
    for text in article where ArticleID(text) == nil {
      throw ValidationError("'\(text)' is no article; an article's id looks like a12")
    }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    let mentions = try ledger.mentions(
      of: person.id, named: name, in: article.compactMap { ArticleID($0) })
    try CorrectionReport(ledger: ledger, stamp: stamp, output: output)
      .write([.split(person.reference, mentions: mentions)])
  }
}

/// `readout correct persons apart`: two persons are two.
struct KeepPersonsApartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apart",
    abstract: "Two persons are two, whatever speaks for one; they are not proposed again.",
    discussion: """
      Example:
        readout correct persons apart p12 p31
      """)

  @OptionGroup var pair: PersonPairArguments

  func run() throws { try pair.write { .apart($0, $1) } }
}

/// Two persons of whom something is said.
struct PersonPairArguments: ParsableArguments {
  @Argument(help: "A person, such as p12.")
  var first: PersonArgument

  @Argument(help: "The other person.")
  var second: PersonArgument

  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  /// Writes a correction of the two.
  func write(_ correction: (PersonReference, PersonReference) -> Correction) throws {
    try CorrectionReport(ledger: try ledger.open(output), stamp: stamp, output: output)
      .write([correction(first.reference, second.reference)])
  }
}

/// A person's id as an argument.
struct PersonArgument: ExpressibleByArgument {
  let id: PersonID

  init?(argument: String) {
    guard let id = PersonID(argument) else { return nil }
    self.id = id
  }

  /// The person for a correction.
  var reference: PersonReference {
    PersonReference(id: id, name: id.description, mention: nil)
  }
}
