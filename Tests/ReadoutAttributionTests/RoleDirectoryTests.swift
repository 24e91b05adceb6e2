import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Roles that nobody of the article holds, looked up in the table at the article's day.
struct RoleDirectoryTests {
  private func speaker(
    _ text: String, published: String? = "2022-07-22", adding terms: [RoleTerm] = []
  ) throws -> Speaker {
    let builder = RecordBuilder(
      model: .rules, settings: ModelSettings(), roles: RoleDirectory(adding: terms))
    let article = ReportedText.article(StoredText(text), published: published)
    let engine = EngineIdentity(version: "test", model: "rules", weights: nil)
    return try #require(builder.record(of: article, engine: engine).statements.last?.speaker)
  }

  @Test(arguments: [
    ("The Russian foreign minister", "Sergey Lavrov"),
    ("The top Russian diplomat", "Sergey Lavrov"),
    ("Russia's highest diplomat", "Sergey Lavrov"), ("The Turkish leader", "Recep Tayyip Erdoğan"),
    ("The UN secretary-general", "António Guterres"), ("The NATO chief", "Jens Stoltenberg"),
    ("The Kremlin spokesman", "Dmitry Peskov"), ("The US Secretary of State", "Antony Blinken"),
    ("The EU foreign policy chief", "Josep Borrell"), ("The pope", "Pope Francis"),
    ("The British prime minister", "Boris Johnson"),
  ])
  func theTableKnowsWhoHeldARoleOnTheDay(phrase: String, name: String) throws {
    let speaker = try speaker("\(phrase) said that it rained.")
    #expect(speaker.name == name && speaker.how == .table && speaker.type == .person)
  }

  @Test(arguments: [
    "The former British prime minister", "A Russian foreign minister", "The foreign minister",
    "The deputy Russian foreign minister", "The Russian foreign minister's wife",
    "The Norlandic foreign minister", "The Dominican president", "The Russian minister",
  ])
  func whatIsNotCertainIsNotLookedUp(phrase: String) throws {
    #expect(try speaker("\(phrase) said that it rained.").how != .table)
  }

  @Test func theTextComesBeforeTheTable() throws {
    let speaker = try speaker(
      "Russian Foreign Minister Honor Tavik came. The Russian foreign minister said so.")
    #expect(speaker.name == "Honor Tavik" && speaker.how == .role)
  }

  @Test func theSpellingIsThatOfTheArticle() throws {
    let speaker = try speaker("Sergei Lavrov came. The Russian foreign minister said it rained.")
    #expect(speaker.name == "Sergei Lavrov" && speaker.how == .table)
  }

  @Test func aHolderWhomTheArticleCallsFormerIsACandidateOnly() throws {
    let speaker = try speaker(
      "Former Chancellor Olaf Scholz came. The German chancellor said that it rained.",
      published: "2025-03-01")
    #expect(speaker.name == nil || speaker.how != .table)
  }

  @Test func withoutADateThereAreCandidatesOnly() throws {
    let speaker = try speaker("The British prime minister said that it rained.", published: nil)
    #expect(speaker.name == nil && speaker.how == .unresolved)
    #expect(speaker.candidates.count == 3 && speaker.candidates.first?.name == "Keir Starmer")
    #expect(speaker.reason?.contains("date") == true)
  }

  @Test(arguments: ["2022-09-06", "2022-10-25", "2016-07-13"])
  func onTheDayOfAChangeBothAreCandidates(day: String) throws {
    let speaker = try speaker("The British prime minister said that it rained.", published: day)
    #expect(speaker.name == nil && speaker.candidates.count == 2)
  }

  @Test func behindTheTablesDayAnOpenTermIsNoAnswer() throws {
    let speaker = try speaker("The Turkish president said that it rained.", published: "2031-02-12")
    #expect(speaker.name == nil && speaker.candidates.map(\.name) == ["Recep Tayyip Erdoğan"])
  }

  @Test func aTableOfTheUsersOwnAddsToOurs() throws {
    let term = RoleTerm(
      person: "Honor Tavik", holder: "Harbour Council", office: Office(code: "harbour warden"),
      from: EDTF(rawValue: "2030-01-01"), to: nil)
    let speaker = try speaker(
      "The Harbour Council's harbour warden said that it rained.", published: "2031-02-12",
      adding: [term])
    #expect(speaker.name == "Honor Tavik" && speaker.how == .table)
  }
}
