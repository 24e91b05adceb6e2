import ReadoutRecord
import ReadoutText
import Testing

/// Sources that refer to somebody named elsewhere in the article.
struct SpeakerCoreferenceTests {
  /// Sentences before "said that it rained.", the source, and whom it means.
  struct Sample: Sendable {
    var opening = SpeakerCoreferenceTests.talks
    let source: String
    let name: String?
  }

  private static let talks = """
    British Foreign Secretary Dora Welland met Norwegian Foreign Minister Arne Solvik in Oslo. \
    Solvik said that it was late.
    """

  private static let namesakes = """
    Adam Orrel, the mayor of Varn, met Honor Orrel, the finance minister of Ostria.
    """

  @Test(arguments: [
    Sample(source: "His British counterpart", name: "Dora Welland"),
    Sample(source: "The top British diplomat", name: "Dora Welland"),
    Sample(source: "Britain\u{2019}s highest diplomat", name: "Dora Welland"),
    Sample(source: "The foreign secretary", name: "Dora Welland"),
    Sample(source: "The Norwegian", name: "Arne Solvik"),
    Sample(source: "The minister", name: "Arne Solvik"),
    Sample(source: "She", name: "Dora Welland"),
    Sample(source: "He", name: "Arne Solvik"),
    Sample(source: "The economist", name: nil),
    Sample(source: "Her office", name: "Dora Welland's office"),
  ])
  func aRoleOrPronounLeadsToItsHolder(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(opening: namesakes, source: "Ms Orrel", name: "Honor Orrel"),
    Sample(opening: namesakes, source: "Mayor Orrel", name: "Adam Orrel"),
    Sample(opening: namesakes, source: "Finance Minister Orrel", name: "Honor Orrel"),
    Sample(opening: namesakes, source: "The finance minister", name: "Honor Orrel"),
  ])
  func namesakesWithDifferentOfficesStayTwo(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      opening: "Wirt Hasvel came. Prime Minister Orsa Dunn said that it was late.",
      source: "The leader of the opposition", name: nil),
    Sample(
      opening: "Prime Minister Orsa Dunn said that it was late.", source: "The country's leader",
      name: "Orsa Dunn"),
    Sample(
      opening: "Wirt Hasvel said that it was late. A spokeswoman for the port confirmed that.",
      source: "He", name: "Wirt Hasvel"),
    Sample(
      opening: "Wirt Hasvel said that it was late. A spokeswoman for the port was there.",
      source: "He", name: "Wirt Hasvel"),
  ])
  func whoLeadsTheOppositionIsNoPremierAndASpokeswomanNotHe(sample: Sample) throws {
    try expect(sample)
  }

  @Test(arguments: [
    Sample(
      opening: "Mayor Orsa Dunn said that it was late.", source: "The former ferry captain",
      name: "Orsa Dunn"),
    Sample(
      opening: "Mayor Orsa Dunn said that it was late. Wirt Hasvel was unmoved.",
      source: "The Dutchman", name: "Wirt Hasvel"),
    Sample(
      opening: "Mayor Orsa Dunn said that it was late.", source: "The ferry captain", name: nil),
    Sample(opening: "It was late.", source: "The former ferry captain", name: nil),
  ])
  func aDescriptionThatWasNotToldYetIsOfWhomTheTextIsAbout(sample: Sample) throws {
    try expect(sample)
  }

  @Test(arguments: [
    "By Honor Tavik\n\nVARN, February 12 (NTA) - It was late. She said that it rained.",
    "It was late. She said that it rained.\n\n(Reporting by Honor Tavik; editing by Ilan Orsk)",
  ])
  func whoWroteTheReportDoesNotSpeakInIt(text: String) throws {
    let statement = try #require(ReportedText.statements(text).first)
    #expect(statement.speaker?.name == nil)
  }

  @Test func whoWroteTheReportMaySpeakWhereTheTextNamesThem() throws {
    let text = "By Honor Tavik\n\nIt was late. Honor Tavik said that it rained."
    #expect(try #require(ReportedText.statements(text).first).speaker?.name == "Honor Tavik")
  }

  @Test(arguments: [
    Sample(
      opening: "Orsa Dunn came. Wirt Dunn, her cousin, was there. \"It is late,\" Mr Dunn said.",
      source: "Ms Dunn", name: "Orsa Dunn"),
    Sample(
      opening: "Orsa Dunn came. Wirt Dunn was there. \"It is late,\" Mr Dunn said.",
      source: "Mr Dunn", name: "Wirt Dunn"),
    Sample(
      opening: "Mayor Orsa Dunn said that it was late.", source: "Last May she",
      name: "Orsa Dunn"),
    Sample(
      opening: "Governor of the Varnian central bank Orsa Dunn said that it was late.",
      source: "She", name: "Orsa Dunn"),
  ])
  func oneOfAFamilyAndOneOfABankAreTold(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      opening: "Orsa Dunn came with a refusal.\n\nIt took long.", source: "The prime minister",
      name: "Orsa Dunn"),
    Sample(
      opening: "Orsa Dunn met Wirt Hasvel.\n\nIt took long.", source: "The prime minister",
      name: nil),
  ])
  func theOnlyPersonOfTheLeadHoldsTheOffice(sample: Sample) throws { try expect(sample) }

  @Test func oneNameWithOfficesOfTwoCountriesIsTwoPersons() {
    let roles = ReportedText.statements(
      "Adam Orrel, the mayor of Varn, met Adam Orrel, the finance minister of Ostria. The mayor "
        + "said that it rained. The finance minister said that it snowed."
    ).map(\.speaker?.role)
    #expect(roles == ["mayor of Varn", "finance minister of Ostria"])
  }

  @Test(arguments: [
    Sample(
      opening: "Vice President Anna Berg and President Olaf Lind came.", source: "The president",
      name: "Olaf Lind"),
    Sample(
      opening: "Former president Anna Berg and President Olaf Lind came.",
      source: "The former president", name: "Anna Berg"),
    Sample(
      opening: "Prime Minister Anna Berg and Defence Minister Olaf Lind came.",
      source: "The defence minister", name: "Olaf Lind"),
    Sample(
      opening: "Opposition leader Anna Berg and Prime Minister Olaf Lind met.",
      source: "The leader of the opposition", name: "Anna Berg"),
    Sample(
      opening: "Ford Motor Company closed a plant.", source: "The company",
      name: "Ford Motor Company"),
    Sample(opening: "Residents left the town.", source: "They", name: "Residents"),
    Sample(
      opening: "Lind said in a letter that he was ill.", source: "The letter", name: "Lind"),
    Sample(
      opening: "Alexei Veshnyar came late.", source: "Veshniar", name: "Alexei Veshnyar"),
    Sample(
      opening: "President Anna Berg met Chancellor Olaf Lind.", source: "The two leaders",
      name: "Anna Berg; Olaf Lind"),
  ])
  func aDescriptionIsReadWithItsLevelAndPortfolio(sample: Sample) throws { try expect(sample) }

  @Test func aRoleMayStandBeforeTheNameThatHoldsIt() {
    let names = ReportedText.statements(
      "The foreign secretary told the house that it rained. \"It is late,\" Honor Tavik said. "
        + "The foreign secretary added that it snowed."
    ).map(\.speaker?.name)
    #expect(names == ["Honor Tavik", "Honor Tavik", "Honor Tavik"])
  }

  @Test func theGroundsTellWhatLedToTheSpeaker() throws {
    let text = "Mayor Adam Orrel came. The mayor said that it rained."
    let speaker = try #require(ReportedText.statements(text).last?.speaker)
    let grounds = try #require(speaker.grounds)
    #expect(!grounds.reason.isEmpty)
    #expect(
      grounds.evidence.map { text.dropFirst($0.start).prefix($0.end - $0.start) } == ["Mayor"])
    #expect(!speaker.json.line.contains(grounds.reason))
  }

  private func expect(_ sample: Sample) throws {
    let text = "\(sample.opening) \(sample.source) said that it rained."
    let speaker = try #require(ReportedText.statements(text).last?.speaker)
    #expect(speaker.name == sample.name)
    #expect(speaker.name != nil || speaker.reason?.isEmpty == false)
  }

  @Test func aPersonOfOneNameCanBeMeantByAPronoun() {
    let text = """
      Maria, a nurse, joined the march on Monday. She said that the ward was full.
      """
    #expect(ReportedText.statements(text).last?.speaker?.name == "Maria")
  }

  @Test func aWordOfTimeBeforeANameIsNoPartOfIt() {
    let text = "Later Oona Brask, a diplomat from Tarn, told reporters that it was late."
    #expect(ReportedText.statements(text).last?.speaker?.name == "Oona Brask")
  }

  @Test(arguments: [
    ("Harlen and Corvex said that they would merge.", "Harlen and Corvex"),
    ("Adam Tavik came first. Tavik and Corvex said that it was late.", "Adam Tavik; Corvex"),
  ])
  func ofTwoNamesNoneIsLeftOut(text: String, name: String) {
    #expect(ReportedText.statements(text).last?.speaker?.name == name)
  }

  @Test func whoIsQuotedIsNotSheInTheQuotation() {
    let text = """
      Governor Anna Vell met the press. Minister Ada Sorn was there too.

      A spokesman for the Front disputed it. \u{201C}She thought it would please us. She told me that \
      it rains up here,\u{201D} he added.
      """
    for statement in ReportedText.statements(text) where statement.parent != nil {
      #expect(statement.speaker?.name?.contains("spokesman") != true)
    }
    let quoted = """
      Minister Adam Tavik said on Monday: \u{201C}He told me that it was late.\u{201D}
      """
    let nested = ReportedText.statements(quoted).first { $0.parent != nil }
    #expect(nested?.speaker?.name != "Adam Tavik")
  }

  @Test(arguments: [
    ("The company, Sund Lines, said that it was late.", "Sund Lines"),
    ("The manager, Lucan Ferreira-Holm, said that it was late.", "Lucan Ferreira-Holm"),
    ("The Prime Minister of Norland Mr. Dragoljub Senn said that it was late.", "Dragoljub Senn"),
    (
      "Both clerks said that it rained. Mayor Ada Sorn came. Both clerks said that it was dry. "
        + "She said that it was late.", "Ada Sorn"
    ),
    (
      "Ada Sorn called it a tale, according to Dagspost. Later she said that it was late.",
      "Ada Sorn"
    ),
  ])
  func whoIsMeantStandsBesideOrBefore(text: String, name: String) {
    #expect(ReportedText.statements(text).last?.speaker?.name == name)
  }

  @Test func aDescriptionMeansWhoJustSpokeRatherThanWhoIsNamedLater() {
    let text = """
      Hideo Orrel said that the plume was small. The astronomer said that it was cold.

      Ada Sorn said that it was late.
      """
    #expect(
      ReportedText.statements(text).map(\.speaker?.name)
        == ["Hideo Orrel", "Hideo Orrel", "Ada Sorn"])
  }

  @Test(arguments: [
    (
      "Mayor Adam Orrel came. The lead prosecutor, Adam Tavik, asked whether he knew it. \"It is "
        + "mine,\" he replied.", "Adam Orrel"
    ),
    (
      "\"It is too early,\" Adam Tavik said. The governor left the rate as it was. It was high, he "
        + "said.\n\nMarek Sorn said that it was late.", "Adam Tavik"
    ),
  ])
  func heIsNeitherWhoAskedNorWhoIsNamedLater(text: String, name: String) {
    let spoken = ReportedText.statements(text).filter { $0.speaker?.how == .pronoun }
    #expect(spoken.map(\.speaker?.name) == [name])
  }

  @Test func aNameThatTurnsOutToBeABodysIsOneFromTheStart() {
    let statements = ReportedText.statements(
      "Orrel Rail said that it had offered ten hours. The company said that it was late.")
    #expect(statements.map(\.speaker?.name) == ["Orrel Rail", "Orrel Rail"])
    #expect(statements.map(\.speaker?.type) == [.organisation, .organisation])
  }

  @Test func aCompanyIsNoUnion() {
    let statements = ReportedText.statements(
      "The Dockers' Union said that it was late. The company said that it was open.")
    #expect(statements.last?.speaker?.name == nil)
  }

  @Test func whomTheLeadBringsUpIsNamedInTheNextParagraph() {
    let statements = ReportedText.statements(
      "A former deputy minister told a court that he had forgotten it.\n\n\"I never opened it,\" "
        + "Adam Orrel said.")
    #expect(statements.map(\.speaker?.name) == ["Adam Orrel", "Adam Orrel"])
    #expect(statements.last?.speaker?.role == "former deputy minister")
  }

  @Test func aPronounOfTheLeadIsWhoIsNamedNext() {
    let statements = ReportedText.statements(
      "The keys were missing for nine days, he admitted.\n\nCorrections Minister Adam Orrel said "
        + "that it was late.")
    #expect(statements.first?.speaker?.name == "Adam Orrel")
  }

  @Test func whoIsAccusedRejectsIt() {
    let statements = ReportedText.statements(
      "Adam Tavik said that it was late. Opposition deputy Sorcha Orrel accused him of buying time. "
        + "He rejected the charge.")
    #expect(statements.last?.speaker?.name == "Adam Tavik")
  }

  @Test func aHeadlineIsReadByWhatTheTextBelowItTells() {
    let article = ReportedText.titledArticle(
      "Minister says it is late\n\nGobnait Welland, the head of the union, said that it was "
        + "late.\n\nThe health minister said that he needed a week. Adam Orrel told deputies that it "
        + "was open.")
    let statements = ReportedText.record(of: article).statements
    #expect(statements.first?.isHeadline == true)
    #expect(statements.first?.speaker?.name != "Gobnait Welland")
  }

  @Test func aCountryIsNotTheCompanyThatIsNamedForIt() {
    let statements = ReportedText.statements(
      "Tarvanian President Adam Orrel flew with Air Tarvania. Tarvania said that it was late.")
    #expect(statements.last?.speaker?.name == "Tarvania")
    #expect(statements.last?.speaker?.type == .country)
  }

  @Test func aPronounMayMeanTheOnlyPersonOfTheSentenceBefore() {
    let statements = ReportedText.statements(
      "Honor Tavik promised that it would rain.\n\nThe best line belonged to Adam Orrel, naturally. "
        + "He quipped that it was late.")
    #expect(statements.last?.speaker?.name == "Adam Orrel")
  }

  @Test func aRoleThatAPronounStandsForStaysWithWhomItMeans() {
    let statements = ReportedText.statements(
      "The health minister of Halvenia has turned round. Months after he swore to keep his door "
        + "shut, Adam Orrel announced that it was open.\n\nMoney was the second theme. It was "
        + "late, according to the minister.\n\nHonor Tavik told the union that it "
        + "rained.")
    #expect(statements.dropLast().allSatisfy { $0.speaker?.name == "Adam Orrel" })
    #expect(statements.last?.speaker?.name == "Honor Tavik")
  }
}
