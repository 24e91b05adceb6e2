import ReadoutRecord
import ReadoutText
import Testing

struct RuleAttributorTests {
  @Test(arguments: [
    "[source:Honor Tavik] [cue:said] [content:that the strait would stay open].",
    "[source:Honor Tavik] [cue:said] [content:the strait would stay open].",
    "[source:The foreign minister of Norland] [cue:also noted] [content:that it was late].",
    "[source:Honor Tavik], speaking in Varn, [cue:said] [content:the port was closed].",
    "[source:Honor Tavik, the foreign minister], [cue:said] [content:the port was closed].",
    "[source:Honor Tavik] [cue:said] on Friday [content:that the port was closed].",
  ])
  func theSubjectComesFirst(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[content:\"The strait is open,\"] [source:Honor Tavik] [cue:said].",
    "[content:\"The strait is open,\"] [source:Honor Tavik] [cue:said] on Friday.",
    "[content:The strait will stay open], [source:Honor Tavik] [cue:said] on Friday.",
    "[content:\"Will it stay open?\"] [source:Honor Tavik] [cue:asked].",
    "[content:\"Stop!\"] [source:the minister] [cue:said] at the end.",
    "[content:\"One. Two. Three,\"] [source:Honor Tavik] [cue:said].",
  ])
  func theSubjectComesLast(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[content:\"The strait is open,\"] [cue:said] [source:Honor Tavik].",
    "[content:\"It is open,\"] [cue:said] [source:Honor Tavik, the foreign minister of Norland].",
    "[content:The strait will stay open], [cue:said] [source:Honor Tavik, who leads the talks].",
    "[content:\"It is open,\"] [cue:thundered] [source:Honor Tavik].",
  ])
  func theVerbComesBeforeTheSubject(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[cue:According to] [source:Honor Tavik], [content:the strait will stay open].",
    "[content:The strait will stay open], [cue:according to] [source:Honor Tavik].",
    "[content:The strait], [cue:according to] [source:Honor Tavik], [content:will stay open].",
    "[cue:According to] [source:a report by the ministry], [content:prices will rise].",
    "[cue:According to] [source:Honor Tavik], [content:the port is open, and it is late].",
    "[cue:According to] [source:Honor Tavik, the mayor], [content:the port is open].",
  ])
  func accordingToStandsAnywhere(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[source:Honor Tavik] [cue:said]:\n\n[content:\"The strait is open.\"]",
    "It rained. [source:Honor Tavik] [cue:added]:\n\n[content:\"It is open. Look.\"]",
  ])
  func aColonAnnouncesTheNextParagraph(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[content:\"The strait,\"] [cue:said] [source:Honor Tavik], [content:\"will stay open.\"]",
    "[content:\"It is open,\"] [source:Honor Tavik] [cue:said]. [content:\"It was never closed.\"]",
    "[content:\u{2018}It is so,\u{2019}] [source:Tavik] [cue:said]. [content:\u{2018}Look.\u{2019}]",
    "[content:\u{201E}Es ist so\u{201C}], [cue:said] [source:Tavik].",
  ])
  func aQuotationMayBeSplit(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[source:Tavik] [cue:said] [content:it was open], [cue:adding] [content:that it was late].",
    "[source:Tavik] [cue:said] [content:that it was open] and [cue:added] [content:that it was late].",
  ])
  func aSecondCueSharesTheSource(marked: String) {
    let sample = marked.replacing("[source:Tavik]", with: "Tavik")
    let found = ReportedText.statements(sample.replacing(#/\[\w+:|\]/#, with: ""))
    #expect(found.map(\.source.count) == [1, 1])
    #expect(found.first?.source == found.last?.source)
    #expect(Set(found.compactMap(\.speaker?.name)) == ["Tavik"])
  }

  @Test func eachClauseHasItsOwnSpeaker() {
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:said] [content:it was open], but [source:Adam Orrel] [cue:said] "
        + "[content:it was closed].", count: 2)
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:said] [content:it was open]; [source:Adam Orrel] [cue:said] "
        + "[content:it was closed].", count: 2)
  }

  @Test(arguments: [
    "[source:Honor Tavik] [cue:told] reporters [content:that the strait would stay open].",
    "[source:Honor Tavik] [cue:told] the Varn Courant [content:that it was late].",
    "[content:\"It is late,\"] [source:Honor Tavik] [cue:told] reporters.",
  ])
  func theAddresseeStandsInNoSpan(marked: String) { ReportedText.expectAttributions(marked) }

  @Test(arguments: [
    "[source:Honor Tavik] [cue:did not say] [content:that the strait would stay open].",
    "[source:Honor Tavik] [cue:would say] [content:that the strait is open].",
    "[source:Honor Tavik] [cue:went on to say] [content:that the strait is open].",
    "[source:Honor Tavik] [cue:pointed out] [content:that the strait is open].",
  ])
  func theCueTakesAuxiliariesNegationAndParticles(marked: String) {
    ReportedText.expectAttributions(marked)
  }

  @Test func anObjectIsContentToo() {
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:called] [content:the plan \"an insult\"].")
  }

  @Test func gluedSentencesHaveTheirOwnAttributions() {
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:said] [content:it was late].[content:\"It is so,\"] "
        + "[source:she] [cue:added].", count: 2)
  }

  @Test(arguments: [
    "Honor Tavik left at noon.", "He was told.", "The United States points of entry are open.",
    "That is what was said.", "The said report is lost.", "\"Fishing\" boats are not welcome here.",
  ])
  func whatReportsNothingIsNoAttribution(text: String) {
    ReportedText.expectAttributions(text, count: 0)
  }

  @Test func aSourceNeverHoldsItsOwnCue() {
    let text = StoredText("It is so, according to Adam Orrel saying that it was late.")
    let article = ReportedText.article(text)
    let record = ReportedText.record(of: article)
    #expect(record.statements.count == 2)
    #expect(RecordInvariants(record: record, article: article).violations == [])
  }
}
