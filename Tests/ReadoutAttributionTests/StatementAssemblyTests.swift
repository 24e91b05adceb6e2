import ReadoutRecord
import Testing

struct StatementAssemblyTests {
  @Test(arguments: [
    ("\"It is open,\" Tavik said.", StatementKind.direct), ("Tavik said it was open.", .indirect),
    ("Tavik said it \"is open\" now.", .mixed), ("\"It,\" Tavik said, \"is open.\"", .direct),
  ])
  func theKindIsReadFromTheMarks(text: String, kind: StatementKind) {
    #expect(ReportedText.statements(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Tavik did not say that it was open.", true), ("Tavik denied that it was open.", true),
    ("Tavik never said that it was open.", true), ("Tavik didn\u{2019}t say it was open.", true),
    ("Tavik said that it was not open.", false),
  ])
  func onlyTheCueNegates(text: String, isNegated: Bool) {
    #expect(ReportedText.statements(text).map(\.isNegated) == [isNegated])
  }

  @Test(arguments: [
    ("Tavik said that it was open.", Mood.asserted),
    ("Tavik would say that it was open.", .conditional),
    ("Tavik asked whether it was open.", .question), ("\"Is it open?\" Tavik said.", .question),
  ])
  func theMoodIsReadFromCueAndContent(text: String, mood: Mood) {
    #expect(ReportedText.statements(text).map(\.mood) == [mood])
  }

  @Test(arguments: [
    ("Tavik said that it was open.", StatementAct.speech), ("Tavik believes it is open.", .thought),
    ("According to the report, it is open.", .document),
  ])
  func theActIsReadFromCueAndSource(text: String, act: StatementAct) {
    #expect(ReportedText.statements(text).map(\.act) == [act])
  }

  @Test(arguments: [
    (
      "Tavik said at a press conference in Varn that it was open.", OccasionKind.pressConference,
      "Varn"
    ),
    ("\"It is open,\" Tavik said in an interview.", .interview, ""),
    ("\"It is open,\" Tavik said during a telephone conversation.", .call, ""),
    ("\"It is open,\" Tavik wrote in a letter.", .written, ""),
    ("\"It is open,\" Tavik said after talks in Port Aurel.", .talks, "Port Aurel"),
  ])
  func theOccasionIsReadBesideTheCue(text: String, kind: OccasionKind, place: String) {
    let occasion = ReportedText.statements(text).first?.occasion
    #expect(occasion?.kind == kind && occasion?.place ?? "" == place)
    #expect(occasion?.evidence.isEmpty == false)
  }

  @Test(arguments: ["Tavik said that the talks went on.", "\"The summit is off,\" Tavik said."])
  func anOccasionInTheContentIsNone(text: String) {
    #expect(ReportedText.statements(text).map(\.occasion) == [nil])
  }
}
