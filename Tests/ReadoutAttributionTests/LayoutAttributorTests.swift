import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Attributions that the layout of a text states.
struct LayoutAttributorTests {
  /// Source, cue and contents of what the rules find by layout.
  private func found(_ text: String) -> [[String]] {
    let text = StoredText(text)
    let document = AnalysedText(text, title: nil, body: text.span)
    return RuleAttributor().attributions(in: document).filter(\.isStatedByLayout).map {
      ($0.source + $0.cue + $0.content).map { text[$0] }
    }
  }

  @Test func turnsOfATranscriptAreTheirSpeakers() {
    let text = """
      The partial transcript follows, as the station gave it out on Sunday.

      RELK: Is the harbour open?

      MAYOR OREN: It is. We opened it at noon.

      Boats came in at once, and nobody was hurt by them.

      (Laughter.)

      RELK: Thank you for coming in.
      """
    #expect(
      found(text) == [
        ["RELK", ":", "Is the harbour open?"],
        [
          "MAYOR OREN", ":", "It is. We opened it at noon.",
          "Boats came in at once, and nobody was hurt by them.",
        ], ["RELK", ":", "Thank you for coming in."],
      ])
  }

  @Test func turnsInSmallLettersMustComeBack() {
    let turns =
      "Relk: Is it open now?\n\nOren: It is open, and it stays so.\n\nRelk: Thank you both."
    #expect(found(turns).map { $0[0] } == ["Relk", "Relk"])
    #expect(found("Update: The harbour is open.\n\nNote: It was shut on Monday.").isEmpty)
  }

  @Test func questionsAndAnswersMayEndWithAFullStop() {
    let text = "Q. Do you ever sleep?\n\nA. In the summer, when it is light."
    #expect(
      found(text) == [
        ["Q", ".", "Do you ever sleep?"], ["A", ".", "In the summer, when it is light."],
      ])
    #expect(found("A. Relk said so.\n\nA. Relk went home.").isEmpty)
  }

  @Test func aTurnIsQuotedWithoutMarks() {
    let text = "ANA RELK: Is it open?\n\nTIM OREN: It is.\n\nANA RELK: Thank you."
    #expect(ReportedText.statements(text).map(\.kind) == [.direct, .direct, .direct])
  }

  @Test func initialsAreThoseOfTheNameAndLettersAreNobody() {
    let text = """
      Anna Vell, the harbour master, spoke to Hugo Rask of The Courant on Monday.

      HR: You have closed the basin. Why?

      AV: The wall is moving. We measured it twice.

      HR: Will it open again?

      AV: I do not expect so.
      """
    #expect(
      ReportedText.statements(text).map { $0.speaker?.name }
        == ["Hugo Rask", "Anna Vell", "Hugo Rask", "Anna Vell"])
    let letters = "Q: Is it open?\n\nA: It is, since noon.\n\nQ: Thank you.\n\nA: Thank you."
    for statement in ReportedText.statements(letters) {
      #expect(statement.speaker?.name == nil)
      #expect(statement.speaker?.how == .unresolved)
    }
  }

  @Test func aNameInBracketsIsTheSpeakerAndTheLabelStaysTheirs() {
    let text = """
      CHAIR (Mrs. Iphigenia Toll): The meeting is open.

      Q (Farid Amsel, Coast Radio): Is it late?

      CHAIR: It is.

      Q (Lotte Orr, Ness Courier): Thank you.
      """
    #expect(
      ReportedText.statements(text).map { $0.speaker?.name }
        == ["Iphigenia Toll", "Farid Amsel", "Iphigenia Toll", "Lotte Orr"])
  }

  @Test func oneLabelAloneIsNoTranscript() {
    #expect(found("VARN: The harbour is open, and boats come in.\n\nIt rained on it.").isEmpty)
  }

  /// A line amid paragraphs.
  private func report(_ line: String) -> String {
    let paragraph = "The reactions of readers came in on Monday night, and they were many."
    return [paragraph, line, paragraph].joined(separator: "\n\n")
  }

  @Test(arguments: ["—", "―", "–", "--"])
  func aQuotationMayBeSigned(dash: String) {
    let line = "“The harbour is ours.” \(dash) Ana Relk"
    #expect(found(report(line)) == [["Ana Relk", dash, "“The harbour is ours.”"]])
  }

  @Test(arguments: [
    "“The harbour is ours.” — that is what they shouted",
    "“The harbour is ours” — Ana Relk said so. — Twice",
    "The harbour is ours — Ana Relk",
    "“Ours” — Ana Relk and a great many others who came down from the hills to see it",
  ])
  func otherDashesAreNoSignatures(line: String) {
    #expect(found(report(line)).isEmpty)
  }

  @Test func whatStandsInATurnIsNotFoundAgain() {
    let text = StoredText(
      "RELK: Oren said that it is open.\n\nOREN: “It is open,” I said, and Relk said it was shut.")
    let document = AnalysedText(text, title: nil, body: text.span)
    let all = RuleAttributor().attributions(in: document)
    #expect(all.count == 2 && all.allSatisfy(\.isStatedByLayout))
  }
}
