import Foundation
import Testing

/// The way of a user who corrects a ledger, and of one who analyses it anew.
struct JournalCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(in: folder)
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    try folder.write(SampleReports.metadata, to: "meta.tsv")
    _ = try run(["ingest", "in", "--metadata", "meta.tsv", "--model", "rules"])
  }

  private func run(_ arguments: [String], ledger: String = "desk.readout") throws -> Program.Run {
    try program.run(arguments + ["--ledger", ledger])
  }

  /// The id of the newest statement.
  private func newest() throws -> String {
    let hit = try run(["search", "--limit", "1", "--json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(hit.utf8)) as? [String: Any]
    let statement = object?["statement"] as? [String: Any]
    return try #require(statement?["id"] as? String)
  }

  @Test func aStatementIsCorrectedListedAndTakenBack() throws {
    let id = try newest()
    let first = try run(["correct", id, "--speaker", "Jana Novak", "--by", "anna"])
    #expect(first.status == 0 && first.lines.last?.contains("speaker \"Jana Novak\"") == true)
    #expect(try run(["show", id]).output.contains("Jana Novak"))
    let tried = try run(["correct", id, "--reject", "--dry-run"])
    #expect(tried.lines.last == "nothing was written: this is what would be done")
    let list = try run(["journal", "--by", "anna"])
    #expect(list.lines.last == "entries of the journal: applies 1, undone 0, does-not-apply 0")
    #expect(try run(["undo"]).status == 0)
    #expect(try !run(["show", id]).output.contains("Jana Novak"))
    #expect(try run(["undo"]).status == 1)
    #expect(try run(["correct", "s9", "--accept"]).errors.contains("no statement 's9'"))
  }

  @Test func whatIsRejectedIsFoundOnlyWhenItIsAskedFor() throws {
    let id = try newest()
    _ = try run(["correct", id, "--reject"])
    #expect(try newest() != id)
    #expect(try run(["search", "--rejected"]).output.contains(id))
  }

  @Test func anotherModelKeepsTheCorrectionsAndADiffTellsTheRest() throws {
    let id = try newest()
    _ = try run(["correct", id, "--said-on", "2030-01-02"])
    let tried = try run(["reanalyse", "--model", "fast", "--dry-run"])
    #expect(tried.lines.last == "nothing was written: this is what would be done")
    try FileManager.default.copyItem(
      at: folder.url.appending(path: "desk.readout"),
      to: folder.url.appending(path: "before.readout"))
    let done = try run(["reanalyse", "--model", "fast"])
    #expect(done.status == 0 && done.lines.last == "every correction still applies")
    #expect(try run(["show", id]).output.contains("2030-01-02"))
    let difference = try program.run(["diff", "before.readout", "desk.readout"])
    #expect(difference.lines.last?.hasPrefix("articles that differ: 1; ") == true)
    #expect(try program.run(["diff", "desk.readout", "desk.readout", "--json"]).output.isEmpty)
    #expect(try run(["check"]).status == 0)
  }

  @Test func aJournalIsHandedOnAndTwoCodersAreCompared() throws {
    let id = try newest()
    _ = try run(["correct", "codes", "define", "trade", "of goods"])
    #expect(try run(["correct", "codes"]).lines.contains("trade  of goods"))
    _ = try run(["correct", id, "--code", "trade", "--by", "anna"])
    _ = try run(["correct", id, "--accept", "--by", "ben"])
    #expect(try run(["journal", "export", "all.jsonl"]).status == 0)
    _ = try run(
      ["ingest", "in", "--metadata", "meta.tsv", "--model", "rules"], ledger: "two.readout")
    let taken = try run(["journal", "import", "all.jsonl"], ledger: "two.readout")
    #expect(taken.lines.last?.hasPrefix("entries taken over: 3, of which 0 do not apply") == true)
    let agreement = try run(["journal", "agreement", "anna", "ben"])
    #expect(agreement.lines.last == "statements that both have looked at: 1")
    #expect(try run(["journal", "agreement", "anna", "cleo"]).status == 1)
  }
}
