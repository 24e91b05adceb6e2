internal import ArgumentParser
internal import Foundation
internal import Readout
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout diff`: how two runs differ.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show how the statements of two runs differ: new, gone and changed, by field.",
    discussion: """
      A run is a ledger, or a file of records as 'readout extract' and 'readout show --all --json' \
      print them. Articles are the same by their bytes and outlet, statements by the words that \
      they stand on.

      Example:
        readout diff before.readout after.readout
        readout diff rules.jsonl accurate.jsonl --json
      """)

  @Argument(help: "A ledger or a file of records.", completion: .file())
  var first: String

  @Argument(help: "The other one.", completion: .file())
  var second: String

  @Flag(help: "Print JSON, one article a line, for programs.")
  var json = false

  func run() throws {
    let runs = try (Self.run(at: first), Self.run(at: second))
    let differences = runs.0.differences(to: runs.1)
    var totals = DifferenceTotals()
    var writer = LineWriter()
    for difference in differences {
      totals.add(difference)
      let lines = json ? [difference.json.line] : DifferenceLines(difference).lines
      for line in lines { try writer.write(line) }
    }
    if !json { try writer.write(totals.line) }
    try writer.flush()
  }

  private static func run(at path: String) throws -> ComparedRun {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure(.failed, "'\(path)' cannot be read; check the path")
    }
    defer { try? file.close() }
    let start = (try? file.read(upToCount: ledgerMark.count)).flatMap { $0 } ?? Data()
    guard start != ledgerMark else {
      return try ComparedRun(try Ledger(path: path, access: .existing))
    }
    let rest = (try? file.readToEnd()).flatMap { $0 } ?? Data()
    return try ComparedRun(reading: Array(start + rest), named: path)
  }

  /// What every SQLite file begins with.
  private static let ledgerMark = Data("SQLite format 3\0".utf8)
}
