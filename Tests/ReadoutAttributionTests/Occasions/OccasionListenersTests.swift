import ReadoutRecord
import Testing

@Suite struct OccasionListenersTests {
  private func addressees(_ text: String) -> [String?] {
    ReportedText.statements(text).map(\.addressee)
  }

  @Test(arguments: [
    ("Asked whether it was open, Honor Tavik said that it was late.", "reporters"),
    ("Replying to Radio Orrel's question, Honor Tavik said that it was late.", "Radio Orrel"),
    ("Asked by Radio Orrel about the road, Honor Tavik said that it was late.", "Radio Orrel"),
    ("Honor Tavik thanked the doctors and the police for their work.", "doctors and the police"),
  ])
  func whoAsksOrIsThankedListens(text: String, addressee: String) {
    #expect(addressees(text) == [addressee])
  }

  @Test func aParticipleGoesOnToTheSameListener() {
    let text = "Honor Tavik told local media that it was open, adding that it rained."
    #expect(addressees(text) == ["local media", "local media"])
  }

  @Test func aGuestIsThePersonOfTheOtherCountry() {
    let text =
      "Norlandic President Honor Tavik met Ostrian Foreign Minister Adam Orrel in Varn. The "
      + "president told the guest that it was open."
    #expect(addressees(text) == ["Adam Orrel"])
  }

  @Test func theRemarksOfAMeetingAreMadeToWhomOneMeets() {
    let statements = ReportedText.statements(
      "Norlandic Prime Minister Dorj Orsk said on Monday that it was open. Orsk made the remarks when "
        + "meeting with Ostrian President Adam Welland. Orsk said that it was late.")
    #expect(statements.map(\.occasion?.kind) == [.talks, .talks])
    #expect(statements.map(\.addressee) == ["Adam Welland", "Adam Welland"])
  }

  @Test func whoStandsBesideASpeakerSpeaksWithHer() {
    let statements = ReportedText.statements(
      "In remarks in Aske, Honor Tavik said that it was open. Standing beside her, Adam Orrel said "
        + "that it was late.")
    #expect(statements.map(\.occasion?.place) == ["Aske", "Aske"])
    #expect(statements.map(\.occasion?.with) == [["Adam Orrel"], ["Honor Tavik"]])
  }

  @Test func aQuestionMakesNoInterviewOfANewsConference() {
    let statements = ReportedText.statements(
      "Honor Tavik told a news conference that it was open. Asked by Radio Orrel about the road, "
        + "Honor Tavik said that it was late.")
    #expect(statements.map(\.occasion?.kind) == [.pressConference, .pressConference])
    #expect(statements.map(\.addressee) == ["reporters", "Radio Orrel"])
  }

  @Test func aSourceTellsThatItWasInterviewed() {
    let statements = ReportedText.statements(
      "Residents interviewed by Radio Orrel said that it was open. Others said that it was late.")
    #expect(statements.map(\.occasion?.kind) == [.interview, .interview])
    #expect(statements.map(\.occasion?.with) == [["Radio Orrel"], ["Radio Orrel"]])
  }

  @Test func aChamberIsAParliamentUnlessItIsOfCommerce() {
    let statements = ReportedText.statements(
      "\"It is open,\" Honor Tavik told the Chamber of Deputies. \"It is late,\" Adam Orrel told "
        + "the Chamber of Commerce.")
    #expect(statements.map(\.occasion?.kind) == [.parliament, .speech])
  }

  @Test func ministersOfTwoCountriesSpeakAfterTheirTalks() {
    let statements = ReportedText.statements(
      "Norland ruled out a treaty on Monday after talks with Ostria. \"It is closed,\" Norlandic "
        + "Foreign Minister Honor Tavik told reporters. Ostrian Foreign Minister Adam Orrel said "
        + "that it was open.")
    #expect(statements.map(\.occasion?.kind) == [.pressConference, .pressConference])
    #expect(statements.map(\.occasion?.with) == [["Adam Orrel"], ["Honor Tavik"]])
    #expect(statements.map(\.addressee) == ["reporters", "reporters"])
  }

  @Test func aPartnerSpokeBesideTheOtherBeforeTheWordsSaySo() {
    let statements = ReportedText.statements(
      "\"It is open,\" Honor Tavik said. \"It is late,\" said Adam Orrel, standing beside her.")
    #expect(statements.map(\.occasion?.with) == [["Adam Orrel"], ["Honor Tavik"]])
  }

  @Test func aBroadcastOfASpeechIsASpeech() {
    let statements = ReportedText.statements(
      "In the subsequent broadcast of the speech, Honor Tavik said that it was open.")
    #expect(statements.map(\.occasion?.kind) == [.speech])
  }

  @Test(arguments: [
    ("Honor Tavik wrote to head teachers that it was open.", "head teachers"),
    ("Honor Tavik said in a letter to staff that it was open.", "staff"),
    (
      "Honor Tavik wrote that it was late. Honor Tavik wrote in a letter to parents that it was "
        + "open.", "parents"
    ),
  ])
  func whoIsWrittenToIsToldOf(text: String, addressee: String) {
    #expect(addressees(text).last == addressee)
  }

  @Test func whatIsSaidAsSomebodyMeetsAGuestIsSaidToTheGuest() throws {
    let statement = try #require(
      ReportedText.statements(
        "Norway and Ostria will build a plant, Norwegian Prime Minister Honor Tavik said as she met "
          + "with Ostrian Prime Minister Adam Orrel in Varn."
      ).first)
    #expect(statement.addressee == "Adam Orrel")
    #expect(statement.occasion?.kind == .talks && statement.occasion?.place == "Varn")
    #expect(statement.occasion?.with == ["Adam Orrel"])
  }
}
