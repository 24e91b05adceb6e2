import Foundation
import Testing

/// What the commands do with a ledger that cannot be used.
struct BadLedgerTests {
  private static let asking = [["search", "word"], ["stats"], ["check"], ["show", "a1"]]

  @Test(arguments: asking)
  func aLedgerThatIsNotThereIsNamedAndNotMade(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try Program(in: folder).run(arguments + ["--ledger", "none.readout"])
    #expect(run.status == 1)
    #expect(run.errors.contains("none.readout"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(files.isEmpty)
  }

  @Test(arguments: asking + [["ingest", "strait.txt"]])
  func aFileThatIsNoLedgerIsLeftAsItIs(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let notes = String(repeating: "these are my notes\n", count: 100)
    try folder.write(notes, to: "notes.txt")
    try folder.write(SampleReports.strait, to: "strait.txt")
    let run = try Program(in: folder).run(arguments + ["--ledger", "notes.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("notes.txt"))
    let after = try String(
      contentsOf: folder.url.appending(path: "notes.txt"), encoding: .utf8)
    #expect(after == notes)
  }

  @Test func aFolderInPlaceOfALedgerIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    let run = try Program(in: folder).run(["ingest", "in", "--ledger", "in"])
    #expect(run.status == 1 && run.errors.hasPrefix("readout: "))
  }

  @Test func aReadOnlyFolderIsNamed() throws {
    guard getuid() != 0 else { return }
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "strait.txt")
    try folder.write("", to: "locked/keep")
    let locked = folder.url.appending(path: "locked").path
    chmod(locked, 0o500)
    defer { chmod(locked, 0o700) }
    let run = try Program(in: folder).run(["ingest", "strait.txt", "--ledger", "locked/l.readout"])
    #expect(run.status == 1 && run.errors.contains("locked"))
  }

  @Test(arguments: asking + [["ingest", "strait.txt"]])
  func aLedgerOfANewerVersionIsLeftAsItIs(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "strait.txt")
    let program = Program(in: folder)
    _ = try program.run(["ingest", "strait.txt", "--ledger", "l.readout"])
    let file = folder.url.appending(path: "l.readout")
    var bytes = try Data(contentsOf: file)
    // The number of the schema, "user version", in the header of SQLite's file format.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0x7F, 0xFF])
    try bytes.write(to: file)
    let run = try program.run(arguments + ["--ledger", "l.readout"])
    #expect(run.status == 1)
    #expect(run.errors.contains("l.readout") && run.errors.contains("newer"), "\(run.errors)")
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func aFolderThatTakesNoFilesIsNamed() throws {
    guard FileManager.default.fileExists(atPath: "/proc/self") else { return }
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "strait.txt")
    let run = try Program(in: folder).run(["ingest", "strait.txt", "--ledger", "/proc/l.readout"])
    #expect(run.status == 1 && run.errors.contains("/proc/l.readout"))
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "strait.txt")
    let run = try Program(in: folder).run(["ingest", "strait.txt", "--ledger", "no/l.readout"])
    #expect(run.status == 1 && run.errors.contains("no/l.readout"))
  }
}
