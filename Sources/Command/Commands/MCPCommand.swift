internal import ArgumentParser
internal import ReadoutServer

/// `readout mcp`: a ledger for agents, over standard input and output.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Let an agent ask the ledger, over standard input and output.",
    discussion: """
      Speaks the Model Context Protocol: one JSON-RPC message a line, until standard input ends. \
      Agents can search statements, ask what a speaker said about a subject, show a statement with \
      its receipt, verify a quotation, follow a speaker over time, and compare wordings. Nothing \
      changes the ledger, and what articles say is handed out as quoted data. The ledger is named \
      on standard error.

      In the settings of an agent, name the program and its arguments:
        {"mcpServers": {"readout": {"command": "readout", "args": ["mcp", "--ledger", "PATH"]}}}

      Example:
        readout mcp --ledger desk.readout
      """)

  @OptionGroup var ledger: LedgerArguments

  func run() throws {
    var conversation = MCPConversation(with: MCPServer(ledger: try ledger.openBesideOutput()))
    while let bytes = try StandardInput.next() {
      try write(conversation.answers(to: bytes[...]))
    }
    try write(conversation.answersAtEnd())
  }

  private func write(_ answers: [String]) throws {
    var writer = LineWriter()
    for answer in answers { try writer.write(answer) }
    try writer.flush()
  }
}
