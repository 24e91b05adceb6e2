internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutServer

/// `readout access`: who may ask a server of the ledger.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Make, list and remove the tokens by which a shared desk is asked.",
    discussion: """
      A token is shown once, when it is made; beside the ledger only its digest is kept. A browser \
      asks for it as the password, programs send it as 'Authorization: Bearer TOKEN'. What 'readout \
      serve --token' is to know is read when it starts.

      Example:
        readout access add ilona --role editor --ledger desk.readout
      """,
    subcommands: [AddAccountCommand.self, ListAccountsCommand.self, RemoveAccountCommand.self],
    defaultSubcommand: ListAccountsCommand.self)
}

/// `readout access add`: a token for somebody.
struct AddAccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make a token for an account; an earlier one of the name is worth nothing then.",
    discussion: """
      Example:
        readout access add ilona --role editor
      """)

  @Argument(help: "The name, which the journal notes with corrections.")
  var name: String

  @Option(help: "What the account may do: reader or editor.")
  var role = RoleName.reader

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    let account = Account(name: name, role: role.role)
    let token = try AccountFile(besideLedger: ledger.path).add(account)
    try output.print(
      json: [
        ["name": .string(name), "role": .string(role.rawValue), "token": .string(token)]
      ],
      else: ["token of \(name.printable), \(role.rawValue), shown this once: \(token)"])
  }
}

/// `readout access list`: who has a token.
struct ListAccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the accounts that have a token.",
    discussion: """
      Example:
        readout access list
      """)

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    let accounts = try AccountFile(besideLedger: ledger.path).list()
    try output.print(
      json: accounts.map { ["name": .string($0.name), "role": .string($0.role.rawValue)] },
      else: accounts.map { "\($0.name.printable): \($0.role.rawValue)" }
        + ["accounts: \(accounts.count)"])
  }
}

/// `readout access remove`: takes a token away.
struct RemoveAccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take the token of an account away.",
    discussion: """
      Example:
        readout access remove ilona
      """)

  @Argument(help: "The name of the account.")
  var name: String

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let ledger = try ledger.open(output)
    guard try AccountFile(besideLedger: ledger.path).remove(name) else {
      throw CommandFailure(
        .failed, "no account is called '\(name.printable)'; 'readout access list' lists them")
    }
    try output.print(
      json: [["removed": .string(name)]], else: ["\(name.printable) has no token any more"])
  }
}

/// What an account may do, as an argument.
enum RoleName: String, ExpressibleByArgument, CaseIterable {
  case reader, editor

  /// The server's word for it.
  var role: Account.Role { self == .editor ? .editor : .reader }
}
