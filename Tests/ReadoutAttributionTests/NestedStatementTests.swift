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
}
