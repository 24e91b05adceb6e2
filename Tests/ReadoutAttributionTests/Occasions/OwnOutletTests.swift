import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// The outlet that publishes a report as the one to which somebody speaks, and parliaments as those
/// who listen.
struct OwnOutletTests {
  /// The first statement of a body that the Lake Courier published.
  private func statement(_ body: String) throws -> Statement {
    var article = ReportedText.article(StoredText(body))
    article.metadata.outlet = "The Lake Courier"
    return try #require(ReportedText.record(of: article).statements.first)
  }

  @Test(arguments: ["the Courier", "us", "our reporter", "this newspaper", "The Lake Courier"])
  func theOutletIsNamedInShort(words: String) throws {
    let found = try statement("\"It is open,\" Honor Tavik told \(words).")
    #expect(found.addressee == "The Lake Courier")
    #expect(found.occasion?.kind == .interview && found.occasion?.with == ["The Lake Courier"])
  }

  @Test func inSomebodysWordsUsAreOthers() throws {
    let found = try statement("\"Ilan Orsk told us that it rained,\" Honor Tavik said.")
    #expect(found.addressee == nil)
  }

  @Test(arguments: [
    ("in parliament", "parliament"), ("in the National Assembly", "National Assembly"),
    ("at a hearing of the parliamentary committee", "parliamentary committee"),
  ])
  func aParliamentListensToThoseWhoSpeakInIt(place: String, listener: String) throws {
    let found = try statement("\"It is open,\" Honor Tavik said \(place).")
    #expect(found.occasion?.kind == .parliament && found.addressee == listener)
  }

  @Test(arguments: ["a medical journal", "a local paper", "a Varn daily"])
  func anOutletWithoutANameInterviewsToo(words: String) throws {
    let found = try statement("Honor Tavik told \(words) that it was open.")
    #expect(found.occasion?.kind == .interview && found.occasion?.with.count == 1)
  }

  @Test func aProfessorOfLawIsNoLaw() throws {
    let found = try statement("The former law professor said that it was open.")
    #expect(found.occasion == nil)
  }

  @Test(arguments: [
    ("Orrelkanal television", "Orrelkanal"), ("Norwegian television", "Norwegian television"),
  ])
  func whatAnOutletIsStandsBehindItsName(words: String, name: String) throws {
    let found = try statement("\"It is open,\" Honor Tavik told \(words).")
    #expect(found.addressee == name)
  }

  @Test func anInterviewMayBeOlderThanTheDatelineOfItsReport() throws {
    let text = """
      VARN, February 12. /NTA/. Honor Tavik said in an interview with Radio Orrel that it was open.

      "It is late," Tavik said on Tuesday evening.
      """
    let statements = ReportedText.statements(text)
    #expect(statements.map { $0.occasion?.with } == [["Radio Orrel"], ["Radio Orrel"]])
  }

  @Test(arguments: [
    ("CNN's Ilan Orsk", "Ilan Orsk"), ("CNN anchor Ilan Orsk", "Ilan Orsk"),
    ("MSNBC's Morning Orrel", "MSNBC"), ("HBN Saturday", "HBN"),
    ("the Washington Post's editorial board", "Washington Post"),
  ])
  func whoAsksForAnOutletIsNamedWithoutIt(words: String, name: String) throws {
    let found = try statement("\"It is open,\" Honor Tavik told \(words).")
    #expect(found.addressee == name)
  }

  @Test func aProgrammeInQuotationMarksLeavesTheOutlet() throws {
    let found = try statement("\"It is open,\" Honor Tavik said on CNN's \u{201C}Late.\u{201D}")
    #expect(found.occasion?.with == ["CNN"])
  }

  @Test func whoHoldsAnInterviewIsTheSubjectOfItsSentence() throws {
    let text = """
      Count former Mexican President Wirt Hasvel among them.

      The former Mexican leader went on the record in an interview with CNN.

      Adam Orrel said that it was late. "It rains," Hasvel said.
      """
    let statements = ReportedText.statements(text)
    #expect(statements.map { $0.occasion?.with } == [nil, ["CNN"]])
  }

  @Test func whomSomebodyMetMonthsBeforeIsNotWhomTheyTell() throws {
    let text = "In August Wirt Hasvel met with Honor Tavik. Honor Tavik said that it was open."
    #expect(ReportedText.statements(text).map(\.addressee) == [nil])
    let now = text.replacing("In August ", with: "")
    #expect(ReportedText.statements(now).map(\.addressee) == ["Wirt Hasvel"])
  }

  @Test func severalSpeakersAreNotWithThemselves() throws {
    let text = "Honor Tavik and Ilan Orsk said in a statement that it was open."
    let statements = ReportedText.statements(text)
    #expect(statements.map(\.occasion?.kind) == [.written])
    #expect(statements.map(\.occasion?.with) == [[]])
  }

  @Test func whoIsAskedHasNotSaidWhatIsAskedAndAnswersThere() throws {
    let text = """
      In an interview with CNN, Honor Tavik was asked whether the bridge was open. "It rains," Tavik \
      replied.

      "It is late," she said when asked whether she would go.
      """
    let record = record(of: text, model: .fast)
    let questions = record.statements.filter { $0.mood == .question }
    #expect(questions.count == 2 && questions.allSatisfy { $0.speaker == nil })
    #expect(questions.first?.addressee == "Honor Tavik")
    let answers = record.statements.filter { $0.mood != .question }
    #expect(answers.map { $0.speaker?.name } == ["Honor Tavik", "Honor Tavik"])
    #expect(answers.map { $0.occasion?.with } == [["CNN"], ["CNN"]])
  }

  @Test func whoIsConvincedThinksSoAndWhoIsToldDoesNot() throws {
    let text = """
      Honor Tavik is convinced that the bridge will open. Ilan Orsk was told that it would not.
      """
    let record = record(of: text, model: .fast)
    #expect(record.statements.first?.speaker?.name == "Honor Tavik")
    #expect(!record.statements.contains { $0.speaker?.name == "Ilan Orsk" })
  }

  @Test func theManagerOfSomebodyIsAskedAndNotThatPerson() throws {
    let text = """
      In an interview with CNN, Ilan Orsk, Honor Tavik's manager, was asked whether it was open.
      """
    let record = record(of: text, model: .accurate)
    #expect(record.statements.first?.addressee == "Ilan Orsk")
  }

  private func record(of text: String, model: AttributionModel) -> Record {
    let engine = EngineIdentity(version: "test", model: model.rawValue, weights: nil)
    return RecordBuilder(model: model).record(
      of: ReportedText.article(StoredText(text)), engine: engine)
  }
}
