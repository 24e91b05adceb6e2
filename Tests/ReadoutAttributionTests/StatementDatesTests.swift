import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

struct StatementDatesTests {
  @Test(arguments: [
    ("Tavik said on Monday that it rained.", "2031-02-10", SaidOnBasis.weekday),
    ("Tavik said on Wednesday that it rained.", "2031-02-12", .weekday),
    ("\"It is so,\" Tavik said Thursday.", "2031-02-06", .weekday),
    ("Tavik said yesterday that it rained.", "2031-02-11", .relative),
    ("Tavik said today that it rained.", "2031-02-12", .relative),
    ("Tavik said on February 10 that it rained.", "2031-02-10", .explicit),
    ("Tavik said on 6 March 2030 that it rained.", "2030-03-06", .explicit),
    ("Tavik said on March 6, 2030 that it rained.", "2030-03-06", .explicit),
    ("Tavik said on July 6 that it rained.", "XXXX-07-06", .explicit),
    ("VARN, February 10. /NTA/. Tavik said that it rained.", "2031-02-10", .dateline),
    ("VARN, July 10. /NTA/. Tavik said that it rained.", "XXXX-07-10", .dateline),
    ("VARN, 8th July, 2030 (NTA) -- Tavik said that it rained.", "2030-07-08", .dateline),
  ])
  func aDateIsReadBesideTheCueOrFromTheDateline(text: String, date: String, basis: SaidOnBasis)
    throws
  {
    let saidOn = try #require(ReportedText.statements(text).first).saidOn
    #expect(saidOn.edtf?.rawValue == date)
    #expect(saidOn.basis == basis && !saidOn.evidence.isEmpty)
  }

  @Test(arguments: ["Tavik said on Monday that it rained.", "Tavik said today that it rained."])
  func aDayWithoutTheDateOfPublicationStaysUnknown(text: String) throws {
    let saidOn = try #require(ReportedText.statements(text, published: nil).first).saidOn
    #expect(saidOn.edtf == nil)
    #expect(saidOn.reason?.contains("date of publication") == true)
  }

  @Test(arguments: ["in January", "last month", "a year ago", "last week"])
  func aStretchOfAnUnknownYearStaysUnknown(time: String) throws {
    let lead = "VARN, March 14 (NTA) - Tavik said on Tuesday that it rained."
    let text = lead + " He had said \(time) that it snowed."
    let saidOn = try #require(ReportedText.statements(text, published: nil).last).saidOn
    #expect(saidOn.edtf == nil)
    #expect(saidOn.reason?.contains("year of the report") == true)
  }

  @Test func aStretchThatNamesItsYearNeedsNoOther() throws {
    let text = "VARN, March 14. /NTA/. Tavik said it rained. In January 2030 he said it snowed."
    let saidOn = try #require(ReportedText.statements(text, published: nil).last).saidOn
    #expect(saidOn.edtf?.rawValue == "2030-01")
  }

  @Test(arguments: [
    ("Founded in 2011, the Tavik Works say it rained.", nil),
    ("Elected in 2019, Tavik said that it rained.", "2031-02-10"),
    ("Earlier, Tavik said that it rained.", nil),
  ])
  func anEventOfALifeAndAnEarlierTimeDateNothing(text: String, date: String?) throws {
    let lead = "VARN, February 10. /NTA/. Orrel said that it was so.\n\n"
    let saidOn = try #require(ReportedText.statements(lead + text).last).saidOn
    #expect(saidOn.edtf?.rawValue == date)
  }

  @Test func theYearTurnsBetweenDatelineAndPublication() {
    let statements = ReportedText.statements(
      "VARN, December 31. /NTA/. Tavik said that it rained.", published: "2031-01-02")
    #expect(statements.first?.saidOn.edtf?.rawValue == "2030-12-31")
  }

  @Test(arguments: ["Tavik said that it rained on Monday.", "\"Come on Friday,\" Tavik said."])
  func aDayInTheContentDatesNothing(text: String) throws {
    let saidOn = try #require(ReportedText.statements(text).first).saidOn
    #expect(saidOn.edtf == nil && saidOn.reason != nil)
  }

  /// The dates of all statements of a body.
  private func dates(_ body: String, published: String? = "2031-02-12") -> [String?] {
    ReportedText.statements(body, published: published).map { $0.saidOn.edtf?.rawValue }
  }

  @Test func aWireReportsDayIsThatOfAllWhoAreQuoted() {
    let found = dates(
      """
      VARN, February 10. /NTA/. Maren Tavik said that it rained.

      "It rained," Ilan Orsk told reporters. The ministry says that it never rains.
      """)
    #expect(found == ["2031-02-10", "2031-02-10", nil])
  }

  @Test func aLeadsDayIsThatOfAFiledReport() {
    let found = dates(
      """
      By our own correspondent in Varn

      The ministers met yesterday and parted without a word.

      Maren Tavik said that it rained. Ilan Orsk has repeatedly said that it does not.
      """)
    #expect(found == ["2031-02-11", nil])
  }

  @Test func aDayCarriesToTheSameSpeakerAndNoOther() {
    let found = dates(
      """
      On Friday, Maren Tavik said that it rained.

      Tavik said that the roads were wet. Ilan Orsk said that they were dry.
      """)
    #expect(found == ["2031-02-07", "2031-02-07", nil])
  }

  @Test func whatGoesOnInASentenceSharesItsDate() {
    let found = dates("Maren Tavik said on Monday that it rained, adding that the roads were wet.")
    #expect(found == ["2031-02-10", "2031-02-10"])
  }

  @Test func theTextMayForceTheYearOfADateline() {
    let found = dates(
      """
      VARN, February 10. /NTA/. Maren Tavik said on Monday that it rained.

      The plan was put forward in late 2030, she said.
      """, published: nil)
    #expect(found.first == "2031-02-10")
  }

  @Test func withoutEvidenceADatelineHasNoYear() {
    let found = dates("VARN, February 10. /NTA/. Maren Tavik said that it rained.", published: nil)
    #expect(found == ["XXXX-02-10"])
  }

  @Test func aDateSaysWhyItIsTaken() throws {
    let body = "VARN, February 10. /NTA/. Maren Tavik said that it rained."
    let saidOn = try #require(ReportedText.statements(body).first).saidOn
    #expect(saidOn.reason == "the dateline gives the day" && !saidOn.evidence.isEmpty)
  }

  @Test(arguments: [
    ("BEIRUT/THE HAGUE", "Beirut/The Hague"), ("RIO DE JANEIRO", "Rio de Janeiro"),
    ("LA PAZ", "La Paz"), ("MANCHESTER, N.H.", "Manchester, N.H."), ("ST. LOUIS", "St. Louis"),
    ("San Tarro", "San Tarro"), ("DECATUR, Ill.", "Decatur, Ill."),
  ])
  func theNameOfAPlaceIsNotShouted(line: String, name: String) {
    let article = ReportedText.article(StoredText("\(line) (AX) -- The talks went on, he said."))
    #expect(ReportedText.record(of: article).article.dateline?.place == name)
  }

  @Test(arguments: [
    ("Honor Tavik told the Courant in a 2029 interview that it rained.", "2029"),
    ("In a January interview Honor Tavik said that it rained.", "2031-01"),
    ("In a letter to the board in January, Honor Tavik said that it rained.", "2031-01"),
    ("A 2029 report said that it rained.", "2029"),
    ("According to a log published on Monday, it rained.", "2031-02-10"),
  ])
  func aDateIsReadOfTheInterviewOrTheText(text: String, date: String) {
    #expect(ReportedText.statements(text).last?.saidOn.edtf?.rawValue == date)
  }

  @Test func whatWasSaidAtTheTimeIsNotOfTheDayOfTheReport() {
    let text =
      "VARN, February 10. /NTA/. Honor Tavik said that it rained. Both sides said in a statement at "
      + "the time that it was dry."
    #expect(ReportedText.statements(text).map(\.saidOn.edtf?.rawValue) == ["2031-02-10", nil])
  }

  @Test func noDatelineIsPartOfWhatIsSaid() throws {
    let text = "VARN, February 10 (NTA) - The harbour will be closed, Honor Tavik said on Monday."
    let content = try #require(ReportedText.statements(text).first?.content)
    #expect(content == [CodePointSpan(26, 52)])
  }

  /// The rules take what follows the quotation for a part of what is said.
  @Test func aDayBehindALongQuotationIsThatOfTheStatement() {
    let text =
      "VARN, February 10. /NTA/. Honor Tavik said \"it is a blank cheque that nobody will ever cash "
      + "in this town of ours\" in a radio interview on Sunday."
    let engine = EngineIdentity(version: "test", model: "fast", weights: nil)
    let record = RecordBuilder(model: .fast).record(
      of: ReportedText.article(StoredText(text)), engine: engine)
    #expect(record.statements.first?.saidOn.edtf?.rawValue == "2031-02-09")
  }
}
