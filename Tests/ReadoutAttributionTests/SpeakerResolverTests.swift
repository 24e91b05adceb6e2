import ReadoutRecord
import Testing

struct SpeakerResolverTests {
  /// A report with the speaker of its last statement.
  struct Sample: Sendable {
    let text: String
    let name: String
    let how: SpeakerResolution
    var type = SpeakerType.person
  }

  private static let opening = "Foreign Minister Honor Tavik of Norland met the press. "

  @Test(arguments: [
    Sample(text: "Honor Tavik said so.", name: "Honor Tavik", how: .name),
    Sample(text: opening + "\"It is open,\" Tavik said.", name: "Honor Tavik", how: .surname),
    Sample(text: opening + "The foreign minister said so.", name: "Honor Tavik", how: .role),
    Sample(
      text: opening + "Tavik said so. She added that it was late.", name: "Honor Tavik",
      how: .pronoun),
    Sample(
      text: "Honor Tavik, the mayor of Varn, came. The mayor said so.", name: "Honor Tavik",
      how: .role),
    Sample(
      text: "The mayor of Varn, Honor Tavik, came. The mayor said so.", name: "Honor Tavik",
      how: .role),
    Sample(text: "Honor Tavik of Norland said so.", name: "Honor Tavik", how: .name),
    Sample(text: "The mayor of Varn, Honor Tavik, said so.", name: "Honor Tavik", how: .name),
    Sample(
      text: "Ms. Tavik came. Mr. Orrel came. He left. Mr. Orrel said so. He added that it rained.",
      name: "Orrel", how: .pronoun),
  ])
  func aPersonIsFoundByNameRoleAndPronoun(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      text: "Moscow said it would wait.", name: "Government of Russia", how: .metonym,
      type: .country),
    Sample(
      text: "Russia said it would wait.", name: "Government of Russia", how: .metonym,
      type: .country),
    Sample(text: "The Kremlin said it would wait.", name: "Kremlin", how: .metonym, type: .office),
    Sample(
      text: "The Harbour Ministry said it would wait.", name: "Harbour Ministry", how: .name,
      type: .organisation),
    Sample(
      text: "The Harbour Ministry said so. The ministry added that it rained.",
      name: "Harbour Ministry", how: .role, type: .organisation),
    Sample(text: "Residents said they heard shots.", name: "Residents", how: .name, type: .group),
    Sample(
      text: "A statement said that it rained.", name: "statement", how: .name, type: .document),
    Sample(
      text: "An old fisher said that it rained.", name: "old fisher", how: .name, type: .unnamed),
    Sample(
      text: "Honor Tavik and Adam Orrel said that it rained.", name: "Honor Tavik; Adam Orrel",
      how: .name, type: .group),
  ])
  func aSpeakerNeedBeNoPerson(sample: Sample) throws { try expect(sample) }

  @Test(arguments: ["He said so.", "They said that it rained.", "\"It is so,\" she said."])
  func aPronounWithoutAnyoneBeforeItStaysUnresolved(text: String) throws {
    let speaker = try #require(ReportedText.statements(text).last?.speaker)
    #expect(speaker.name == nil && speaker.how == .unresolved)
    #expect(speaker.reason?.isEmpty == false)
  }

  @Test func aRoleThatTwoPersonsHoldHasThemAsCandidates() throws {
    let speaker = try #require(
      ReportedText.statements(
        "Adam Orrel, the foreign minister of Ostria, met Honor Tavik, the foreign minister of "
          + "Norland. The foreign minister said that it rained."
      ).last?.speaker)
    #expect(speaker.name == nil)
    #expect(speaker.candidates.map(\.name) == ["Adam Orrel", "Honor Tavik"])
    #expect(speaker.candidates.allSatisfy { $0.confidence == 0.5 })
  }

  @Test func aCountryTellsTwoHoldersOfARoleApart() {
    let names = ReportedText.statements(
      "Adam Orrel, the foreign minister of Ostria, met Honor Tavik, the foreign minister of "
        + "Norland. The Ostrian foreign minister said that it rained."
    ).map(\.speaker?.name)
    #expect(names == ["Adam Orrel"])
  }

  private func expect(_ sample: Sample) throws {
    let speaker = try #require(ReportedText.statements(sample.text).last?.speaker)
    #expect(speaker.name == sample.name)
    #expect(speaker.how == sample.how)
    #expect(speaker.type == sample.type)
  }
}
