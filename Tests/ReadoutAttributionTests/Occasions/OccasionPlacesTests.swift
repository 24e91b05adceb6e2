import ReadoutRecord
import ReadoutText
import Testing

@Suite struct OccasionPlacesTests {
  private let line = "VARN, February 10. /NTA/. "

  private func places(_ text: String) -> [String?] {
    ReportedText.statements(text).map(\.occasion?.place)
  }

  @Test func thePlaceOfTheReportIsWhereAPersonIsHeard() throws {
    let statements = ReportedText.statements(line + "Honor Tavik said that it was open.")
    let occasion = try #require(statements.first?.occasion)
    #expect(occasion.place == "Varn" && occasion.kind == nil && occasion.with.isEmpty)
    #expect(occasion.evidence == [CodePointSpan(0, 4)])
  }

  @Test func whereNoDayIsKnownTheReportPlacesNobody() {
    let statements = ReportedText.statements(
      "VARN - Honor Tavik said that it was open.", published: nil)
    #expect(statements.map(\.occasion?.place) == [nil])
    let gathering = ReportedText.statements(
      "VARN - Honor Tavik told a rally that it was open.", published: nil)
    #expect(gathering.map(\.occasion?.place) == ["Varn"])
  }

  @Test func candidatesDebateInNoParliament() throws {
    let text =
      "The parliament was empty. Honor Tavik said in the CANDIDATES debate that it was open."
    let kinds = ["Republican primary", ""].map { words in
      ReportedText.statements(text.replacing("CANDIDATES", with: words)).first?.occasion?.kind
    }
    #expect(kinds == [.speech, .parliament])
  }

  @Test(arguments: [
    "Honor Tavik said on Sunday that it was open.", "The ministry said that it was open.",
    "Officials said that it was open.", "According to the decree, it is open.",
  ])
  func whatIsSaidOnAnotherDayOrByABodyHasNoPlace(sentence: String) {
    #expect(places(line + "Honor Tavik said that it rained. " + sentence) == ["Varn", nil])
  }

  @Test func aCrowdThatIsNamedIsNotWhereTheReportWasWritten() {
    #expect(places(line + "Honor Tavik told a rally that it was open.") == ["Varn"])
    #expect(places(line + "Honor Tavik told a South Orrel rally that it was open.") == [nil])
    #expect(places(line + "Honor Tavik told a Varn rally that it was open.") == ["Varn"])
  }

  @Test func whatWasToldReportersLastWeekWasNotSaidAtThePlaceOfTheReport() {
    let first = line + "Ilan Orsk said that it was late. "
    let told = "Honor Tavik told reporters that it was open."
    #expect(places(first + told) == ["Varn", "Varn"])
    #expect(places(first + "Last week " + told) == ["Varn", nil])
  }

  @Test func nobodyIsInTheCapitalOfAnotherCountry() {
    let line = "PARIS, February 10. /NTA/. "
    #expect(places(line + "German Foreign Minister Honor Tavik said that it was open.") == [nil])
    #expect(
      places(line + "French Foreign Minister Honor Tavik said that it was open.") == ["Paris"])
  }

  @Test func aForeignerIsNotHeardInAReportOfAnotherCountry() {
    let first = line + "French Foreign Minister Honor Tavik said that it was open. "
    #expect(
      places(first + "German Foreign Minister Adam Orrel said that it was not.") == ["Varn", nil])
  }

  @Test func aReportedStatementHasThePlaceBesideItsOwnCue() {
    let text = "Honor Tavik said that Adam Orrel told her in Varn that it was open."
    let nested = ReportedText.statements(text).first { $0.parent != nil }
    #expect(nested?.occasion?.place == "Varn" && nested?.occasion?.with == ["Honor Tavik"])
    #expect(nested?.occasion?.kind == nil && nested?.addressee == "Honor Tavik")
  }

  @Test func speechesOfOneAssemblyShareItsPlace() {
    let text =
      "Opening the convention in Port Aurel on Tuesday, Honor Tavik said that it was open. "
      + "Adam Orrel said in a speech that it was late."
    #expect(places(text) == ["Port Aurel", "Port Aurel"])
  }

  @Test func aCrowdIsWhereTheLeadSaysThatItMarched() {
    let text =
      "Thousands marched in Varn on Saturday. Speaking at the rally, Honor Tavik said that it was "
      + "open. Protesters said that it was late."
    #expect(places(text) == ["Varn", "Varn"])
  }

  @Test(arguments: [
    ("During a visit to Varn on Monday, Honor Tavik said that it was open.", "Varn"),
    ("Speaking to reporters in Varn, Honor Tavik said that it was open.", "Varn"),
    ("Visiting Varn on Monday, Honor Tavik said that it was open.", "Varn"),
    ("Honor Tavik, speaking at a funeral in Aske on Monday, said that it was open.", "Aske"),
    ("Honor Tavik said in the western town of Aske that it was open.", "Aske"),
    ("Honor Tavik said in Norland's port city of Aske that it was open.", "Aske"),
    ("He was taken to Varn Hospital, where Honor Tavik said that he was well.", "Varn Hospital"),
  ])
  func otherWordsLeadToAPlace(text: String, place: String) { #expect(places(text) == [place]) }

  @Test func hereIsThePlaceOfTheReport() {
    let line = "PARIS, February 10. /NTA/. "
    let text = "German Foreign Minister Honor Tavik said here Monday that it was open."
    #expect(places(line + text) == ["Paris"])
  }

  @Test func theNextPlaceOfItsSpeakerIsThatOfTheLead() {
    let text =
      "Honor Tavik said on Tuesday that it was late. Tavik, speaking at a funeral in Aske, said that "
      + "it was open."
    #expect(places(line + text) == ["Aske", "Aske"])
  }

  @Test func whoIsElsewhereOrArrivesIsNotAtThePlaceOfTheReport() {
    let elsewhere = "Honor Tavik told a rally in Aske that it was open. "
    #expect(places(line + elsewhere + "Asked about it, Tavik said that it rained.").last != "Varn")
    let arriving = "\"It is open,\" Honor Tavik said as she arrived. She said that it rained."
    #expect(places(line + arriving) == [nil, nil])
  }

  @Test func theCapitalOfACountryIsTheCityThatTheTextNames() {
    let text =
      "Both sides signed in Havana on Friday. Honor Tavik told a press conference in the Cuban "
      + "capital that it was open."
    #expect(places(text) == ["Havana"])
  }

  @Test(arguments: [
    "Ahead of a visit to Varn, Honor Tavik said that it was open.",
    "Speaking on the war in Norland, Honor Tavik said that it was over.",
    "Honor Tavik, who is planning a trip to Varn, said that it was open.",
  ])
  func thesePlacesAreElsewhere(text: String) { #expect(places(text) == [nil]) }

  @Test(arguments: [
    ("Honor Tavik told a press conference in the Cuban capital that it was open.", "Havana"),
    ("Facing lawmakers in Aske on Thursday, Honor Tavik said that it was open.", "Aske"),
    (
      "Honor Tavik opened a new bridge over the Orm at Aske. Tavik said at the ceremony that it was "
        + "long.", "Aske"
    ),
  ])
  func aPlaceIsReadOfWhatTheTextTells(text: String, place: String) {
    #expect(places(text).last == place)
  }

  @Test func aCountryWithTwoCapitalsHasNone() {
    let text = "Honor Tavik told a press conference in the South African capital that it was open."
    #expect(places(text) == [nil])
  }
}
