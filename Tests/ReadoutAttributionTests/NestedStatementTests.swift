import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Statements within statements.
struct NestedStatementTests {
  private static let accurate = RecordBuilder(model: .accurate)

  private func statements(_ body: String) -> [Statement] {
    let engine = EngineIdentity(version: "test", model: "accurate", weights: nil)
    return Self.accurate.record(of: ReportedText.article(StoredText(body)), engine: engine)
      .statements
  }

  private static let reported =
    "Mayor Ines Tavik said on Monday that Governor Adam Orrel had told her that the bridge was closed."
  private static let quoted =
    "\"Governor Adam Orrel told me that the bridge was closed,\" Mayor Ines Tavik said on Monday."

  @Test(arguments: [reported, quoted])
  func whatIsReportedWithinAStatementHasAParent(text: String) throws {
    for found in [statements(text), ReportedText.statements(text)] {
      let inner = try #require(found.first { $0.parent != nil })
      let outer = try #require(found.first { $0.n == inner.parent })
      #expect(found.count == 2 && outer.parent == nil)
      #expect(outer.speaker?.name == "Ines Tavik" && inner.speaker?.name == "Adam Orrel")
      #expect(inner.cue.allSatisfy { cue in outer.content.contains { $0.start <= cue.start } })
    }
  }

  @Test func theMarksOfTheQuotationAroundItAreNotItsOwn() throws {
    let found = ReportedText.statements(Self.quoted)
    #expect(found.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.direct, .indirect])
    #expect(found.first { $0.parent != nil }?.kind == .indirect)
  }

  @Test func theFirstPersonOfAQuotationIsItsSpeaker() throws {
    let found = ReportedText.statements(
      "\"I told the council that the bridge was closed,\" Mayor Ines Tavik said on Monday.")
    let inner = try #require(found.first { $0.parent != nil })
    #expect(inner.speaker?.name == "Ines Tavik" && inner.speaker?.how == .pronoun)
  }

  @Test func whoSpeaksWithinAStatementIsNotWhoSpeaksNext() {
    let found = ReportedText.statements(
      Self.reported + " \"It will open again,\" she added.")
    #expect(found.last?.speaker?.name == "Ines Tavik")
  }

  @Test func aStatementThatOnlyPointsBackHasNoParent() {
    let found = ReportedText.statements("\"It is closed. We said so,\" Mayor Ines Tavik said.")
    #expect(found.map(\.parent) == [nil])
  }

  /// What stands within another statement: who, by which words, what.
  private func inner(_ body: String) -> [[String]] {
    let letters = Array(body.unicodeScalars)
    func words(_ spans: [CodePointSpan]) -> String {
      spans.map { span in
        var words = String.UnicodeScalarView()
        words.append(contentsOf: letters[span.start..<span.end])
        return String(words)
      }.joined(separator: " / ")
    }
    return statements(body).filter { $0.parent != nil }
      .map { [words($0.source), words($0.cue), words($0.content)] }
  }

  @Test func aDayWithinTheContentDoesNotCutIt() {
    let found = inner(
      "The ministry claimed that Governor Adam Orrel said on Monday that the bridge "
        + "\"would be open by June\".")
    #expect(
      found == [["Governor Adam Orrel", "said", "that the bridge \"would be open by June\""]])
  }

  @Test func theMarksOfAPartOfTheContentStay() {
    let found = inner(
      "\"We have seen no letter,\" Prime Minister Jon Tavik said. He stressed that Foreign Minister "
        + "Ines Moro had said \"the letter is on its way\".")
    #expect(found == [["Foreign Minister Ines Moro", "had said", "\"the letter is on its way\""]])
  }

  @Test func theConjunctionBeforeTheSourceBelongsToTheOuterStatement() {
    #expect(
      inner("Spokesman Petr Dall noted that Tavik said he was ready.")
        == [["Tavik", "said", "he was ready"]])
  }

  @Test(arguments: [
    ("Mayor Tavik recalled that the company had offered to pay for the repairs.", "had offered"),
    ("The spokesman rejected the company's claim that the pillars were sound.", "claim"),
    ("Deputy Jon Vant said Tavik had refused to pay for the repairs.", "had refused"),
  ])
  func verbsOfOfferingAndNounsOfSpeechReportWithinAStatement(text: String, cue: String) {
    #expect(inner(text).map { $0[1] } == [cue])
  }
}
