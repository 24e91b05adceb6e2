import Foundation
import Testing

/// Two reports of one utterance, of which one leaves a sentence out.
struct CompareCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(in: folder)
    try ingest(
      "whole", outlet: "Corvex",
      """
      "The port is ours. Nobody asked the fishermen. We will never lease it," General Aro Tamm \
      told reporters in Harwick on Saturday.
      """)
    try ingest(
      "cut", outlet: "The Lunden Post",
      "\"The port is ours. We will never lease it,\" General Aro Tamm said in Harwick on Saturday.")
  }

  private func ingest(_ name: String, outlet: String, _ sentence: String) throws {
    let text =
      "Port stays\n\nHARWICK, May 3 (\(outlet)) - The boats stayed in port.\n\n\(sentence)\n"
    try folder.write(text, to: "\(name).txt")
    let run = try run([
      "ingest", "\(name).txt", "--published", "2031-05-03", "--outlet", outlet,
    ])
    #expect(run.status == 0, "\(run.errors)")
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try program.run(arguments + ["--ledger", "desk.readout"])
  }

  /// The id of the one statement that an outlet reports of the port.
  private func statement(of outlet: String) throws -> String {
    let line = try run(["search", "port", "lease", "--outlet", outlet, "--json"]).lines[0]
    let found = try #require(line.firstMatch(of: /"id": "(s[a-z0-9]+)"/))
    return String(found.1)
  }

  @Test func twoStatementsAreSetSideBySide() throws {
    let (whole, cut) = (try statement(of: "Corvex"), try statement(of: "The Lunden Post"))
    let run = try run(["compare", whole, cut])
    #expect(run.status == 0)
    #expect(run.lines.contains { $0.hasPrefix("shown against: Corvex") })
    #expect(run.output.contains("The port is ours [-Nobody asked the fishermen-] We will never"))
    #expect(run.output.contains("[-words-]  not in this report, and no mark shows it"))
    #expect(run.output.contains("without a mark; beside all reports: stitched"))
  }

  @Test func theJSONGivesSegmentsWithTheirPlaces() throws {
    let (whole, cut) = (try statement(of: "Corvex"), try statement(of: "The Lunden Post"))
    let run = try run(["compare", whole, cut, "--json"])
    #expect(run.lines.count == 1)
    #expect(run.output.contains("\"utterance\": null, \"reference\": {\"statement\": \"\(whole)\""))
    #expect(run.output.contains("\"verdict\": \"stitched\", \"meaning\": []"))
    #expect(
      run.output.contains(
        "{\"op\": \"elided\", \"marked\": false, \"words\": null, \"spans\": [], "
          + "\"referenceWords\": \"Nobody asked the fishermen\", \"referenceSpans\": [["))
  }

  @Test func theSpansCutTheWordsOutOfTheArticle() throws {
    let (whole, cut) = (try statement(of: "Corvex"), try statement(of: "The Lunden Post"))
    let output = try run(["compare", whole, cut, "--json"]).output
    let found = try #require(
      output.firstMatch(
        of: /"referenceWords": "Nobody asked the fishermen", "referenceSpans": \[\[(\d+), (\d+)\]\]/
      ))
    let text = try String(
      contentsOf: folder.url.appending(path: "whole.txt"), encoding: .utf8
    ).unicodeScalars.map(String.init)
    let span = try #require(Int(found.1))..<(try #require(Int(found.2)))
    #expect(text[span].joined() == "Nobody asked the fishermen")
  }

  @Test func aStatementStandsForItsUtterance() throws {
    let run = try run(["compare", try statement(of: "The Lunden Post"), "--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("{\"utterance\": \"u"))
    #expect(run.output.contains("\"wording\": [\"stitched\"]"))
  }

  @Test func whatTheLedgerDoesNotHoldIsSaid() throws {
    let run = try run(["compare", "s9", "s8"])
    #expect(run.status == 1)
    #expect(run.errors.contains("the ledger holds no statement 's9'"))
  }
}
