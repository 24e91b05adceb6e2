import ReadoutText
import Testing

@testable import Lab

struct BratReaderTests {
  @Test func theSpansOfAnEventAreThoseOfItsArguments() throws {
    let found = BratReader.attributions(
      in: """
        T1\tSource 0 5\tTavik
        T2\tCue 6 10\tsaid
        T3\tContent 11 20\tit is open
        T4\tAttribution 6 10\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3

        """)
    #expect(found.count == 1)
    #expect(found.first?.source == [CodePointSpan(0, 5)])
    #expect(found.first?.cue == [CodePointSpan(6, 10)])
    #expect(found.first?.content == [CodePointSpan(11, 20)])
  }

  @Test func aSpanMayHaveParts() {
    let found = BratReader.attributions(
      in: "T1\tContent 0 5;9 12;20 31\tsome more text\nE1\tAttribution:T9 Content:T1\n")
    #expect(
      found.first?.content == [CodePointSpan(0, 5), CodePointSpan(9, 12), CodePointSpan(20, 31)])
  }

  @Test func contentsAndCuesWithNumbersAreTakenTogether() {
    let found = BratReader.attributions(
      in: """
        T1\tContent 0 5\ta
        T2\tContent 9 12\tb
        T3\tCue 6 8\tc
        E1\tAttribution:T3 Cue:T3 Content:T1 Content2:T2
        """)
    #expect(found.first?.content == [CodePointSpan(0, 5), CodePointSpan(9, 12)])
    #expect(found.first?.source == [])
  }

  @Test func eventsMayComeBeforeTheirSpansAndLinesMayEndInAnyWay() {
    let file = "E1\tAttribution:T2 Cue:T2 Content:T1\r\nT1\tContent 0 5\ta\r\nT2\tCue 6 8\tb\r\n"
    let found = BratReader.attributions(in: file)
    #expect(found.first?.content == [CodePointSpan(0, 5)])
    #expect(found.first?.cue == [CodePointSpan(6, 8)])
  }

  @Test func aTextThatRunsOverALineEndKeepsItsSpan() {
    let found = BratReader.attributions(
      in: "T1\tContent 0 9\tit is\nopen\nT2\tCue 12 16\tsaid\nE1\tAttribution:T2 Cue:T2 Content:T1")
    #expect(found.first?.content == [CodePointSpan(0, 9)])
    #expect(found.first?.cue == [CodePointSpan(12, 16)])
  }

  @Test func otherLinesAndEventsWithoutContentArePassedOver() {
    let found = BratReader.attributions(
      in: """
        T1\tDiscuss 0 5\ta
        T2\tCue 6 8\tb
        E1\tDiscuss:T1
        E2\tAttribution:T2 Cue:T2
        E3\tAttribution:T2 Cue:T2 Content:T77
        A1\tDiscuss E1
        #1\tAnnotatorNotes E1\tis it?
        T\t
        E
        Tx\tContent 0 5\ta
        """)
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    "", "\n\n\t\t\n", "T1\nE1", "T1\tContent\nE1\tAttribution:T1 Content:T1",
    "T1\tContent a b\tx\nE1\tAttribution:T1 Content:T1",
    "T1\tContent 5\tx\nE1\tAttribution Content:T1", "E1\t", "E1\tAttribution:T1 Content:T1:T2 x :",
  ])
  func damagedFilesGiveNothing(file: String) { #expect(BratReader.attributions(in: file).isEmpty) }
}
