import ReadoutRecord
import ReadoutText
import Testing

/// Words that look like the name of a speaker and are none, and names with such words beside them.
struct SpeakerLookalikeTests {
  /// The speaker of the last statement of a text.
  private func speaker(_ text: String) throws -> Speaker {
    try #require(ReportedText.statements(text).last?.speaker)
  }

  @Test(arguments: [
    ("A Courant poll released Friday said that it rained.", "Courant poll"),
    ("The results of a poll released Friday said that it rained.", "results of a poll"),
    ("Varn-based Ilan Orsk said that it rained.", "Ilan Orsk"),
    ("Maybe Tavik knew. Honor Tavik left. Then Tavik said that it rained.", "Honor Tavik"),
    ("According to Adam Orrel's \u{201C}The Fixers of Varn\u{201D}, it rained.", "Adam Orrel"),
  ])
  func whatStandsBesideANameIsNoPartOfIt(text: String, name: String) throws {
    #expect(try speaker(text).name == name)
  }

  @Test func aDayIsNobody() throws {
    let text = """
      Speaking Sunday on the radio, Honor Tavik and Ilan Orsk defended it.

      The professor said that it rained.
      """
    #expect(try speaker(text).name == nil)
  }

  @Test func theAdjectiveOfACountryIsNobody() throws {
    let text = """
      Former Ondarian President Wirt Hasvel met Adam Orrel on Tuesday.

      But the former Ondarian president was late. "It rains," he said.
      """
    #expect(try speaker(text).name == "Wirt Hasvel")
  }

  @Test(arguments: [
    "Fact-checkers said that it rained.",
    "Some walkers came. Walkers said that it rained.",
  ])
  func aPluralThatOpensItsSentenceIsNoName(text: String) throws {
    #expect(try speaker(text).type == .group)
  }

  @Test(arguments: [
    ("Polls show that it rains.", SpeakerType.document),
    ("Mourners say that it rains.", .group),
    ("Orrels say that it rains.", .group),
    ("Then did Orrels say that it rained?", .person),
    ("Orrels read that it rained.", .person),
  ])
  func aVerbInThePluralTellsOfMany(text: String, type: SpeakerType) throws {
    #expect(try speaker(text).type == type)
  }

  @Test(arguments: ["Nobody", "Someone", "None"])
  func whoIsNobodyIsNoName(word: String) throws {
    #expect(try speaker("\(word) told reporters that it rained.").name == nil)
  }

  @Test func aPlaceThatIsCalledNewIsNobody() throws {
    let text = """
      Adam Orrel spoke on Tuesday.

      The primary of New Varn was close. He said that it rained.
      """
    #expect(try speaker(text).name == "Adam Orrel")
    let doctor = "Imogen Orsk, a doctor from Varn, New Tavia, who said that it snowed, left."
    #expect(try speaker(doctor).name == "Imogen Orsk")
  }

  @Test func aPluralThatIsWrittenLargeThroughoutIsAName() throws {
    #expect(try speaker("It was Walkers. Walkers said that it rained.").type == .person)
  }

  @Test func whoWorksForSomebodyIsNotWhoeverSpokeBefore() throws {
    let opening = "Hilda Orrel met Wirt Hasvel. Ms Orrel said that it was late. "
    #expect(try speaker(opening + "Hasvel's manager said that it rained.").name == nil)
    #expect(try speaker(opening + "The manager said that it rained.").name == "Hilda Orrel")
  }

  @Test(arguments: [
    ("FBI Director Ilan Orsk", "FBI Director"),
    ("Campaign chair Ilan Orsk", "Campaign chair"),
    ("Ilan Orsk, the convention chair,", "convention chair"),
  ])
  func aRoleTellsWhatItIsOf(source: String, role: String) throws {
    #expect(try speaker("\(source) told reporters that it rained.").role == role)
  }

  @Test(arguments: [
    (
      "Hilda Orrel said that it was late. Asked whether Vera Tavik had lied, she said",
      "Hilda Orrel"
    ),
    (
      "Former Varn mayor Hilda Orrel, a Tavik supporter, told reporters that it rained. She said",
      "Hilda Orrel"
    ),
    ("Vera Tavik left. In Varn, Hilda Orrel proved it. She said", "Hilda Orrel"),
  ])
  func whoIsNamedInAQuestionOrBesideANounIsNoSubject(opening: String, name: String) throws {
    #expect(try speaker("\(opening) that it rained.").name == name)
  }

  @Test func aRoleEndsBeforeTheTitleOfAProgramme() throws {
    let text = "Ilan Orsk, host of CNN's \u{201C}Late\u{201D}, told reporters that it rained."
    #expect(ReportedText.statements(text).first?.speaker?.role == "host of CNN")
  }

  @Test(arguments: [
    ("an editor who lives in Varn", "editor"),
    ("an editor whose report was late", "editor"),
    ("author of \u{201C}Late\u{201D}", "author"),
    ("who heads the union of Varn", nil),
  ])
  func whatSomebodyDoesIsNoRole(apposition: String, role: String?) throws {
    let text = "Ilan Orsk, \(apposition), told reporters that it rained."
    let speaker = try #require(ReportedText.statements(text).first?.speaker)
    #expect(speaker.name == "Ilan Orsk" && speaker.role == role)
  }

  @Test func whoContinuesIsWhoSpokeLast() throws {
    let text = """
      Wirt Hasvel and Adam Orrel were there with Adam Orrel's dog. Orrel came in.

      "It is late," Hasvel said.

      The hall was cold, and the tea was hot.

      "It rains," he CUE.
      """
    let goesOn = text.replacing("CUE", with: "continued")
    #expect(try speaker(goesOn).name == "Wirt Hasvel")
    #expect(try speaker(text.replacing("CUE", with: "said")).name == "Adam Orrel")
  }

  @Test(arguments: [
    ("\u{201C}It is late. Who knew?\u{201D}", Mood.asserted),
    ("\u{201C}Who knew? Is it late?\u{201D}", Mood.question),
    ("\u{201C}Is it late?\u{201D}", Mood.question),
  ])
  func whoSaysSomethingAndThenAsksHasSaidIt(words: String, mood: Mood) throws {
    let statement = try #require(ReportedText.statements("\(words) Honor Tavik said.").last)
    #expect(statement.mood == mood)
  }
}
