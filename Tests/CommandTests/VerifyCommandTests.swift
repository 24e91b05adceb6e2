import Foundation
import Testing

/// Quotations in the hand of a user, against the sample reports.
struct VerifyCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(in: folder)
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    try folder.write(SampleReports.talks, to: "in/talks.txt")
    try folder.write(SampleReports.metadata, to: "meta.tsv")
    let run = try run(["ingest", "in", "--metadata", "meta.tsv"])
    try #require(run.status == 0)
  }

  private func run(_ arguments: [String], input: String = "") throws -> Program.Run {
    try program.run(arguments + ["--ledger", "desk.readout"], input: input)
  }

  @Test func theClassComesFirstThenTheReportWithItsReceipt() throws {
    let run = try run(["verify", "the strait is ours to keep safe", "--speaker", "Marlow"])
    #expect(run.status == 0)
    #expect(run.lines.count > 3)
    #expect(run.lines[1].hasPrefix("verbatim"))
    #expect(run.output.contains("Edda Marlow"))
    #expect(run.output.contains("Corvex"))
    #expect(run.output.contains("receipt holds"))
  }

  @Test func theDifferenceIsMarkedWithoutColour() throws {
    let run = try run(["verify", "The strait is ours to keep open", "--explain"])
    #expect(run.lines[1].hasPrefix("worded differently"))
    #expect(run.output.contains("[-safe-] {+open+}"))
    #expect(run.output.contains("statements compared:"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func whatIsNotFoundEndsWithZeroAndSaysWhatFollows() throws {
    let run = try run(["verify", "No fish was ever taxed twice by an honest minister"])
    #expect(run.status == 0)
    #expect(run.lines[1].hasPrefix("not found"))
    #expect(run.output.contains("nothing follows"))
  }

  @Test func theWordsOfSomebodyElseAreSaidToBe() throws {
    let run = try run(["verify", "We are ready to talk at any hour", "--speaker", "Edda Marlow"])
    #expect(run.lines[1].hasPrefix("said by somebody else: reported of Tomas Veld"))
  }

  @Test func standardInputIsReadAndJSONIsOneLine() throws {
    let run = try run(
      ["verify", "-", "--json"], input: "\u{201C}We are ready to talk at any hour\u{201D}\n")
    #expect(run.status == 0 && run.lines.count == 1)
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(value["finding"] as? String == "verbatim")
    let reports = try #require(value["reports"] as? [[String: Any]])
    #expect(reports.first?["receiptProblem"] is NSNull)
  }

  @Test(arguments: ["", "\"\"", "\u{202E}\u{1B}[31m", "AND ( OR"])
  func whatHoldsNoWordsIsTooShort(text: String) throws {
    let run = try run(["verify", text])
    #expect(run.status == 0)
    #expect(run.lines[1].hasPrefix("too short to tell"))
    #expect(!run.output.contains("\u{1B}"))
  }
}
