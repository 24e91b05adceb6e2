import ReadoutRecord
import Testing

/// Names with titles, brackets and appositions around them.
struct SpeakerNamesTests {
  /// The words before "said that it rained." and the name that they give.
  struct Sample: Sendable {
    let source: String
    let name: String
    var type = SpeakerType.person
    var role: String?
    var country: String?
  }

  @Test(arguments: [
    Sample(
      source: "Norwegian Foreign Minister Arne Solvik", name: "Arne Solvik",
      role: "Foreign Minister", country: "NO"),
    Sample(
      source: "Egyptian President Adel al-Masum", name: "Adel al-Masum", role: "President",
      country: "EG"),
    Sample(
      source: "White House press secretary Dora Welland", name: "Dora Welland",
      role: "press secretary", country: "US"),
    Sample(
      source: "Minister for Europe and Foreign Affairs Jean Caron", name: "Jean Caron",
      role: "Minister for Europe and Foreign Affairs"),
    Sample(
      source: "Secretary of State Adam Orrel", name: "Adam Orrel", role: "Secretary of State"),
    Sample(
      source: "Prime Minister of Norway Arne Solvik", name: "Arne Solvik",
      role: "Prime Minister of Norway", country: "NO"),
    Sample(source: "Greta von der Lahn", name: "Greta von der Lahn"),
    Sample(
      source: "Member of parliament (MP) Adam Orrel", name: "Adam Orrel"),
  ])
  func aPersonIsNamedBesideAnOffice(sample: Sample) throws { try expect(sample) }

  @Test(arguments: [
    Sample(
      source: "The Norlandic Observatory for Human Rights",
      name: "Norlandic Observatory for Human Rights", type: .organisation),
    Sample(
      source: "The Court of Session in Skerrow", name: "Court of Session", type: .organisation),
    Sample(
      source: "The Norwegian government", name: "Government of Norway", type: .country,
      country: "NO"),
    Sample(
      source: "A spokesman for Foreign Secretary Honor Tavik",
      name: "spokesman for Foreign Secretary Honor Tavik", type: .unnamed),
    Sample(
      source: "A senior Norwegian diplomat", name: "senior Norwegian diplomat", type: .unnamed),
    Sample(source: "Police", name: "Police", type: .organisation),
    Sample(source: "The WHO", name: "WHO", type: .organisation),
    Sample(
      source: "A report by the Harbour Ministry", name: "Harbour Ministry", type: .organisation),
    Sample(source: "Honor Tavik\u{2019}s statement", name: "Honor Tavik"),
  ])
  func whatOnlyLooksLikeAPersonIsNone(sample: Sample) throws { try expect(sample) }

  private func expect(_ sample: Sample) throws {
    let text = "It rained all day in the town. \(sample.source) said that it rained."
    let speaker = try #require(ReportedText.statements(text).last?.speaker)
    #expect(speaker.name == sample.name)
    #expect(speaker.type == sample.type)
    #expect(speaker.role == sample.role || sample.role == nil)
    #expect(speaker.country == sample.country || sample.country == nil)
  }
}
