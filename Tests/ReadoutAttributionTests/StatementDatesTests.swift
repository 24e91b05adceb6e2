import ReadoutRecord
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
}
