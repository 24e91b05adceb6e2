import ReadoutLedger
import ReadoutRecord
import Testing

struct TraceTests {
  private let wire: WireRecord
  private var ledger: Ledger { wire.ledger }

  init() throws { wire = try WireRecord() }

  private func grain() throws -> Trace {
    let aldquist = try ledger.timelineSpeakers(named: "Aldquist").first
    return try #require(
      try ledger.trace(words: "grain must never become a weapon", speaker: aldquist))
  }

  @Test func wordsLeadToTheirTalkingPointFromItsFirstUse() throws {
    let trace = try grain()
    #expect(trace.speaker == "Mira Aldquist")
    #expect(trace.talkingPoint != nil)
    #expect(trace.uses.map(\.entry.saidOn?.rawValue) == ["2031-06-20", "2031-09-23"])
  }

  @Test func aLaterUseTellsWhatIsNewAndWhatIsDropped() throws {
    let uses = try grain().uses
    #expect(uses.first?.sincePrevious == nil && uses.first?.sinceFirst == nil)
    let drift = try #require(uses.last?.sincePrevious)
    #expect(drift.added.joined(separator: " ").contains("closes a harbour to bread"))
    #expect(drift.dropped.joined(separator: " ").contains("bargaining chip"))
    #expect(drift.isQuoted)
    #expect(uses.last?.sinceFirst == drift)
  }

  @Test func thePauseBetweenUsesIsTold() throws {
    let pause = try #require(try grain().longestPause)
    #expect(pause.first.iso == "2031-06-21" && pause.last.iso == "2031-09-22")
  }

  @Test func theSameWordsOfAnotherStandApart() throws {
    let trace = try grain()
    #expect(trace.others.map(\.speaker) == ["Sena Ombrado"])
    let own = trace.uses.flatMap(\.entry.reports).map(\.statement.speaker?.name)
    #expect(Set(own) == ["Mira Aldquist"])
  }

  @Test func everyIdOfATalkingPointLeadsToTheSameTrace() throws {
    let trace = try grain()
    let entry = try #require(trace.uses.first?.entry)
    let point = try #require(trace.talkingPoint)
    let utterance = try #require(entry.utterance)
    let statement = try #require(entry.shown?.id)
    for subject in [
      TraceChoice.Subject.talkingPoint(point), .utterance(utterance), .statement(statement),
    ] {
      #expect(try ledger.trace(subject)?.uses == trace.uses)
    }
  }

  @Test func whatWasSaidOnceIsATraceOfOneUse() throws {
    let trace = try #require(try ledger.trace(words: "lend its chairs"))
    #expect(trace.uses.count == 1 && trace.talkingPoint == nil)
    #expect(trace.longestPause == nil)
  }

  @Test func nothingIsTracedOfWordsThatNobodyUsed() throws {
    #expect(try ledger.trace(words: "submarines at dawn") == nil)
    #expect(try ledger.trace(.statement(StatementID(rawValue: 5))) == nil)
    #expect(try ledger.trace(.talkingPoint(TalkingPointID(rawValue: 5))) == nil)
  }

  @Test func whatElseHoldsTheWordsIsNamed() throws {
    let trace = try #require(try ledger.trace(words: "grain must never become a weapon"))
    #expect(trace.choices.map(\.speaker) == ["Sena Ombrado"])
  }

  @Test func whatMayTakeItBackIsProposedWithItsReports() throws {
    let (grain, convoys) = (try grain(), try #require(try ledger.trace(words: "two more convoys")))
    let first = try #require(grain.uses.first?.entry.shown?.id)
    let other = try #require(convoys.uses.first?.entry.shown?.id)
    try wire.ledger.close()
    try wire.place.execute(
      """
      INSERT OR REPLACE INTO statementLink (first, second, utterance, claim, isOpposed)
      VALUES (\(first.rawValue), \(other.rawValue), 0, 0, 1)
      """)
    let trace = try #require(try wire.place.open(.existing).trace(.statement(first)))
    #expect(trace.opposed.map(\.statement) == [other])
    #expect(trace.opposed.map(\.against) == [first])
    #expect(trace.uses == grain.uses)
  }

  @Test func theTraceTellsWhatTheLedgerHolds() throws {
    #expect(try grain().coverage == ledger.coverage())
  }
}
