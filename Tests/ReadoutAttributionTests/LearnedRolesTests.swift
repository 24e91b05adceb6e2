import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Roles that nobody of the article holds and no table settles, looked up in what the articles of a
/// ledger tell.
struct LearnedRolesTests {
  /// Article `number` calls a person something on a day.
  private static func told(
    _ number: Int, _ person: String, _ role: String, _ day: String, country: String? = "NO"
  ) throws -> ReportedRole {
    ReportedRole(
      person: person, personID: "p\(person.count)", role: role, country: country,
      article: "a\(number)", day: try #require(EDTF(rawValue: day)?.day))
  }

  private func speaker(
    _ reports: [ReportedRole], phrase: String = "Norway's fisheries minister",
    published: String? = "2031-05-10", adding terms: [RoleTerm] = []
  ) throws -> Speaker {
    let builder = RecordBuilder(
      model: .rules, settings: ModelSettings(),
      roles: RoleDirectory(adding: terms, learned: reports))
    let article = ReportedText.article(
      StoredText("\(phrase) said that it rained."), published: published)
    let engine = EngineIdentity(version: "test", model: "rules", weights: nil)
    return try #require(builder.record(of: article, engine: engine).statements.last?.speaker)
  }

  private static func twice(_ role: String = "Fisheries Minister") throws -> [ReportedRole] {
    [
      try told(3, "Honor Tavik", role, "2031-04-02"),
      try told(12, "Honor Tavik", role, "2031-05-01"),
    ]
  }

  @Test(arguments: [
    "Norway's fisheries minister", "The Norwegian fisheries minister",
    "Norway's minister of fisheries", "The fisheries minister of Norway",
  ])
  func twoArticlesNearTheDayGiveTheSpeaker(phrase: String) throws {
    let speaker = try speaker(Self.twice(), phrase: phrase)
    #expect(speaker.name == "Honor Tavik" && speaker.how == .table && speaker.country == "NO")
    #expect(speaker.reason?.hasSuffix("Honor Tavik by a3 and a12") == true)
  }

  @Test(arguments: [
    "Fisheries Minister", "new fisheries minister", "minister for fisheries",
    "fisheries minister of Norway", "acting Fisheries Minister",
    "new Norwegian Fisheries Minister",
  ])
  func theWordsOfTheRoleDoNotMatter(role: String) throws {
    #expect(try speaker(Self.twice(role)).name == "Honor Tavik")
  }

  @Test func oneArticleGivesACandidateWithTheArticle() throws {
    let speaker = try speaker([Self.told(3, "Honor Tavik", "Fisheries Minister", "2031-04-02")])
    #expect(speaker.name == nil && speaker.candidates.map(\.name) == ["Honor Tavik"])
    #expect(speaker.reason?.contains("Honor Tavik by a3") == true)
  }

  @Test func oneArticleThatTellsItTwiceIsOneArticle() throws {
    let speaker = try speaker([
      Self.told(3, "Honor Tavik", "Fisheries Minister", "2031-04-02"),
      Self.told(3, "Honor Tavik", "minister of fisheries", "2031-04-02"),
    ])
    #expect(speaker.name == nil && speaker.candidates.count == 1)
  }

  @Test(arguments: [("2031-12-24", 1), ("2030-07-01", 1), ("2032-06-01", 0), ("2030-03-01", 0)])
  func fartherAwayThereAreCandidatesAndThenNobody(day: String, count: Int) throws {
    let speaker = try speaker(Self.twice(), published: day)
    #expect(speaker.how == .unresolved || count == 0)
    #expect(speaker.candidates.count == count)
  }

  @Test func withoutADateThereAreCandidatesOnly() throws {
    let speaker = try speaker(Self.twice(), published: nil)
    #expect(speaker.name == nil && speaker.candidates.map(\.name) == ["Honor Tavik"])
  }

  @Test func whomArticlesContradictIsACandidateTheNearestFirst() throws {
    let others = try ["2031-05-08", "2031-05-09"].enumerated().map {
      try Self.told($0.offset + 20, "Adam Orrel", "Fisheries Minister", $0.element)
    }
    let speaker = try speaker(Self.twice() + others)
    #expect(speaker.name == nil)
    #expect(speaker.candidates.map(\.name) == ["Adam Orrel", "Honor Tavik"])
  }

  @Test(arguments: [
    "former fisheries minister", "Former Norwegian Fisheries Minister", "ex-fisheries minister",
  ])
  func whomAnArticleCallsFormerIsACandidate(role: String) throws {
    let former = try Self.told(20, "Honor Tavik", role, "2031-05-08")
    #expect(try speaker(Self.twice() + [former]).name == nil)
  }

  @Test(arguments: [
    "deputy fisheries minister", "former Fisheries Minister", "minister", "cabinet minister",
    "fisheries adviser",
  ])
  func whatIsNoOfficeOfOnePersonIsNotLearned(role: String) throws {
    #expect(try speaker(Self.twice(role)).how != .table)
    #expect(try speaker(Self.twice(role)).candidates.isEmpty)
  }

  @Test func aTableOfTheUsersOwnComesFirst() throws {
    let term = RoleTerm(
      person: "Adam Orrel", holder: "NO", office: Office(code: "fisheries minister"),
      from: EDTF(rawValue: "2030"), to: nil)
    let speaker = try speaker(Self.twice(), adding: [term])
    #expect(speaker.name == "Adam Orrel" && speaker.reason == nil)
  }

  @Test func ourTableComesFirst() throws {
    let reports = try ["2022-07-01", "2022-07-10"].enumerated().map {
      try Self.told($0.offset + 1, "Honor Tavik", "Foreign Minister", $0.element, country: "RU")
    }
    let speaker = try speaker(
      reports, phrase: "Russia's foreign minister", published: "2022-07-22")
    #expect(speaker.name == "Sergey Lavrov")
  }

  @Test func whomTheTableThinksPossibleIsACandidateToo() throws {
    let reports = try ["2031-04-01", "2031-05-01"].enumerated().map {
      try Self.told($0.offset + 1, "Honor Tavik", "President", $0.element, country: "TR")
    }
    let speaker = try speaker(reports, phrase: "The Turkish president")
    #expect(speaker.candidates.map(\.name) == ["Honor Tavik", "Recep Tayyip Erdoğan"])
    #expect(speaker.reason?.hasSuffix("by the table") == true)
  }

  @Test func whomOneArticleNamesComesBehindWhomTheTableThinksPossible() throws {
    let report = try Self.told(1, "Honor Tavik", "President", "2031-05-01", country: "TR")
    let speaker = try speaker([report], phrase: "The Turkish president")
    #expect(speaker.candidates.map(\.name) == ["Recep Tayyip Erdoğan", "Honor Tavik"])
  }

  @Test func articlesThatAgreeWithAnUnsureTableSettleIt() throws {
    let reports = try ["2031-04-01", "2031-05-01"].enumerated().map {
      try Self.told($0.offset + 1, "Recep Tayyip Erdogan", "President", $0.element, country: "TR")
    }
    #expect(try speaker(reports, phrase: "The Turkish president").name == "Recep Tayyip Erdogan")
  }

  @Test func theTextComesFirst() throws {
    let speaker = try speaker(
      Self.twice(),
      phrase: "Norwegian Fisheries Minister Adam Orrel came. Norway's fisheries minister")
    #expect(speaker.name == "Adam Orrel" && speaker.how == .role)
  }

  @Test(arguments: ["Fisheries Minister", "finance minister", "Finance Minister", "Minister"])
  func theRoleSaysWhatAMinisterIsFor(role: String) throws {
    let speaker = try speaker([], phrase: "Norwegian \(role) Honor Tavik")
    #expect(speaker.name == "Honor Tavik" && speaker.role == role)
  }
}
