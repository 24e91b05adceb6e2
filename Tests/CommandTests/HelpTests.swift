import Foundation
import Testing

struct HelpTests {
  static let commands = [
    "extract", "ingest", "search", "show", "verify", "compare", "timeline", "trace", "group",
    "speakers", "correct", "undo", "journal", "review", "reanalyse", "diff", "watch", "check",
    "stats", "rejects", "forget", "serve", "access", "mcp", "demo",
  ]

  @Test func theHelpListsEveryCommandAndExitCode() throws {
    let run = try Program(in: TemporaryFolder()).run(["--help"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help.txt")
  }

  @Test(arguments: commands)
  func theHelpOfACommandIsAsRecorded(command: String) throws {
    let run = try Program(in: TemporaryFolder()).run(["help", command])
    #expect(run.status == 0)
    #expect(run.output.contains("Example:"))
    try expectGolden(run.output, "help-\(command).txt")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theCompletionScriptIsAsRecorded(shell: String) throws {
    let run = try Program(in: TemporaryFolder()).run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    try expectGolden(run.output, "completion.\(shell)")
  }

  @Test func theVersionIsPrinted() throws {
    let run = try Program(in: TemporaryFolder()).run(["--version"])
    #expect(run.status == 0 && run.output == "0.1.0\n")
  }

  @Test(arguments: [
    ["extract"], ["serch"], ["search", "--limit", "0"], ["search", "--from", "soon"],
    ["search", "--from", "2032", "--to", "2031"], ["search", "--kind", "shouted"],
    ["search", "--like", "x", "--exact"], ["search", "word", "--like", "x"],
    ["extract", "--jobs", "0", "a.txt"], ["extract", "--published", "yesterday", "a.txt"],
    ["extract", "-", "-"], ["extract", "--min-confidence", "2", "a.txt"], ["show"],
    ["show", "--all"], ["review", "--below", "2"], ["verify"],
    ["verify", "words", "--limit", "0"], ["verify", "words", "--speaker", " "],
    ["forget", "a1", "--reason", "asked for"], ["forget", "x", "--reason", "y"],
    ["correct", "s1"], ["correct", "x", "--reject"],
    ["correct", "s1", "--accept", "--reject"], ["correct", "s1", "--said-on", "soon"],
    ["correct", "s1", "--content", "9-4"], ["correct", "persons", "merge", "p1"],
    ["serve", "--port", "65536"], ["serve", "--address", "0.0.0.0"], ["access", "add"],
    ["journal", "list", "--state", "lost"], ["reanalyse", "x1"], ["diff", "one"],
  ])
  func wrongUsageIsOneLineAndEnds64(arguments: [String]) throws {
    let run = try Program(in: TemporaryFolder()).run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("readout: "))
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }
}
