import Foundation
import Testing

/// Statements found in other words than those that were asked for.
struct MeaningCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    program = Program(in: folder)
    _ = try program.run(["ingest", "in", "--ledger", "l.readout", "--model", "fast"])
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try program.run(["search", "--ledger", "l.readout"] + arguments)
  }

  @Test func likeFindsWhatIsMeantAndSaysWhy() throws {
    let found = try run("--like", "inspectors from abroad on our side", "--explain")
    #expect(found.status == 0)
    #expect(found.output.contains("; by meaning, likeness 0."))
    #expect(found.output.contains("because: "))
    #expect(found.lines.last?.hasSuffix("of them by meaning") == true)
  }

  @Test func theJSONTellsWhatLedToAStatement() throws {
    let byWords = try run("strait", "--exact", "--json").output
    #expect(byWords.contains("\"by\": \"words\", \"likeness\": null"))
    let byMeaning = try run("--like", "inspectors from abroad", "--json", "--explain").output
    #expect(byMeaning.contains("\"by\": \"meaning\", \"likeness\": 0."))
    #expect(byMeaning.contains("\"explanation\": [{\"asked\": "))
  }

  @Test func exactTakesWordsAsTheyStand() throws {
    #expect(try run("inspectors", "--exact").lines.last == "no statement found")
    #expect(try run("--about", "inspectors", "--exact").lines.last == "no statement found")
  }
}
