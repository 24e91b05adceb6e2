import ReadoutRecord
import Testing

/// Dates that a statement takes from the text around it; reports of Wednesday, 12 February 2031.
struct CarriedDatesTests {
  /// The dates of all statements of a body, by the last word of their speakers' names.
  private func dates(_ body: String) -> [String: [String?]] {
    Dictionary(
      grouping: ReportedText.statements(body),
      by: { $0.speaker?.name?.split(separator: " ").last.map(String.init) ?? "-" }
    ).mapValues { $0.map { $0.saidOn.edtf?.rawValue } }
  }

  @Test func aPersonFurtherOnSpokeOnTheDayOfTheReportOrLaterAndNoCrowdDid() {
    let found = dates(
      """
      Maren Tavik mocked the plan. "It is a sermon," she said on Tuesday.

      The strait has been closed since the autumn.

      Ilan Orsk said that the stores would last. Relatives said that nobody had called them.
      """)
    #expect(found["Tavik"] == ["2031-02-11", "2031-02-11"])
    #expect(found["Orsk"] == ["[2031-02-11,2031-02-12]"])
    #expect(found.values.joined().filter { $0 == nil }.count == 1)
  }

  @Test func whatWasToldToTheOutletAloneIsOfNoDay() {
    let found = dates(
      """
      Maren Tavik said on Tuesday that it rained.

      "It is late," Ilan Orsk told this website.
      """)
    #expect(found["Orsk"] == [nil])
  }

  @Test func aLeadMayTellItsDayWithoutAStatement() {
    let found = dates(
      """
      Ostmark has a new minister. Maren Tavik took over from Ilan Orsk on Wednesday.

      "We are ready," Tavik said.
      """)
    #expect(found["Tavik"] == ["2031-02-12"])
  }

  @Test func anOlderFirstStatementMakesNoReportOfOneDay() {
    let found = dates(
      """
      Maren Tavik said on Friday that it rained. The harbour was closed on Tuesday.

      Ilan Orsk said that the stores would last.
      """)
    #expect(found["Orsk"] == [nil])
  }

  @Test func theNightOfTheLeadIsOfTwoDays() {
    let found = dates(
      """
      Maren Tavik said overnight that it rained.

      Ilan Orsk said that the stores would last.
      """)
    #expect(found["Orsk"] == ["[2031-02-11,2031-02-12]"])
  }

  @Test func thePresentTellsOfTheDayOnWhichAPersonSpoke() {
    let found = dates(
      """
      Maren Tavik said on Tuesday that it rained.

      Tavik insists that the roads were wet. Ilan Orsk insists that they were dry.
      """)
    #expect(found["Tavik"] == ["2031-02-11", "2031-02-11"] && found["Orsk"] == [nil])
  }

  @Test func whatASpeakerDidTheDayBeforeLeavesTwoDaysOpen() {
    let found = dates(
      """
      Maren Tavik said on Wednesday that it rained.

      Ilan Orsk had opened the dam a day earlier. "We are ready," Orsk said.
      """)
    #expect(found["Orsk"] == ["[2031-02-11,2031-02-12]"])
  }

  @Test func inAQuotationLastNightCountsFromItsDay() {
    let found = dates(
      """
      Maren Tavik wrote on Monday: "I told Ilan Orsk last night that the post was his."
      """)
    #expect(found.values.joined().compactMap { $0 }.sorted() == ["2031-02-09", "2031-02-10"])
  }

  @Test func theNextSentenceMayTellWhenItWasSaid() {
    let found = dates(
      """
      The dam was quiet. "We are ready," Maren Tavik said. She was speaking in Varn on Monday.
      """)
    #expect(found["Tavik"] == ["2031-02-10"])
  }

  @Test func aPhraseBehindTheCueMayBeLong() {
    let found = dates(
      """
      "We are ready," Maren Tavik said at a joint press conference with her colleague Ilan Orsk in \
      the small old port of Varn on Monday.
      """)
    #expect(found["Tavik"] == ["2031-02-10"])
  }

  @Test func thatDayIsTheOneToldBefore() {
    let found = dates(
      """
      Maren Tavik flew to the dam on Saturday. At the dam that day, Ilan Orsk said it was full.
      """)
    #expect(found["Orsk"] == ["2031-02-08"])
  }

  @Test func theContentOfAnotherIsNoRelativeClause() {
    let found = dates(
      "Ilan Orsk said that Maren Tavik had told the council on Monday that the dam was full.")
    #expect(found["Tavik"] == ["2031-02-10"] && found["Orsk"] == [nil])
  }

  @Test func aMonthOfASpeakerIsHandedOnToNothing() {
    let found = dates(
      """
      Maren Tavik said in November that it rained.

      The harbour was closed. Tavik said that the roads were wet.
      """)
    #expect(found["Tavik"] == ["2030-11", nil])
  }

  @Test func atTheEventOfTheLeadIsOnItsDay() {
    let found = dates(
      """
      Thousands marched through Varn on Saturday to protest against the dam.

      Several persons spoke at the rally. Maren Tavik called the plan a mistake.

      Ilan Orsk said that the stores would last.
      """)
    #expect(found["Tavik"] == ["2031-02-08"] && found["Orsk"] == [nil])
  }

  @Test func aParagraphThatMovesToAnotherDayTakesItsSpeakerThere() {
    let found = dates(
      """
      Maren Tavik told the Courant on Sunday that it rained.

      On Tuesday Tavik was no milder. Tavik called it a mistake.
      """)
    #expect(found["Tavik"] == ["2031-02-09", "2031-02-11"])
  }
}
