internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout correct codes`: the codebook of a research project.
struct CorrectCodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "List, define and drop the codes of the codebook.",
    discussion: """
      Example:
        readout correct codes define security "promises or asks for guarantees of security"
        readout correct codes
      """,
    subcommands: [ListCodesCommand.self, DefineCodeCommand.self, DropCodeCommand.self],
    defaultSubcommand: ListCodesCommand.self)
}

/// `readout correct codes list`: the codes and what they stand for.
struct ListCodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the codes and what they stand for.",
    discussion: """
      Example:
        readout correct codes list
      """)

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let codes = try ledger.open(output).codebook()
    try output.print(
      json: codes.map {
        ["label": .string($0.label), "description": .string($0.description)]
      },
      else: codes.map { "\($0.label)  \($0.description)".printable } + ["codes: \(codes.count)"])
  }
}

/// `readout correct codes define`: a code, or a new description of one.
struct DefineCodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "define", abstract: "Add a code, or describe one anew.",
    discussion: """
      Example:
        readout correct codes define security "promises or asks for guarantees of security"
      """)

  @Argument(help: "The label, a word or a few.")
  var label: String

  @Argument(help: "What it stands for, and when it is given.")
  var description = ""

  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard label.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("a code must have a label")
    }
  }

  func run() throws {
    try CorrectionReport(ledger: try ledger.open(output), stamp: stamp, output: output)
      .write([.defineCode(label: label, description: description)])
  }
}

/// `readout correct codes drop`: a code that is given no more.
struct DropCodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Take a code out of the codebook; statements keep it.",
    discussion: """
      Example:
        readout correct codes drop security
      """)

  @Argument(help: "The label.")
  var label: String

  @OptionGroup var stamp: StampArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    try CorrectionReport(ledger: try ledger.open(output), stamp: stamp, output: output)
      .write([.dropCode(label: label)])
  }
}
