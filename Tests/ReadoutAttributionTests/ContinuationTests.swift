import Testing

struct ContinuationTests {
  @Test func aQuotationInTheSameParagraphGoesOn() {
    ReportedText.expectAttributions(
      "[content:\"It is open,\"] [source:Honor Tavik] [cue:said] on Friday. "
        + "[content:\"It was never closed.\"] Then she left.")
  }

  @Test func aQuotationInTheNextParagraphGoesOn() {
    ReportedText.expectAttributions(
      "[content:\"It is open,\"] [source:Honor Tavik] [cue:said].\n\n"
        + "[content:\"It was never closed. Nobody asked us.\"]\n\nThe talks go on.")
  }

  @Test func anOpenQuotationGoesOnInTheNextParagraph() {
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:said]: [content:\"The strait will stay open.]\n\n"
        + "[content:\"It was never closed.\"]")
  }

  @Test func anOpenQuotationEndsWithItsParagraph() {
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:said]: [content:\"It is open. It was never closed.]\n\n"
        + "The talks go on in May.")
  }

  @Test func aQuotationTwoParagraphsOnBelongsToNobody() {
    ReportedText.expectAttributions(
      "[content:\"It is open,\"] [source:Honor Tavik] [cue:said].\n\nThe talks go on.\n\n\"So it is.\""
    )
  }

  @Test func nothingGoesOnFromAnIndirectStatement() {
    ReportedText.expectAttributions(
      "[source:Honor Tavik] [cue:said] [content:that it was late].\n\n\"So it is.\"")
  }

  @Test func whatOnlyAnnouncesAQuotationGivesWayToIt() {
    ReportedText.expectAttributions(
      "This is what [source:Honor Tavik] [cue:said]:\n\n[content:\"It is open. It was never closed.\"]"
    )
  }
}
