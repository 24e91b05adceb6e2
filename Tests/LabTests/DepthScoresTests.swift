import Testing

@testable import Lab

struct DepthScoresTests {
  private static let outer =
    "[source:Tavik] [cue:said] [content:that Orrel promised that the port would open] ."
  private static let inner =
    "Tavik said that [source:Orrel] [cue:promised] [content:that the port would open] ."
  private static let wrong =
    "[source:Tavik] [cue:said] [content:that Orrel] promised that the port would open ."

  @Test func whatStandsWithinOthersIsCountedApart() {
    let scores = DepthScores([
      MarkedComparison.make(
        gold: [Self.outer, Self.inner], found: [Self.outer, Self.inner], nested: [Self.inner]),
      MarkedComparison.make(
        gold: [Self.outer, Self.inner], found: [Self.outer, Self.wrong], nested: [Self.inner]),
    ])
    let rows = scores.table.split(separator: "\n").dropFirst().map { line in
      line.split(separator: " ").map(String.init)
    }
    #expect(
      rows == [
        ["outer", "2", "3", "66.7", "100.0", "80.0"],
        ["nested", "2", "1", "100.0", "50.0", "66.7"],
        ["all", "4", "4", "75.0", "75.0", "75.0"],
      ])
  }
}
