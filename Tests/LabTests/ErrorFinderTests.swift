import Testing

@testable import Lab

struct ErrorFinderTests {
  private func kinds(_ gold: [String], _ found: [String]) -> [ErrorKind] {
    ErrorFinder(MarkedComparison.make(gold: gold, found: found)).errors.map(\.kind)
  }

  private static let whole =
    "Mayor [source:Tavik Oren] [cue:said] [content:that the old harbour would stay open]."

  @Test(
    arguments: [
      (whole, []),
      (
        "Mayor [source:Tavik Oren] [cue:said that] [content:the old harbour would stay open].",
        [.cueExtent, .contentNear]
      ),
      (
        "Mayor [source:Tavik Oren] [cue:said] that the old [content:harbour would stay open].",
        [.contentStartsLate]
      ),
      (
        "Mayor [source:Tavik Oren] [cue:said] [content:that the old harbour] would stay open.",
        [.contentEndsEarly]
      ),
      (
        "Mayor [source:Tavik Oren] [cue:said] that the [content:old harbour] would stay open.",
        [.contentStartsLate, .contentEndsEarly]
      ),
      (
        "Mayor [source:Tavik Oren] [cue:said] [content:that the] old harbour would [content:stay open].",
        [.contentShape]
      ),
      (
        "Mayor Tavik Oren [cue:said] [content:that the old harbour would stay open].",
        [.sourceMissed]
      ),
      (
        "[source:Mayor] Tavik Oren [cue:said] [content:that the old harbour would stay open].",
        [.sourceWrong]
      ),
      (
        "[source:Mayor Tavik Oren] [cue:said] [content:that the old harbour would stay open].",
        [.sourceExtent]
      ),
      (
        "Mayor [source:Tavik] Oren said [content:that the old harbour] would [cue:stay] open.",
        [.wrongCue]
      ),
    ] as [(String, [ErrorKind])])
  func whatDiffersIsNamed(found: String, expected: [ErrorKind]) {
    #expect(kinds([Self.whole], [found]) == expected)
  }

  @Test func whatIsTooMuchIsNamedToo() {
    let short = "[source:Tavik] [cue:said] that the old [content:harbour] would stay open."
    let long = "[source:Tavik] [cue:said] [content:that the old harbour would stay open]."
    #expect(kinds([short], [long]) == [.contentStartsEarly, .contentEndsLate])
    let unnamed = "Tavik [cue:said] [content:that the old harbour would stay open]."
    #expect(kinds([unnamed], [long]) == [.sourceInvented])
  }

  @Test func aLaterQuotationIsAContinuation() {
    let one = #"[content:"It is open,"] [source:Tavik] [cue:said]. "Come and see the boats.""#
    let both =
      #"[content:"It is open,"] [source:Tavik] [cue:said]. [content:"Come and see the boats."]"#
    #expect(kinds([both], [one]) == [.continuationMissed])
    #expect(kinds([one], [both]) == [.continuationExtra])
  }

  @Test func whatHasNoPartnerIsMissedOrSpurious() {
    let speech = "[source:Tavik] [cue:said] [content:it is open]. Sailors fear that it will close."
    let other = "Tavik said it is open. [source:Sailors] [cue:fear] [content:that it will close]."
    #expect(kinds([speech, other], []) == [.missedSpeech, .missedOther])
    #expect(kinds([], [speech, other]) == [.spuriousSpeech, .spuriousOther])
    #expect(kinds([speech], [other]) == [.missedSpeech, .spuriousOther])
  }

  @Test func theSameCueBindsMoreThanTheSameContent() {
    let gold = "[source:Tavik] [cue:added] [content:that the clerk noted that boats had left]."
    let inner = "Tavik added that [source:the clerk] [cue:noted] [content:that boats had left]."
    #expect(kinds([gold], [inner, gold]) == [.spuriousSpeech])
    #expect(kinds([gold], [inner]) == [.wrongCue])
  }

  @Test func aBareMarkIntroducesSpeech() {
    let turn = "[source:OREN][cue::] [content:The boats have left the harbour.]"
    #expect(kinds([turn], []) == [.missedSpeech])
  }
}
