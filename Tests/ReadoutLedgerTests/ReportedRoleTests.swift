import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// What the articles of a ledger tell of offices to those who read later articles.
struct ReportedRoleTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  /// Stores an article that gives a person a role.
  private func store(
    _ name: String, _ role: String, on day: String?, how: SpeakerResolution = .name,
    words: String? = nil
  ) throws {
    let number = try ledger.statistics().articleCount
    var extracted = SampleArticle(
      name: "report-\(number)", published: day,
      paragraphs: ["[source:X] [cue:said] [content:\(words ?? "report number \(number)")]."]
    ).extracted
    extracted.record.statements[0].speaker = Speaker(
      name: name, type: .person, role: role, country: "NO", how: how, confidence: 0.9)
    #expect(try ledger.store([extracted]).storedArticles == 1)
  }

  private func roles(through last: Int64 = 100) throws -> [ReportedRole] {
    try ledger.reportedRoles(through: ArticleID(rawValue: last))
  }

  @Test func aRoleIsToldWithPersonArticleAndDay() throws {
    try store("Tavik", "Fisheries Minister", on: "2031-05-01")
    try store("Honor Tavik", "fisheries minister", on: "2031-04-01")
    let told = try roles()
    #expect(told.map(\.article) == ["a2", "a1"])
    #expect(told.map(\.person) == ["Honor Tavik", "Honor Tavik"])
    #expect(told.first?.role == "fisheries minister" && told.first?.country == "NO")
    #expect(told.first?.spellings == ["Tavik"] && told.first?.day.iso == "2031-04-01")
  }

  @Test func officesOfManyAndUndatedArticlesTellNothing() throws {
    try store("Honor Tavik", "senator", on: "2031-05-01")
    try store("Adam Orrel", "Foreign Minister", on: nil)
    try store("Ada Orrel", "Foreign Minister", on: "2031-05")
    try store("Bero Lark", "Foreign Minister", on: "2031-05-01", how: .table)
    #expect(try roles().isEmpty)
  }

  @Test func copiesTellNothingOfTheirOwn() throws {
    let words = (1...400).map { "word\($0)" }.joined(separator: " ")
    try store("Honor Tavik", "Foreign Minister", on: "2031-05-01", words: words)
    try store("Honor Tavik", "Foreign Minister", on: "2031-05-02", words: words + " again")
    #expect(try ledger.statistics().copyCount == 1)
    #expect(try roles().map(\.article) == ["a1"])
  }

  @Test func ofAMonthTwoArticlesAreEnough() throws {
    for day in ["2031-05-01", "2031-05-02", "2031-05-03", "2031-06-01"] {
      try store("Honor Tavik", "Foreign Minister", on: day)
    }
    #expect(try roles().map(\.article) == ["a1", "a2", "a4"])
  }

  @Test func aBrokenOffImportGoesOnWithWhatWasLearnedBeforeIt() throws {
    #expect(try ledger.beginImport() == nil)
    try store("Honor Tavik", "Foreign Minister", on: "2031-05-01")
    #expect(try ledger.beginImport() == nil)
    try ledger.endImport()
    let last = try ledger.beginImport()
    #expect(last == ArticleID(rawValue: 1))
    try store("Honor B. Tavik", "Foreign Minister", on: "2031-05-02")
    #expect(
      try ledger.reportedRoles(through: ledger.beginImport()).map(\.person) == ["Honor Tavik"])
    #expect(try ledger.reportedRoles(through: nil).isEmpty)
  }
}
