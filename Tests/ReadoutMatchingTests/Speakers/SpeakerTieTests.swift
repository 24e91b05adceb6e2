import ReadoutMatching
import ReadoutRecord
import Testing

/// Which two speakers may be one, as far as their names tell.
@Suite struct SpeakerTieTests {
  private func profile(
    _ name: String, _ type: SpeakerType, role: String? = nil, in article: String,
    isHeadline: Bool = false
  ) -> StatementProfile {
    StatementProfile(
      key: StatementKey(article: article, n: 1),
      speaker: SpeakerIdentity(id: "\(name) \(article)", name: name, type: type, role: role),
      kind: .indirect, content: ["the ferry stays"], isHeadline: isHeadline)
  }

  private func tie(
    _ a: StatementProfile, _ b: StatementProfile
  ) -> SpeakerTie? {
    let tie = SpeakerTie(a, b)
    #expect(SpeakerTie(b, a) == tie)
    let remembering = SpeakerTies()
    for _ in 1...2 { #expect(remembering.tie(a, b) == tie) }
    return tie
  }

  private func persons(_ one: String, _ other: String) -> SpeakerTie? {
    tie(profile(one, .person, in: "a"), profile(other, .person, in: "b"))
  }

  @Test(arguments: [
    ("Halvek", "Dorota Halvek"), ("Lindquist", "Greta Lindqvist"),
    ("Nadia Petrossan", "Nadia Petrosyan"), ("Marec Tollan", "Marek Tollan"),
    ("Varga-Nielsen", "Elsa Varga-Nielsen"), ("A. Deshti", "Anwar Deshty"),
  ])
  func spellingsOfOneNameAreAlike(one: String, other: String) {
    #expect(persons(one, other) == .alike)
  }

  @Test(arguments: [
    ("Livia Castellane", "Marcus Castellane"), ("Petrov", "Anna Petrova"), ("Varga", "Vargo"),
    ("Varga", "Elsa Varga-Nielsen"), ("Ilan Tor", "Ilan Tov"), ("Halvek", "Dorota"),
  ])
  func namesOfTwoPersonsAreNot(one: String, other: String) {
    #expect(persons(one, other) == nil)
  }

  @Test(arguments: [
    ("Transport Ministry", "Ministry of Transport of Tarvia"),
    ("Kelmari Foreign Ministry", "Foreign Ministry of Kelmar"),
    ("Citadel", "Citadel press service"), ("train drivers\u{2019} union", "drivers' union"),
  ])
  func namesOfOneBodyAreAlike(one: String, other: String) {
    #expect(
      tie(profile(one, .organisation, in: "a"), profile(other, .organisation, in: "b")) == .alike)
  }

  @Test(arguments: [
    ("Foreign Ministry of Kelmar", "Foreign Ministry of Tarvia"), ("Kelmar", "Tarvia"),
    ("Transport Ministry", "Ministry of Health"), ("Lind Water Board", "Data Authority"),
  ])
  func twoBodiesAreNot(one: String, other: String) {
    #expect(tie(profile(one, .organisation, in: "a"), profile(other, .country, in: "b")) == nil)
  }

  @Test func whoSpeaksForABodyIsRelatedToIt() {
    let ministry = profile("Ministry of Transport", .organisation, in: "a")
    #expect(tie(ministry, profile("ministry spokeswoman", .unnamed, in: "b")) == .related)
    #expect(tie(ministry, profile("a spokesman", .unnamed, in: "b")) == .related)
    let minister = profile("Ines Calloway", .person, role: "Transport Minister", in: "b")
    #expect(tie(ministry, minister) == .related)
    let spokesman = profile("Piet Overmann", .person, role: "spokesman for Brandt Rail", in: "b")
    #expect(tie(profile("Brandt Rail", .organisation, in: "a"), spokesman) == .related)
    #expect(tie(ministry, spokesman) == nil)
    let health = profile("Owen Tarrish", .person, role: "Health Minister", in: "b")
    #expect(tie(ministry, health) == nil)
  }

  @Test func aTitlesBodyAndAPersonNeedTheArticleToNameThemTogether() throws {
    func link(
      _ title: String, _ body: String, role: String = "president of Kelmar",
      in article: String = "a"
    ) throws -> StatementLink? {
      var above = profile("Kelmar", .country, in: "a", isHeadline: true)
      above.content = [title]
      var below = profile("Anwar Deshti", .person, role: role, in: article)
      below.key.n = 2
      below.content = [body]
      guard let tie = tie(above, below) else { return nil }
      #expect(tie == .titled)
      return LinkJudge.standard.link(
        PreparedStatement(above), PreparedStatement(below), tie: tie)
    }
    let title = "one bridge over the Sarn is enough"
    let spoken = "one bridge over the Sarn is enough for people who trust each other"
    #expect(try link(title, spoken)?.claim == 0)
    #expect(try link(title, spoken, role: "President") == nil)
    #expect(try link(title, spoken, in: "b") == nil)
    #expect(try link("a second bridge over the Sarn would be built by strangers", spoken) == nil)
  }

  @Test func whoIsNotNamedIsNotTakenForWhoIs() {
    let lady = profile("old lady", .unnamed, in: "a")
    #expect(tie(lady, profile("Maren Aldquist", .person, role: "president", in: "b")) == nil)
    let aide = profile("one of Rennfeld\u{2019}s aides", .unnamed, in: "a")
    #expect(tie(aide, profile("Tobias Rennfeld", .person, in: "b")) == .related)
    let grandmother = profile("Maren Aldquist's grandmother", .unnamed, in: "a")
    #expect(tie(grandmother, profile("Maren Aldquist", .person, in: "b")) == nil)
  }

  @Test func aSurnameJoinsNoTwoPersons() throws {
    func names(_ name: String) throws -> SpeakerNames {
      let speaker = try #require(profile(name, .person, in: name).speaker)
      return SpeakerNames(speaker)
    }
    var group = try names("Varga")
    #expect(group.canBeOne(with: try names("Henrik Varga")))
    group.formUnion(try names("Henrik Varga"))
    #expect(!group.canBeOne(with: try names("Elsa Varga")))
    #expect(group.canBeOne(with: try names("Varga")))
    #expect(SpeakerNames().canBeOne(with: group))
  }
}
