import Foundation
import Testing

/// What a person sees who sits at a terminal, which `script` stands in for.
struct TerminalTests {
  private static let script = "/usr/bin/script"
  static let hasTerminal = FileManager.default.isExecutableFile(atPath: script)

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    _ = try Program(in: folder).run(["ingest", "in", "--ledger", "l.readout"])
    return folder
  }

  /// Runs a command line of the shell on a terminal; gives what the terminal shows.
  private func show(_ command: String, in folder: TemporaryFolder) throws -> String {
    let readout = try Program.executable(named: "readout").path
    let process = try Program(in: folder).process([], ["TERM": "xterm", "READOUT": readout])
    let output = Pipe()
    process.executableURL = URL(filePath: Self.script)
    process.arguments = ["-qec", command, "/dev/null"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return shown
  }

  @Test(.enabled(if: hasTerminal))
  func namesAreBoldOnATerminalUnlessColourIsRefused() throws {
    let folder = try folder()
    let search = "\"$READOUT\" search strait --ledger l.readout"
    #expect(try show(search, in: folder).contains("\u{1B}[1mEdda Marlow"))
    #expect(try !show("NO_COLOR=1 " + search, in: folder).contains("\u{1B}"))
  }

  @Test(.enabled(if: hasTerminal))
  func anImportShowsABarOnATerminal() throws {
    let folder = try folder()
    try folder.write(SampleReports.talks, to: "in/talks.txt")
    let shown = try show("\"$READOUT\" ingest in --ledger l.readout", in: folder)
    #expect(shown.contains("of 2"))
  }

  @Test func aBarIsDrawnWhereItIsAskedFor() throws {
    let folder = try folder()
    let run = try Program(in: folder).run(
      ["ingest", "in", "--ledger", "l.readout", "--progress", "bar"])
    #expect(run.errors.contains("[########################] 100 % 1 of 1"))
  }

  @Test func whatAnArticleHoldsDoesNotSteerTheTerminal() throws {
    let folder = try TemporaryFolder()
    let trap = "\"We are \u{1B}[31mready\u{202E} to talk,\" said Edda Marlow on Monday.\n"
    try folder.write(SampleReports.strait + "\n\n" + trap, to: "in/trap.txt")
    let program = Program(in: folder)
    _ = try program.run(["ingest", "in", "--ledger", "l.readout"])
    let run = try program.run(["search", "talk", "--kind", "direct", "--ledger", "l.readout"])
    #expect(run.output.contains("ready"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
  }

  @Test func longWordsAreCutBetweenWordsAndSaySo() throws {
    let folder = try TemporaryFolder()
    let speech = String(
      repeating: "We will go on talking to every shore of the strait. ", count: 20)
    try folder.write(
      "Norland goes on\n\n\"\(speech)\" said Edda Marlow on Monday.\n", to: "long.txt")
    let program = Program(in: folder)
    _ = try program.run(["ingest", "long.txt", "--ledger", "l.readout"])
    let run = try program.run(["search", "shore", "--ledger", "l.readout"])
    #expect(run.output.contains(" … (excerpt: "))
  }
}
