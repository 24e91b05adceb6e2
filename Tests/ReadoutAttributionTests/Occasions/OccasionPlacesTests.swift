import ReadoutRecord
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

  @Test(arguments: [
    "Honor Tavik said on Sunday that it was open.", "Norland said that it was open.",
    "Officials said that it was open.", "According to the decree, it is open.",
  ])
  func whatIsSaidElsewhereOrByABodyHasNoPlace(sentence: String) {
    let first = line + "Honor Tavik said that it rained. "
    #expect(places(first + sentence) == ["Varn", nil])
  }

  @Test func nobodyIsInTheCapitalOfAnotherCountry() {
    let line = "PARIS, February 10. /NTA/. "
    #expect(places(line + "German Foreign Minister Honor Tavik said that it was open.") == [nil])
    #expect(
      places(line + "French Foreign Minister Honor Tavik said that it was open.") == ["Paris"])
  }

  @Test func aForeignerIsHeardWhereTheReportIsOfOnlyAtAnEvent() {
    let first = line + "French Foreign Minister Honor Tavik said that it was open. "
    #expect(
      places(first + "German Foreign Minister Adam Orrel said that it was not.") == ["Varn", nil])
  }

  @Test func aReportedStatementHasThePlaceBesideItsOwnCue() {
    let text = "Honor Tavik said that Adam Orrel told her in Varn that it was open."
    let nested = ReportedText.statements(text).first { $0.parent != nil }
    #expect(nested?.occasion?.place == "Varn" && nested?.occasion?.with == ["Honor Tavik"])
    #expect(nested?.addressee == "Honor Tavik")
  }

  @Test func speechesOfOneAssemblyShareItsPlace() {
    let text =
      "Opening the convention in Port Aurel on Tuesday, Honor Tavik said that it was open. "
      + "Adam Orrel used the debate to call for an agreement."
    #expect(places(text).allSatisfy { $0 == "Port Aurel" })
  }
}
