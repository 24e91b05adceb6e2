import ReadoutMatching
import Testing

struct RareRunsTests {
  @Test func theRarestWordsMakeTheFirstRun() {
    let runs = RareRuns(
      ["\u{201C}It is what it is, but the Kelmar pipeline feeds Varn.\u{201D}"], limit: 1
    ).runs
    #expect(runs.count == 1)
    #expect(runs.first?.contains("Kelmar pipeline") == true)
  }

  @Test func runsDoNotOverlap() {
    let text = "Kelmar pipeline crews guard the Veldt quarry while Ostrian barges carry gravel"
    let runs = RareRuns([text], limit: 3).runs
    let words = runs.flatMap { $0.split(separator: " ") }
    #expect(runs.count >= 2)
    #expect(words.count == 4 * runs.count)
    #expect(Set(words).count == words.count)
  }

  @Test func commonSpeechHasNone() {
    #expect(RareRuns(["it is what it is"], limit: 3).runs.isEmpty)
    #expect(RareRuns([], limit: 3).runs.isEmpty)
  }
}
