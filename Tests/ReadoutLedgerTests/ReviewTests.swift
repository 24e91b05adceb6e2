import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Statements of which something is not sure, the newest first.
struct ReviewTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  /// Stores an article of one statement, changed in a way.
  private func store(
    _ name: String, saidOn: String = "2031-05-03",
    _ change: (inout ReadoutRecord.Statement) -> Void = { _ in }
  ) throws {
    var extracted = SampleArticle(
      name: name, saidOn: saidOn, paragraphs: ["[source:X] [cue:said] [content:\(name)]."]
    ).extracted
    change(&extracted.record.statements[0])
    #expect(try ledger.store([extracted]).storedArticles == 1)
  }

  private func unresolved(_ names: [String]) -> Speaker {
    Speaker(
      unresolvedBecause: "two persons fit",
      candidates: names.map { .init(name: $0, confidence: 0.5) })
  }

  @Test func whatIsSureIsNotListed() throws {
    try store("sure")
    try store("nobody may be meant") { $0.speaker = unresolved([]) }
    try store("nobody is named") { $0.speaker = nil }
    #expect(try ledger.review(speakersBelow: 0.6).isEmpty)
  }

  @Test func anUnresolvedSpeakerIsListedWithReasonAndCandidates() throws {
    try store("who") { $0.speaker = unresolved(["Honor Tavik", "Adam Orrel"]) }
    let doubt = try #require(try ledger.review(speakersBelow: 0.6).first?.doubts.first)
    #expect(doubt.kind == .speakerUnresolved && doubt.reason == "two persons fit")
    #expect(doubt.candidates.map(\.name) == ["Honor Tavik", "Adam Orrel"])
  }

  @Test func aSpeakerBelowTheBoundIsListed() throws {
    try store("perhaps") { $0.speaker?.confidence = 0.5 }
    let doubt = try #require(try ledger.review(speakersBelow: 0.6).first?.doubts.first)
    #expect(doubt.kind == .speakerUnsure && doubt.reason == "found by surname")
    #expect(doubt.candidates == [.init(name: "Ilona Varga", confidence: 0.5)])
    #expect(try ledger.review(speakersBelow: 0.5).isEmpty)
  }

  @Test func theListGoesOnWhereItEnded() throws {
    for name in ["one", "two", "three"] { try store(name) { $0.speaker?.confidence = 0.5 } }
    let all = try ledger.review(speakersBelow: 0.6).map(\.hit.id)
    let rest = try ledger.review(speakersBelow: 0.6, before: all[0], limit: 1).map(\.hit.id)
    #expect(all.count == 3 && rest == [all[1]])
  }

  @Test func aDateOfTwoReadingsIsListedWithBoth() throws {
    try store("when", saidOn: "[2031-04-26,2031-05-03]")
    let doubt = try #require(try ledger.review(speakersBelow: 0).first?.doubts.first)
    #expect(doubt.kind == .dateAmbiguous)
    #expect(doubt.candidates.map(\.name) == ["2031-04-26", "2031-05-03"])
  }

  @Test func theNewestComeFirstUpToTheLimit() throws {
    for day in ["2031-05-02", "2031-05-01", "2031-05-03"] {
      try store(day, saidOn: day) { $0.speaker = unresolved(["Honor Tavik"]) }
    }
    let found = try ledger.review(speakersBelow: 0.6, limit: 2).map(\.hit.words.content)
    #expect(found == ["2031-05-03", "2031-05-02"])
  }

  @Test func bothDoubtsOfAStatementStandInItsJSON() throws {
    try store("both", saidOn: "[2031-04-26,2031-05-03]") { $0.speaker = unresolved(["Ada Lark"]) }
    let item = try #require(try ledger.review(speakersBelow: 0.6).first)
    #expect(item.doubts.map(\.kind) == [.speakerUnresolved, .dateAmbiguous])
    let line = item.json.line
    #expect(line.contains(#""kind": "date-ambiguous""#))
    #expect(line.contains(#"{"name": "Ada Lark", "confidence": 0.50}"#))
  }
}
