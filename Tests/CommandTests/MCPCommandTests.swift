import Foundation
import Testing

/// `readout mcp` as an agent starts it.
struct MCPCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "strait.txt")
    let ingested = try Program(in: folder).run(["ingest", "strait.txt", "--ledger", "l.readout"])
    try #require(ingested.status == 0, "\(ingested.errors)")
  }

  private func answers(to lines: [String]) throws -> Program.Run {
    try Program(in: folder).run(
      ["mcp", "--ledger", "l.readout"], input: lines.joined(separator: "\n"))
  }

  @Test func everyMessageGetsItsLineAndNothingElseIsPrinted() throws {
    let run = try answers(to: [
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      """,
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
      """
      {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search_statements",\
      "arguments":{"speaker":"Marlow","words":"strait"}}}
      """,
      "no message", "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"ping\"}",
    ])
    #expect(run.status == 0)
    #expect(run.lines.count == 4)
    #expect(run.lines.first?.contains("\"protocolVersion\": \"2025-11-25\"") == true)
    #expect(run.lines[1].contains("The strait is ours to keep safe"))
    #expect(run.lines[2].contains("-32700"))
    #expect(run.lines[3] == "{\"jsonrpc\": \"2.0\", \"id\": 3, \"result\": {}}")
    #expect(run.errors.hasPrefix("ledger: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func theEndOfStandardInputEndsTheProgram() throws {
    let run = try answers(to: [])
    #expect(run.status == 0 && run.output.isEmpty)
  }

  @Test func aLedgerThatIsNotThereIsToldOnStandardError() throws {
    let run = try Program(in: folder).run(["mcp", "--ledger", "none.readout"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("there is no ledger at"))
  }
}
