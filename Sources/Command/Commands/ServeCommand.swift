internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutServer

/// `readout serve`: the ledger in a browser, and for programs.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the ledger to a browser on this machine, and to programs.",
    discussion: """
      The pages, the API under /v1 and its description at /openapi.json are answered on this \
      machine alone. For a desk of several people, make each of them a token with 'readout access \
      add', and name the address of the network: every request must then show a token. What goes \
      over a network should go through a proxy that speaks HTTPS; name the proxy with --host-name.

      An import that runs beside it shows up without a restart.

      Example:
        readout serve --ledger desk.readout
        readout serve --ledger desk.readout --address 10.0.0.5 --token
      """)

  @Option(help: ArgumentHelp("The port to listen on; 0 takes one that is free.", valueName: "port"))
  var port = 7717

  @Option(
    help: ArgumentHelp(
      "The address to listen on; any but this machine's own needs --token.", valueName: "address"))
  var address = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "A name under which the server is reached, such as that of a proxy; may be repeated.",
      valueName: "name"))
  var hostName: [String] = []

  @Flag(help: "Answer only requests that show the token of an account.")
  var token = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535") }
    guard token || DeskOptions(address: address).isLoopback else {
      throw ValidationError(
        "--address \(address) can be reached by others: add --token, and make tokens with "
          + "'readout access add'")
    }
  }

  func run() async throws {
    let output = output
    let ledger = try ledger.open(output)
    let options = DeskOptions(
      address: address, port: port, hostNames: hostName,
      accounts: token ? try AccountFile(besideLedger: ledger.path).accounts() : nil)
    try await DeskServer(ledger: ledger, options: options).run { address in
      try? output.print(json: [["address": .string(address)]], else: ["serving at \(address)"])
    }
  }
}
