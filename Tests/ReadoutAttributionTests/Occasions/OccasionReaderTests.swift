import ReadoutRecord
import Testing

@Suite struct OccasionReaderTests {
  /// A body with what is expected of one of its statements.
  struct Sample: Sendable {
    let text: String
    var statement = 1
    var kind: OccasionKind?
    var place: String?
    var with: [String] = []
    var addressee: String?
  }

  private func expect(_ sample: Sample) throws {
    let statements = ReportedText.statements(sample.text)
    let statement = try #require(statements.first { $0.n == sample.statement }, "\(sample.text)")
    #expect(statement.occasion?.kind == sample.kind, "\(sample.text)")
    #expect(statement.occasion?.place == sample.place, "\(sample.text)")
    #expect(statement.occasion?.with ?? [] == sample.with, "\(sample.text)")
    #expect(statement.addressee == sample.addressee, "\(sample.text)")
    #expect(statement.occasion?.evidence.isEmpty != true, "an occasion has its evidence")
  }

  @Test(arguments: [
    Sample(
      text: "Honor Tavik told reporters in Varn on Monday that it was open.", kind: .briefing,
      place: "Varn", addressee: "reporters"),
    Sample(
      text: "\"It is open,\" Honor Tavik told the House of Wardens.", kind: .parliament,
      addressee: "House of Wardens"),
    Sample(
      text: "\"It is open,\" Honor Tavik told a news conference.", kind: .pressConference,
      addressee: "reporters"),
    Sample(
      text: "\"It is open,\" Honor Tavik told supporters.", kind: .speech, addressee: "supporters"),
    Sample(
      text: "\"It is open,\" Honor Tavik told the broadcaster Canal Orrel.", kind: .interview,
      with: ["Canal Orrel"], addressee: "Canal Orrel"),
    Sample(text: "\"It is open,\" Honor Tavik told local media.", addressee: "local media"),
  ])
  func whoListensTellsTheEvent(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      text: "In an interview with Canal Orrel, Honor Tavik said that it was open.",
      kind: .interview, with: ["Canal Orrel"], addressee: "Canal Orrel"),
    Sample(
      text: "\"It is open,\" Honor Tavik said at a rally in Belmark.", kind: .speech,
      place: "Belmark"),
    Sample(text: "\"It is open,\" Honor Tavik wrote on Facebook.", kind: .post),
    Sample(text: "\"It is open,\" Honor Tavik wrote.", kind: .written),
    Sample(text: "\"It is open,\" Honor Tavik said in a video address.", kind: .broadcast),
    Sample(text: "\"It is open,\" Honor Tavik said by telephone.", kind: .interview),
    Sample(
      text: "\"It is open,\" Honor Tavik said on the sidelines of a summit in Belmark.",
      kind: .summit, place: "Belmark"),
    Sample(text: "According to the decree, the road is open.", kind: .written),
  ])
  func wordsBesideTheCueNameTheEvent(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      text: "Honor Tavik said at a joint press conference with Adam Orrel that it was open. "
        + "Adam Orrel said that it was late.", statement: 2, kind: .pressConference,
      with: ["Honor Tavik"], addressee: "Honor Tavik"),
    Sample(
      text: "Honor Tavik met Adam Orrel in Varn. \"It is open,\" Honor Tavik said after the talks.",
      kind: .pressConference, place: "Varn", with: ["Adam Orrel"], addressee: "Adam Orrel"),
    Sample(
      text: "\"It is open,\" said Honor Tavik, standing beside Adam Orrel.",
      kind: .pressConference, with: ["Adam Orrel"], addressee: "Adam Orrel"),
    Sample(
      text: "Honor Tavik said in a phone call with Adam Orrel that it was open.", kind: .call,
      with: ["Adam Orrel"], addressee: "Adam Orrel"),
  ])
  func counterpartsAreNamed(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      text:
        "Honor Tavik told reporters in Varn that it was open. Honor Tavik added that it rained.",
      statement: 2, kind: .briefing, place: "Varn", addressee: "reporters"),
    Sample(
      text: "Honor Tavik said that it was open. Honor Tavik told reporters that it rained.",
      kind: .briefing, addressee: "reporters"),
  ])
  func statementsOfASpeakerShareTheEvent(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      text:
        "Honor Tavik told reporters on Monday that it was open. Honor Tavik said on Sunday that "
        + "it was not.", statement: 2),
    Sample(
      text: "Honor Tavik told reporters that it was open. Honor Tavik had said that it was not.",
      statement: 2),
    Sample(
      text: "Honor Tavik told reporters that it was open. Adam Orrel said that it was not.",
      statement: 2),
    Sample(text: "Honor Tavik said that he told reporters at a briefing."),
  ])
  func anotherDayTimeOrSpeakerHasNoPartInIt(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(text: "Honor Tavik urged both sides to wait.", addressee: "both sides"),
    Sample(text: "Honor Tavik called on residents to wait.", addressee: "residents"),
    Sample(
      text: "Adam Orrel came. \"It is open,\" Honor Tavik told Orrel.", addressee: "Adam Orrel"),
    Sample(text: "\"It is open,\" Honor Tavik told him."),
  ])
  func anAddresseeAloneIsNoEvent(sample: Sample) throws { try expect(sample) }

  @Test func theDatelineIsThePlaceOfAGathering() throws {
    let line = "VARN, February 10. /NTA/. "
    try expect(
      Sample(
        text: line + "Honor Tavik told a briefing that it was open.", kind: .briefing,
        place: "Varn", addressee: "reporters"))
    try expect(
      Sample(text: line + "Honor Tavik said in a letter that it was open.", kind: .written))
    try expect(
      Sample(text: line + "Honor Tavik said by telephone that it was open.", kind: .interview))
  }

  @Test func aCapitalIsNoPlaceOfAnotherCountrysSpeaker() throws {
    try expect(
      Sample(
        text: "PARIS, February 10. /NTA/. German Foreign Minister Honor Tavik told a briefing that "
          + "it was open.", kind: .briefing, addressee: "reporters"))
  }

  @Test func aHeadlineHasAnAddresseeAtMost() throws {
    let text = "Tavik tells reporters that it is open\n\nTavik told reporters in Varn so.\n"
    let statements = ReportedText.record(of: ReportedText.titledArticle(text)).statements
    let headline = try #require(statements.first { $0.isHeadline })
    #expect(headline.addressee == "reporters" && headline.occasion == nil)
  }

  @Test func aReplyIsToTheSpeakerBefore() throws {
    try expect(
      Sample(
        text: "Honor Tavik told parliament that it was open. The opposition leader, Adam Orrel, "
          + "replied that it was not.", statement: 2, kind: .parliament, addressee: "Honor Tavik"))
  }
}
