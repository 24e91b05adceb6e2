import Foundation
import Testing

/// An import that is killed goes on where it stopped.
struct ResumeTests {
  private static let count = 300

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 1...Self.count {
      let name = String(number + 1000)
      try folder.write(SampleReports.numbered(number), to: "in/\(name).txt")
    }
    return folder
  }

  private func records(_ program: Program, _ ledger: String) throws -> String {
    try program.run(["show", "--all", "--json", "--ledger", ledger]).output
  }

  @Test(arguments: [SIGKILL, SIGINT])
  func aStoppedImportResumesToTheSameRecords(signal: Int32) throws {
    let folder = try folder()
    let program = Program(in: folder)
    let process = try program.process(
      ["ingest", "in", "--jobs", "1", "--progress", "lines", "--ledger", "stopped.readout"])
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    #expect(firstLine(of: errors.fileHandleForReading).hasPrefix("committed "))
    kill(process.processIdentifier, signal)
    _ = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let kept = try count(program)
    #expect((1...Self.count).contains(kept))

    let resumed = try program.run(["ingest", "in", "--ledger", "stopped.readout"])
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(try count(program) == Self.count)
    #expect(try program.run(["check", "--ledger", "stopped.readout"]).status == 0)
    _ = try program.run(["ingest", "in", "--ledger", "calm.readout"])
    #expect(try records(program, "stopped.readout") == records(program, "calm.readout"))
  }

  private func count(_ program: Program) throws -> Int {
    let line = try program.run(["stats", "--ledger", "stopped.readout"]).lines[1]
    return try #require(Int(line.split(separator: " ").last ?? ""))
  }

  /// Reads a byte at a time, so that the program is stopped as soon as the line is there.
  private func firstLine(of file: FileHandle) -> String {
    var line = ""
    while let byte = try? file.read(upToCount: 1), !byte.isEmpty, byte != Data("\n".utf8) {
      line += String(decoding: byte, as: UTF8.self)
    }
    return line
  }
}
