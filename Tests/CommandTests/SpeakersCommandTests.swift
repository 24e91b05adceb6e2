import Foundation
import Testing

/// The way of a user to the persons of a ledger.
struct SpeakersCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(in: folder)
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    try folder.write(SampleReports.metadata, to: "meta.tsv")
    _ = try run(["ingest", "in", "--metadata", "meta.tsv"])
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try program.run(arguments + ["--ledger", "desk.readout"])
  }

  @Test func personsAreListedAndShown() throws {
    let list = try run(["speakers"])
    #expect(list.status == 0 && list.lines.contains { $0.hasPrefix("p1  ") })
    let shown = try run(["speakers", "show", "p1"])
    #expect(shown.status == 0 && shown.output.contains("  called "))
    #expect(try run(["speakers", "list", "--json"]).status == 0)
    #expect(try run(["speakers", "review"]).lines.last?.hasPrefix("pairs to look at") == true)
  }

  @Test func anUnknownPersonIsNamed() throws {
    let run = try run(["speakers", "show", "p99"])
    #expect(run.status == 1 && run.errors.contains("p99"))
  }

  @Test func aTableIsImported() throws {
    try folder.write(
      "person\toffice\tbody\tfrom\tto\nHonor Tavik\twarden\tHarbour Council\t2030\t\n",
      to: "roles.tsv")
    let run = try run(["speakers", "import", "roles.tsv"])
    #expect(run.status == 0 && run.lines.last == "terms of office added: 1")
  }

  @Test func aWrongTableIsNamedWithItsLine() throws {
    try folder.write("person\toffice\tbody\nHonor Tavik\t\tHarbour Council\n", to: "roles.tsv")
    let run = try run(["speakers", "import", "roles.tsv"])
    #expect(run.status == 1 && run.errors.contains("roles.tsv: line 2, column 'office'"))
    #expect(try self.run(["speakers", "import", "none.tsv"]).errors.contains("'none.tsv'"))
  }
}
