import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Whom "he", "the premier" and a description mean beside what was said right before.
struct SpeakerNearnessTests {
  @Test(arguments: [
    "Those who watched will remember", "This newspaper said", "The plan said",
  ])
  func heIsNoneOfManyNoOutletAndNoText(opening: String) {
    let statements = ReportedText.statements(
      "Adam Orrel said that it was late. \(opening) that it was early. He said that it rained.")
    #expect(statements.last?.speaker?.name == "Adam Orrel")
  }

  @Test(arguments: ["For Honor Tavik that was not enough.", "Honor Tavik was not buying."])
  func anOfficeIsThatOfWhomTheSentenceBeforeNames(opening: String) {
    let statements = ReportedText.statements(
      "Adam Orrel said that it was late.\n\n\(opening) The premier said that it rained.")
    #expect(statements.last?.speaker?.name == "Honor Tavik")
  }

  @Test func anOfficeStaysWithWhoSpokeInTheParagraph() {
    let statements = ReportedText.statements(
      "Adam Orrel said that it was late, and Honor Tavik left. The premier said that it rained.")
    #expect(statements.last?.speaker?.name == "Adam Orrel")
  }

  @Test func whoIsToldOfByAnOfficeDoesNotSpeak() {
    let statements = ReportedText.statements(
      "Transport Minister Adam Orrel was away.\n\nWirt Hasvel said that it was late. "
        + "The transport minister should be gone by nightfall, he told deputies.")
    #expect(statements.last?.speaker?.name == "Wirt Hasvel")
  }

  @Test func aTownIsNoSpokesman() {
    let statements = ReportedText.statements(
      "Adam Orrel said that it was late off Varnholm.\n\nThe company's spokesman said that it "
        + "rained.\n\nVarnholm said that it was early.")
    #expect(statements.dropFirst().first?.speaker?.name != "Varnholm")
  }

  @Test(arguments: ["Analysts at Torinex Capital", "Commuters at the central station"])
  func manyAreToldByWhereTheyAre(source: String) {
    let statements = ReportedText.statements(
      "Adam Orrel waited with other commuters. \(source) said that it was late.")
    #expect(statements.last?.speaker?.name == source)
  }

  /// The rules take a source for ended before "who".
  @Test func aNewDescriptionTellsWhichOne() {
    let text = """
      The picture was shown in a new frame.

      A restorer who has seen the canvas said that its state was better than hers.
      """
    let engine = EngineIdentity(version: "test", model: "fast", weights: nil)
    let record = RecordBuilder(model: .fast).record(
      of: ReportedText.article(StoredText(text)), engine: engine)
    #expect(record.statements.last?.speaker?.name == "restorer who has seen the canvas")
  }
}
