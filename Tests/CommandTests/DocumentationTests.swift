import Foundation
import ReadoutRecord
import Testing

/// What the documents say of the program is what the program does.
struct DocumentationTests {
  private func document(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The first cells of the table below a heading, without their marks of code.
  private func firstCells(of document: String, below heading: String) -> [String] {
    let section = document.components(separatedBy: "\n## ").first { $0.hasPrefix(heading) } ?? ""
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    return rows.compactMap { row in
      row.split(separator: "|").first.map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
  }

  @Test func theReadmeListsTheCommandsOfTheProgram() throws {
    let help = try Program(in: TemporaryFolder()).run(["--help"]).output
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    let commands = list.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("'") else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
    #expect(commands == HelpTests.commands)
    #expect(firstCells(of: try document("README.md"), below: "Commands") == commands)
  }

  @Test func everyExitCodeIsDocumented() throws {
    let codes = firstCells(of: try document("docs/ERRORS.md"), below: "Exit codes")
    #expect(codes == ["0", "1", "2", "64"])
  }

  @Test func everyReasonOfRejectionIsDocumented() throws {
    let codes = firstCells(of: try document("docs/ERRORS.md"), below: "Why an article is rejected")
    #expect(Set(codes) == Set(RejectionCode.allCases.map(\.rawValue)))
  }
}
