import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// One person per human being: spellings are folded, namesakes stay apart, doubt is shown.
struct PersonTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  /// A name with the role and country that its article gives.
  struct Naming: Sendable {
    var name: String
    var role: String?
    var country: String?
    var how = SpeakerResolution.name

    init(_ name: String, _ role: String? = nil, _ country: String? = nil) {
      self.name = name
      self.role = role
      self.country = country
    }
  }

  /// Stores an article of one statement for each naming, in their order.
  private func store(_ namings: [Naming], from first: Int = 0) throws {
    for (number, naming) in namings.enumerated() {
      var extracted = SampleArticle(
        name: "report-\(first + number)", speaker: naming.name,
        published: "2031-05-0\(1 + (first + number) % 9)",
        paragraphs: ["[source:X] [cue:said] [content:number \(first + number)]."]
      ).extracted
      extracted.record.statements[0].speaker = Speaker(
        name: naming.name, type: .person, role: naming.role, country: naming.country,
        how: naming.how, confidence: 0.9)
      #expect(try ledger.store([extracted]).storedArticles == 1)
    }
  }

  private func names() throws -> [[String]] {
    try ledger.persons().map { summary in
      try #require(try ledger.person(summary.id)).names.map(\.name).sorted()
    }
  }

  @Test func theSpellingsOfANameAreOnePerson() throws {
    try store([
      Naming("Sergey Maresky", "Foreign Minister", "NL"), Naming("Sergei Mareskyy"),
      Naming("Serguei Mareskiy", "top diplomat"), Naming("S. Maresky", nil, "NL"),
      Naming("Maresky", "Foreign Minister", "NL"),
    ])
    #expect(try ledger.persons().count == 1)
    #expect(try ledger.persons().first?.statementCount == 5)
    #expect(try ledger.mergeProposals().isEmpty)
    #expect(try names().first?.count == 5)
  }

  private func found(_ speaker: String) throws -> Set<String> {
    Set(
      try ledger.search(StatementQuery(speaker: speaker)).compactMap { $0.statement.speaker?.name })
  }

  @Test func aSearchFindsAPersonInAnySpellingAndByTheId() throws {
    try store([
      Naming("Sergey Maresky", "Foreign Minister", "NL"), Naming("Sergei Mareskyy"),
      Naming("Maresky", "Foreign Minister", "NL"), Naming("Oona Maresky", "singer"),
      Naming("Tilde Brock"),
    ])
    let minister: Set = ["Sergey Maresky", "Sergei Mareskyy", "Maresky"]
    #expect(try found("Sergei Maresky") == minister)
    #expect(try found("mareskyy").isSuperset(of: minister))
    let id = try #require(
      try ledger.persons(named: "Sergey Maresky").first { $0.name != "Oona Maresky" })
    #expect(try found(id.id.description) == minister)
    #expect(try found("p999").isEmpty)
    #expect(try found("brock") == ["Tilde Brock"])
    #expect(try ledger.facets(StatementQuery(speaker: "Sergei Maresky")).statementCount == 3)
  }

  @Test func aBareSurnameOfANamesakeIsNotFoundWithTheFullName() throws {
    try store([
      Naming("Sergey Maresky", "Foreign Minister", "NL"), Naming("Maresky", "striker", "AX"),
    ])
    try #require(try ledger.persons().count == 2)
    #expect(try found("Sergei Maresky") == ["Sergey Maresky"])
    #expect(try found("maresky") == ["Sergey Maresky", "Maresky"])
  }

  @Test(arguments: [
    ("Sergey Lavrov", "Foreign Minister", "Serguei Lavrov", "top Russian diplomat"),
    ("Boris Johnson", "Foreign Secretary", "Boris Johnson", "Prime Minister"),
    ("Mahmoud Abbas", "President", "Abu Mazen", "President"),
  ])
  func officesAndNamesThatTheTableKnowsOfOnePersonAreNoDoubt(
    name: String, role: String, other: String, otherRole: String
  ) throws {
    try store([Naming(name, role), Naming(other, otherRole)])
    #expect(try ledger.persons().count == 1)
  }

  @Test(arguments: ["\u{420}\u{430}vel Kuzin", "Pavel \u{41A}uzin", "P\u{430}vel Kuzin"])
  func aNameWithLettersThatOnlyLookLatinIsNotTakenForTheLatinOne(_ name: String) throws {
    try store([Naming("Pavel Kuzin", "Foreign Minister"), Naming(name, "Foreign Minister")])
    #expect(Set(try ledger.persons().map(\.name)) == ["Pavel Kuzin", name])
  }

  @Test func namesakesWithDifferentOfficesStayTwoAndAreProposed() throws {
    try store([
      Naming("Adam Orrel", "Foreign Minister", "NO"), Naming("Adam Orrel", "harbour pilot"),
      Naming("Adam Orrel", "Foreign Minister", "SE"),
      Naming("Adam Orrel", "foreign minister", "NO"),
    ])
    #expect(try ledger.persons().map(\.statementCount) == [2, 1, 1])
    let proposals = try ledger.mergeProposals()
    #expect(!proposals.isEmpty)
    #expect(proposals.allSatisfy { $0.firstName == "Adam Orrel" && !$0.reason.isEmpty })
  }

  @Test(arguments: [
    [Naming("Honor Tavik"), Naming("Adam Tavik")],
    [Naming("Honor Tavik", "minister", "NO"), Naming("Hella Tavik", "minister", "SE")],
    [Naming("Honor Tavik"), Naming("Honor Orrel")],
  ])
  func twoNamesAreTwoPersonsWithoutDoubt(namings: [Naming]) throws {
    try store(namings)
    #expect(try ledger.persons().count == 2)
    #expect(try ledger.mergeProposals().isEmpty)
  }

  @Test func aBareSurnameIsProposedAndNeverMerged() throws {
    try store([Naming("Honor Tavik"), Naming("Tavik"), Naming("Tavik")])
    #expect(try names() == [["Tavik"], ["Honor Tavik"]])
    #expect(try ledger.mergeProposals().count == 1)
  }

  @Test func aBareSurnameThatCouldBeSeveralTellsOfNobody() throws {
    try store([Naming("Honor Tavik"), Naming("Adam Tavik"), Naming("Tavik"), Naming("Orrel")])
    #expect(try ledger.persons().map(\.name) == ["Honor Tavik", "Adam Tavik"])
  }

  @Test func howSomebodyStandsToAnotherIsNoOffice() throws {
    try store([Naming("Honor Tavik", "Foreign Minister"), Naming("Honor Tavik", "counterpart")])
    #expect(try ledger.persons().count == 1)
  }

  @Test func aRoleIsLearnedWithTheFirstArticleAsEvidence() throws {
    try store([
      Naming("Honor Tavik", "Foreign Minister", "NO"), Naming("Honor Tavik", "top diplomat", "NO"),
      Naming("Honor Tavik"),
    ])
    let person = try #require(try ledger.person(PersonID(rawValue: 1)))
    let role = try #require(person.learnedRoles.first)
    #expect(person.learnedRoles.count == 1 && role.text == "Foreign Minister")
    #expect(role.evidence == ArticleID(rawValue: 1) && role.articleCount == 2)
    #expect(role.from?.rawValue == "2031-05-01" && role.to?.rawValue == "2031-05-02")
  }

  @Test func aTablesWordIsNoEvidenceOfARole() throws {
    var naming = Naming("Honor Tavik", "Foreign Minister", "NO")
    naming.how = .table
    try store([naming])
    #expect(try ledger.person(PersonID(rawValue: 1))?.learnedRoles == [])
  }

  @Test func severalSpeakersOfOneStatementAreSeveralPersons() throws {
    try store([Naming("Honor Tavik; Adam Orrel")])
    #expect(try ledger.persons().map(\.name) == ["Honor Tavik", "Adam Orrel"])
  }

  @Test func aForgottenArticleLeavesNobody() throws {
    try store([Naming("Honor Tavik", "minister"), Naming("Honor B. Tavik", "Foreign Minister")])
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(ArticleID(rawValue: 2), reason: "asked for", on: day)
    let person = try #require(try ledger.person(PersonID(rawValue: 1)))
    #expect(person.summary.name == "Honor Tavik" && person.names.count == 1)
    #expect(person.learnedRoles.map(\.text) == ["minister"])
    _ = try ledger.forget(ArticleID(rawValue: 1), reason: "asked for", on: day)
    #expect(try ledger.persons().isEmpty)
    #expect(try ledger.check().isClean)
  }

  @Test func anOlderLedgerGetsItsPersons() throws {
    try store([Naming("Sergey Maresky", "minister"), Naming("Sergei Maresky"), Naming("Ada Orrel")])
    let before = try names()
    try ledger.close()
    try place.execute(
      """
      DROP TABLE mention; DROP TABLE learnedRole; DROP TABLE mergeProposal; DROP TABLE personKey;
      DROP TABLE personName; DROP TABLE personOffice; DROP TABLE person; DROP TABLE roleTerm;
      DELETE FROM grdb_migrations WHERE identifier = '0002-persons'; PRAGMA user_version = 1;
      """)
    let again = try place.open()
    let found = try again.persons().map {
      try #require(try again.person($0.id)).names.map(\.name).sorted()
    }
    #expect(found == before)
  }

  @Test func importedTermsAreKeptAndReplaced() throws {
    func term(_ to: String) -> RoleTerm {
      RoleTerm(
        person: "Honor Tavik", spellings: ["H. Tavik"], holder: "Harbour Council",
        office: Office(code: "harbour warden"), from: EDTF(rawValue: "2030"),
        to: EDTF(rawValue: to))
    }
    try ledger.importRoles([term("")], from: "roles.tsv")
    try ledger.importRoles([term("2031")], from: "roles.tsv")
    #expect(try ledger.importedRoles() == [term("2031")])
  }

  @Test(arguments: ["maresky", "Mareskyy", "Sergei Mareski"])
  func aPersonIsFoundInAnySpelling(name: String) throws {
    try store([Naming("Sergey Maresky"), Naming("Ada Orrel")])
    #expect(try ledger.persons(named: name).map(\.name) == ["Sergey Maresky"])
  }

  @Test func idsAreReadAsTheyAreWritten() {
    #expect(PersonID("p12")?.description == "p12")
    #expect(PersonID("p-7")?.description == "p-7")
    for text in ["p", "p0", "12", "pp1", "p-", "p-0", "a12"] { #expect(PersonID(text) == nil) }
  }
}
