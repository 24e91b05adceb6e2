import Foundation
import Testing

/// The way of a user through a ledger: ingest, search, show, check, stats, forget.
struct LedgerCommandTests {
  /// A folder with a ledger of two reports.
  private struct Desk {
    let folder: TemporaryFolder
    let program: Program

    init() throws {
      folder = try TemporaryFolder()
      program = Program(in: folder)
      try folder.write(SampleReports.strait, to: "in/strait.txt")
      try folder.write(SampleReports.talks, to: "in/talks.txt")
      try folder.write(SampleReports.metadata, to: "meta.tsv")
    }

    func ingest() throws -> Program.Run {
      try run(["ingest", "in", "--metadata", "meta.tsv"])
    }

    func run(_ arguments: [String]) throws -> Program.Run {
      try program.run(arguments + ["--ledger", "desk.readout"])
    }

    /// All records without the ids, in which the day stands that was known first.
    func records() throws -> [NSDictionary] {
      try values(["show", "--all"]).map { value in
        var record = try #require(value["record"] as? [String: Any])
        record["statements"] = try #require(record["statements"] as? [[String: Any]]).map {
          $0.filter { !["id", "utterance", "talkingPoint"].contains($0.key) }
        }
        return record as NSDictionary
      }
    }

    func values(_ arguments: [String]) throws -> [[String: Any]] {
      try run(arguments + ["--json"]).lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }
  }

  @Test func theLedgerIsNamedInTheFirstLine() throws {
    let run = try Desk().ingest()
    #expect(run.status == 0)
    #expect(run.lines.first == "ledger: desk.readout")
  }

  @Test func theLedgerIsFoundThroughTheEnvironment() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let run = try desk.program.run(["stats"], environment: ["READOUT_LEDGER": "desk.readout"])
    #expect(run.status == 0 && run.lines.first == "ledger: desk.readout")
  }

  @Test func withoutAnyPathTheLedgerLiesInTheDataFolder() throws {
    let desk = try Desk()
    let data = desk.folder.url.appending(path: "data").path
    let run = try desk.program.run(["ingest", "in"], environment: ["XDG_DATA_HOME": data])
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("ledger: \(data)/") == true)
  }

  @Test func aForgottenTableIsGivenLaterAndNothingIsLost() throws {
    let (late, timely) = (try Desk(), try Desk())
    _ = try timely.ingest()
    _ = try late.run(["ingest", "in"])
    let complaint = try late.ingest()
    #expect(complaint.status != 0)
    #expect(complaint.errors.contains("'readout reanalyse --metadata TABLE'"))
    let run = try late.run(["reanalyse", "--metadata", "meta.tsv"])
    #expect(run.status == 0)
    #expect(try late.records() == timely.records())
    #expect(try late.ingest().status == 0)
  }

  @Test func rowsOfTheTableThatNameNothingAreTold() throws {
    let desk = try Desk()
    try desk.folder.write(SampleReports.metadata + "strate\t\t\t\t\t\n", to: "meta.tsv")
    let message = "meta.tsv: 1 row names no article that was met: 'strate'"
    #expect(try desk.ingest().errors.contains(message))
    let later = try desk.run(["reanalyse", "--metadata", "meta.tsv"])
    #expect(later.errors.contains("1 row names no article of the ledger: 'strate'"))
  }

  @Test func aSecondIngestChangesNothing() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let before = try desk.run(["show", "--all", "--json"]).output
    let again = try desk.ingest()
    #expect(again.status == 0)
    #expect(again.lines.contains { $0.hasPrefix("already there") && $0.hasSuffix(" 2") })
    #expect(try desk.run(["show", "--all", "--json"]).output == before)
  }

  @Test func aDryRunWritesNothing() throws {
    let desk = try Desk()
    let run = try desk.run(["ingest", "in", "--dry-run"])
    #expect(run.status == 0)
    let ledger = desk.folder.url.appending(path: "desk.readout").path
    #expect(!FileManager.default.fileExists(atPath: ledger))
  }

  @Test func aSearchPrintsDateSpeakerOutletKindWordsAndID() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let run = try desk.run(["search", "strait", "--speaker", "Marlow", "--kind", "direct"])
    #expect(run.status == 0)
    #expect(run.output.contains("Marlow"))
    #expect(run.output.contains("as reported by Corvex"))
    #expect(run.output.contains("\"The strait is ours to keep safe,\""))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func aSearchThatFindsNothingSaysSo() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let run = try desk.run(["search", "volcano"])
    #expect(run.status == 0 && run.lines.last == "no statement found")
  }

  @Test func aStatementIsShownInItsParagraphWithItsReceipt() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let found = try desk.values(["search", "--kind", "direct", "--speaker", "Marlow"])
    let statement = try #require(found.first?["statement"] as? [String: Any])
    let id = try #require(statement["id"] as? String)
    let run = try desk.run(["show", id])
    #expect(run.status == 0)
    #expect(run.output.contains("\u{27E6}\"The strait is ours to keep safe,\"\u{27E7}"))
    #expect(run.output.contains("reported as said by"))
    #expect(run.output.contains("sha256 "))
    #expect(run.output.contains("of the original"))
  }

  @Test func anArticleIsShownByIDAndByName() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let byName = try desk.run(["show", "strait"])
    #expect(byName.status == 0 && byName.output.contains("Norland rules out foreign monitors"))
    #expect(try desk.run(["show", "a1"]).output == byName.output)
  }

  @Test(arguments: ["s1", "a99", "nothing"])
  func anUnknownIDIsNamed(id: String) throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let run = try desk.run(["show", id])
    #expect(run.status == 1 && run.errors.contains(id))
  }

  @Test func everyReceiptOfAFreshLedgerHolds() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let run = try desk.run(["check"])
    #expect(run.status == 0 && run.lines.last?.hasSuffix("every receipt holds") == true)
  }

  @Test func aForgottenArticleIsGoneAndStaysAway() throws {
    let desk = try Desk()
    _ = try desk.ingest()
    let run = try desk.run(["forget", "a1", "--reason", "asked for", "--yes"])
    #expect(run.status == 0)
    #expect(try desk.run(["show", "a1"]).status == 1)
    let again = try desk.ingest()
    #expect(again.status == 2)
    #expect(try desk.run(["stats"]).lines[1] == "articles                          1")
    #expect(try desk.run(["check"]).status == 0)
  }

  @Test(arguments: [
    ["search"], ["stats"], ["check"], ["rejects"], ["show", "a1"], ["show", "--all"],
    ["ingest", "in"], ["forget", "a1", "--reason", "asked for", "--yes"],
  ])
  func jsonIsJSONAndTheLedgerIsNamedOnStandardError(arguments: [String]) throws {
    let desk = try Desk()
    _ = try desk.ingest()
    _ = try desk.values(arguments)
    #expect(try desk.run(arguments + ["--json"]).errors.hasPrefix("ledger: desk.readout\n"))
  }
}
