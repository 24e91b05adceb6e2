import Testing

@testable import Lab

struct ErrorListingTests {
  private static let gold =
    "Today Mayor [source:Tavik] [cue:said on Monday] [content:it is open] again."
  private static let found =
    "Today Mayor [source:Tavik] [cue:said] on Monday [content:it is open] again."

  @Test func kindsAreCountedTheCommonestFirst() {
    let listing = ErrorListing([
      MarkedComparison.make(gold: [Self.gold], found: [Self.found]),
      MarkedComparison.make(gold: [Self.gold], found: []),
      MarkedComparison.make(gold: [Self.gold], found: [Self.found]),
    ])
    let lines = listing.counts.split(separator: "\n")
    #expect(lines.first == "3 articles, 3 attributions annotated, 2 found")
    #expect(
      lines.dropFirst().map { $0.split(separator: " ").prefix(2) } == [
        ["2", "cue-extent"], ["1", "missed-speech"],
      ])
  }

  @Test func aCaseIsOneLineWithBothSides() {
    let listing = ErrorListing([MarkedComparison.make(gold: [Self.gold], found: [Self.found])])
    #expect(listing.cases(of: .cueExtent) == ["report.txt: \(Self.gold) -> \(Self.found)"])
    #expect(listing.cases(of: .sourceWrong).isEmpty)
  }

  @Test func whatHasNoOtherSideStandsBesideNothing() {
    let missed = ErrorListing([MarkedComparison.make(gold: [Self.gold], found: [])])
    #expect(missed.cases(of: .missedSpeech) == ["report.txt: \(Self.gold) -> nothing"])
    let spurious = ErrorListing([MarkedComparison.make(gold: [], found: [Self.found])])
    #expect(spurious.cases(of: .spuriousSpeech) == ["report.txt: nothing -> \(Self.found)"])
  }

  @Test func longStretchesLoseTheirMiddleAndLineEndsBecomeBlanks() {
    let content = (1...40).map { "w\($0)" }.joined(separator: "\n")
    let marked = "[source:Tavik] [cue:said] [content:\(content)]"
    let listing = ErrorListing([MarkedComparison.make(gold: [marked], found: [])])
    let line = listing.cases(of: .missedSpeech).first ?? ""
    #expect(line.contains("w12 … w29 ") && !line.contains("w13 ") && !line.contains("\n"))
  }

  @Test func everyKindHasASummaryOfItsOwn() {
    #expect(Set(ErrorKind.allCases.map(\.summary)).count == ErrorKind.allCases.count)
  }
}
