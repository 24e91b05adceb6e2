import Foundation
import Testing

/// Reports after reports: what earlier ones tell of offices, and what stays doubtful.
struct ReviewCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(in: folder)
  }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try program.run(arguments + ["--ledger", "desk.readout"])
  }

  /// Ingests a report of a day of May 2031.
  private func ingest(_ name: String, day: Int, _ sentence: String) throws {
    let text = "Boats stay in port\n\nOSLO, May \(day) (Corvex) - The boats stayed. \(sentence)\n"
    try folder.write(text, to: "\(name).txt")
    let run = try run(["ingest", "\(name).txt", "--published", "2031-05-0\(day)"])
    #expect(run.status == 0, "\(run.errors)")
  }

  private func introduce(_ name: String, day: Int) throws {
    try ingest(
      name, day: day,
      "\"Boat \(name) stays,\" Norwegian Fisheries Minister Honor Tavik said on Monday.")
  }

  @Test func aRoleOfTwoEarlierReportsGivesTheSpeakerAndOneACandidate() throws {
    try introduce("first", day: 1)
    try ingest("asked", day: 2, "\"Nets are dry,\" Norway's fisheries minister said.")
    let review = try run(["review"])
    #expect(review.lines.contains { $0.contains("the speaker may be Honor Tavik (50 %)") })
    #expect(review.output.contains("Honor Tavik by a1"))
    #expect(review.lines.last == "statements to look at: 1")

    try introduce("second", day: 3)
    try ingest("again", day: 4, "\"Nets are wet,\" Norway's fisheries minister said.")
    let shown = try run(["search", "wet", "--json"])
    #expect(shown.output.contains(#""name": "Honor Tavik""#))
    #expect(shown.output.contains(#""how": "table""#))
    #expect(shown.output.contains("Honor Tavik by a1 and a3"))
    #expect(try run(["show", "a4", "--json"]).output.contains("Honor Tavik by a1 and a3"))
    #expect(try run(["review", "--limit", "1", "--json"]).lines.count == 1)
  }

  @Test func aLedgerWithoutDoubtSaysSo() throws {
    try introduce("first", day: 1)
    #expect(try run(["review"]).lines.last == "nothing to look at")
  }
}
