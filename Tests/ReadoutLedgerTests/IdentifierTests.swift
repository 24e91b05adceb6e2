import ReadoutRecord
import Testing

@testable import ReadoutLedger

struct IdentifierTests {
  @Test(arguments: [1, 2, 31, 32, 1 << 30, 738_000 << 30 | 7, (1 << 53) - 1, .max] as [Int64])
  func anIDReadsBackFromItsText(rawValue: Int64) {
    let statement = StatementID(rawValue: rawValue)
    #expect(StatementID(statement.description) == statement)
    #expect(StatementID(statement.description.uppercased()) == statement)
    let article = ArticleID(rawValue: rawValue)
    #expect(ArticleID(article.description) == article)
  }

  @Test func lettersThatAreMisreadAreTakenForTheDigitsTheyLookLike() {
    #expect(StatementID("sIO") == StatementID("s10"))
    #expect(StatementID("sl0") == StatementID("s10"))
  }

  @Test(arguments: [
    "", "a", "a0", "a-1", "a1x", "12", "s12", "a99999999999999999999", "a 1", "\u{E4}1", "a\u{663}",
  ])
  func whatIsNoArticleIsRefused(text: String) { #expect(ArticleID(text) == nil) }

  @Test(arguments: ["", "s", "s0", "su", "a12", "s1 2", "szzzzzzzzzzzzzz", "s\u{E9}"])
  func whatIsNoStatementIsRefused(text: String) { #expect(StatementID(text) == nil) }

  @Test func statementsSortByTheDayOnWhichTheyWereSaid() throws {
    let days = ["0000-01-01", "1969-12-31", "1970-01-01", "2022-02-10", "9999-12-31"]
    let parts = try days.map { text -> Int64 in
      StatementID.dayPart(of: try #require(EDTF(rawValue: text)?.day))
    }
    #expect(parts == parts.sorted() && parts[0] > StatementID.dayPart(of: nil))
    let last = StatementID(dayPart: parts[4], number: 1 << 30 - 1)
    #expect(last.rawValue < 1 << 53)
  }

  @Test(arguments: [
    // Its own day; a day behind the report's; a month that is not over; open ends.
    ("2031-05-03", "2031-05-04", "2031-05-03"), ("2031-05-09", "2031-05-04", "2031-05-04"),
    ("2031-05", "2031-05-04", "2031-05-04"), ("2031-05-01/..", "2031-05-04", "2031-05-04"),
    ("../2031-05-01", "2031-05-04", "2031-05-01"), ("XXXX-05-03", "2031-05-04", "2031-05-04"),
    (nil, "2031-05-04", "2031-05-04"), ("2031-05-03", nil, "2031-05-03"),
    ("2031-05-01/..", nil, "2031-05-01"), (nil, nil, nil), ("XXXX-05-03", nil, nil),
  ])
  func aStatementSortsByItsDayButNotBehindItsReport(
    saidOn: String?, published: String?, sorting: String?
  ) {
    let days = DayBounds(
      saidOn: saidOn.flatMap(EDTF.init(rawValue:)),
      published: published.flatMap(EDTF.init(rawValue:)))
    #expect(days.sorting?.iso == sorting)
  }
}
