import ReadoutRecord
import Testing

/// Dates that the words around a statement tell by a distance, by "then", or with its event;
/// reports of Wednesday, 12 February 2031.
struct ToldTimesTests {
  /// The dates of all statements of a body, by the last word of their speakers' names.
  private func dates(_ body: String) -> [String: [String?]] {
    Dictionary(
      grouping: ReportedText.statements(body),
      by: { $0.speaker?.name?.split(separator: " ").last.map(String.init) ?? "-" }
    ).mapValues { $0.map { $0.saidOn.edtf?.rawValue } }
  }

  @Test(arguments: [
    ("ten months after", "2030-04"), ("two years after", "2029"), ("a day after", "2031-02-10"),
    ("the day after", "2031-02-10"), ("seventeen months after", "2029-09"), ("hours after", nil),
  ])
  func whatWasSaidSoLongBeforeIsCountedBack(words: String, date: String?) {
    let found = dates(
      "Maren Tavik ended the plan on Tuesday, \(words) Ilan Orsk said that it was needed.")
    #expect(found["Orsk"]?.first == .some(date) || date == nil)
    #expect(date != nil || found["Orsk"]?.first.flatMap { $0 }?.hasPrefix("2031-02") != false)
  }

  @Test func whatIsCountedBackTakesNobodyThere() {
    let found = dates(
      """
      Maren Tavik ended the plan on Tuesday, ten months after Tavik said that it was needed.

      "We are ready," Tavik said.
      """)
    #expect(found["Tavik"] == ["2030-04", "2031-02-11"])
  }

  @Test(arguments: [
    "In September 2030, Ilan Orsk said that it rained. He said then that the roads were wet.",
    "Ilan Orsk had been milder in September 2030. Back then he said that the roads were wet.",
  ])
  func thenIsTheTimeToldBefore(text: String) {
    let lead = "VARN, February 12. /NTA/. Maren Tavik said that it was late.\n\n"
    #expect(dates(lead + text)["Orsk"]?.last == "2030-09")
  }

  @Test func atTheTimeIsTheDayOfTheSentenceBefore() {
    let found = dates(
      """
      VARN, February 12. /NTA/. Maren Tavik said that it was late.

      Tavik first gave her word in parliament on June 4, 2029. "The dam stays," she said at the time.

      Tavik said that the roads were wet.
      """)
    #expect(found["Tavik"] == ["2031-02-12", "2029-06-04", "2031-02-12"])
  }

  @Test func aParagraphOfAnotherDayInAReportFromTheSpotIsOfThatDay() {
    let found = dates(
      """
      VARN, February 12. /NTA/. Maren Tavik said that it was late.

      On February 10, Ilan Orsk said that it rained. "The roads are wet," according to Honor Pryde.
      """)
    #expect(found["Orsk"] == ["2031-02-10"] && found["Pryde"] == ["2031-02-10"])
  }

  @Test(arguments: [
    (
      "Maren Tavik told reporters after a meeting with Orsk on Monday that it rained.", "2031-02-10"
    ),
    ("Maren Tavik said after a storm on Monday that it rained.", nil),
    ("After talks in Varn in September 2030, Maren Tavik said that it rained.", "2030-09"),
    ("Maren Tavik, who said on Monday that it rained, left.", "2031-02-10"),
    ("Maren Tavik said in March of last year that it rained.", "2030-03"),
    ("Maren Tavik said in September last year that it rained.", "2030-09"),
    ("Maren Tavik told reporters of the board's meeting in December that it was late.", nil),
  ])
  func aDateBelongsToItsCueOrToAnotherEvent(text: String, date: String?) {
    #expect(dates(text)["Tavik"]?.first == .some(date))
  }

  @Test func aWeekdayWithinTheObjectIsTheDayOfTheCue() {
    let found = dates(
      """
      Maren Tavik rejected a public inquiry Tuesday into the flood.

      Ilan Orsk said that the stores would last.
      """)
    #expect(found["Tavik"] == ["2031-02-11"])
  }

  @Test func anEventHasTheDayThatStandsWithIt() {
    let found = dates(
      """
      Ilan Orsk was asked for his view. Maren Tavik was interviewed by Radio Orrel on Thursday.

      Tavik said that it was late. "The stores will last," she told the station.
      """)
    #expect(found["Tavik"] == ["2031-02-06", "2031-02-06"])
  }

  @Test func aLongPassedDayIsKeptWithinItsParagraph() {
    let found = dates(
      """
      Maren Tavik said on December 3 that it rained. Tavik called the roads wet.

      Tavik said that the stores would last.
      """)
    #expect(found["Tavik"] == ["2030-12-03", "2030-12-03", nil])
  }

  @Test func whoMetSomebodyOnTheDayOfTheReportSpokeThen() {
    let found = dates(
      """
      Ostmark is short of grain, and Honor Pryde said on Saturday that it was late.

      The general, Ilan Orsk, met with Pryde on Wednesday. Orsk said that his men would stay.
      """)
    #expect(found["Orsk"] == ["2031-02-12"])
  }

  @Test func whatIsOfAnInterviewOfAnUnknownDayHasNotTheDayOfTheDateline() {
    let text = """
      VARN, Feb. 12 (NTA) - The road is open.

      "It is open," Honor Tavik told CNN Saturday.

      "It rains," Tavik said.
      """
    let statements = ReportedText.statements(text, published: nil)
    #expect(statements.map(\.saidOn.edtf) == [nil, nil])
    let today = text.replacing(" Saturday", with: "")
    #expect(ReportedText.statements(today, published: nil).allSatisfy { $0.saidOn.edtf != nil })
  }
}
