import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

@testable import ReadoutLedger

/// What people say against the record stands in the record, and can be taken back.
struct JournalTests {
  private let place: TemporaryLedger
  private let ledger: Ledger
  private let stamp = JournalStamp(who: "anna", at: "2031-06-01T09:00:00Z")

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    _ = try ledger.store([Self.report("one"), Self.report("two", speaker: "Pavel Marlow")])
  }

  private static func report(_ name: String, speaker: String = "Ilona Varga") -> ExtractedArticle {
    SampleArticle(
      name: name, speaker: speaker,
      paragraphs: [
        "[source:Varga] [cue:said] [content:the \(name) harbour will open].",
        "[source:Varga] [cue:added] [content:no \(name) grain was lost].",
      ]
    ).extracted
  }

  private func newest() throws -> StatementHit {
    try #require(try ledger.search(StatementQuery(words: "one harbour")).first)
  }

  private func hit(_ id: StatementID) throws -> StatementHit {
    try #require(try ledger.statement(id)).hit
  }

  @Test func aRejectedStatementIsNotFoundUnlessItIsAskedFor() throws {
    let id = try newest().id
    _ = try ledger.correct([.reject], on: id, stamp: stamp)
    #expect(try ledger.search(StatementQuery(words: "one harbour")).isEmpty)
    let all = try ledger.search(StatementQuery(words: "one harbour", includesRejected: true))
    #expect(all.map(\.review) == [.rejected])
    #expect(all.first?.json.line.contains("\"review\": \"rejected\"") == true)
    #expect(try ledger.persons(named: "Ilona Varga").first?.statementCount == 1)
    _ = try ledger.undo(stamp: stamp)
    #expect(try newest().review == .auto)
    #expect(try ledger.persons(named: "Ilona Varga").first?.statementCount == 2)
  }

  @Test func aSpeakerIsSetAndThePersonsCountFollows() throws {
    let id = try newest().id
    let marlow = try #require(try ledger.persons(named: "Marlow").first)
    let reference = PersonReference(id: marlow.id, name: "", mention: nil)
    _ = try ledger.correct([.speaker(.person(reference))], on: id, stamp: stamp)
    let speaker = try #require(try hit(id).statement.speaker)
    #expect(speaker.name == "Pavel Marlow" && speaker.how == .corrected)
    #expect(try hit(id).review == .corrected)
    #expect(try ledger.person(marlow.id)?.summary.statementCount == 3)
    #expect(try ledger.search(StatementQuery(words: "harbour", speaker: "Marlow")).count == 2)
    #expect(try ledger.check().isClean)
  }

  @Test func aNewNameMakesAPersonWhoGoesWithIt() throws {
    let id = try newest().id
    _ = try ledger.correct([.speaker(.named("Jana Novak", type: .person))], on: id, stamp: stamp)
    let second = try ledger.search(StatementQuery(words: "two grain"))[0].id
    _ = try ledger.correct(
      [.speaker(.named("Jana Novak", type: .person))], on: second, stamp: stamp)
    let novak = try #require(try ledger.persons(named: "Novak").first)
    #expect(novak.id.description == "p-1" && novak.statementCount == 2)
    #expect(PersonID("p-1") == novak.id)
    _ = try ledger.undo(1, stamp: stamp)
    #expect(try ledger.persons(named: "Novak").first?.statementCount == 1)
    _ = try ledger.undo(2, stamp: stamp)
    #expect(try ledger.persons(named: "Novak").isEmpty)
  }

  @Test func aDayIsSetWithoutANewID() throws {
    let id = try newest().id
    _ = try ledger.correct([.saidOn(EDTF(rawValue: "2030-01-02"))], on: id, stamp: stamp)
    let saidOn = try hit(id).statement.saidOn
    #expect(saidOn.edtf?.rawValue == "2030-01-02" && saidOn.basis == .corrected)
    let day = CalendarDay(year: 2030, month: 1, day: 2)
    #expect(try ledger.search(StatementQuery(from: day, to: day)).map(\.id) == [id])
    _ = try ledger.correct([.saidOn(nil)], on: id, stamp: stamp)
    #expect(try hit(id).statement.saidOn.reason == "corrected by anna")
  }

  @Test func wordsAreCutAnewWithinTheTextOnly() throws {
    let found = try newest()
    var content = found.statement.content
    content[0].end -= 5
    _ = try ledger.correct([.spans(SpansCorrection(content: content))], on: found.id, stamp: stamp)
    #expect(try hit(found.id).words.content == "the one harbour will")
    #expect(try ledger.search(StatementQuery(words: "one open")).isEmpty)
    for wrong in [[], [CodePointSpan(5, 5)], [CodePointSpan(9, 100_000)]] {
      let error = #expect(throws: LedgerError.self) {
        _ = try ledger.correct(
          [.spans(SpansCorrection(content: wrong))], on: found.id, stamp: stamp)
      }
      #expect(error?.code == .invalidCorrection)
    }
    #expect(try ledger.journal().count == 1)
    #expect(try ledger.check().isClean)
  }

  @Test func whatCannotBeCorrectedIsRefusedAndNothingIsWritten() throws {
    let id = try newest().id
    let nobody = PersonReference(id: PersonID(rawValue: 99), name: "", mention: nil)
    let wrong: [(Correction, StatementID?)] = [
      (.accept, StatementID(rawValue: 7)), (.accept, nil), (.code("unknown", isBorne: true), id),
      (.speaker(.person(nobody)), id), (.speaker(.named(" ", type: .person)), id),
      (.merge(nobody, nobody), nil), (.undo(1), nil),
    ]
    for (correction, statement) in wrong {
      let error = #expect(throws: LedgerError.self) {
        _ = try ledger.correct([.note("first")] + [correction], on: statement, stamp: stamp)
      }
      #expect(error?.code == .invalidCorrection, "\(correction)")
    }
    #expect(throws: LedgerError.self) { _ = try ledger.undo(stamp: stamp) }
    #expect(try ledger.journal().isEmpty)
  }

  @Test func undoingTwiceAndUndoingAnUndoDoWhatTheySay() throws {
    let id = try newest().id
    _ = try ledger.correct([.saidOn(EDTF(rawValue: "2030-01-02"))], on: id, stamp: stamp)
    _ = try ledger.correct([.reject], on: id, stamp: stamp)
    #expect(try ledger.undo(stamp: stamp).undone.number == 2)
    #expect(try ledger.undo(stamp: stamp).undone.number == 1)
    #expect(try hit(id).review == .auto)
    #expect(throws: LedgerError.self) { _ = try ledger.undo(stamp: stamp) }
    #expect(throws: LedgerError.self) { _ = try ledger.undo(1, stamp: stamp) }
    _ = try ledger.undo(4, stamp: stamp)
    #expect(try hit(id).review == .corrected)
    _ = try ledger.undo(5, stamp: stamp)
    #expect(try hit(id).review == .auto)
    #expect(
      try ledger.journal().map(\.state)
        == [.undone, .undone, .applies, .applies, .undone, .applies])
  }

  @Test func aRehearsalWritesNothing() throws {
    let before = try ledger.contentDigest()
    let entries = try ledger.correct(
      [.reject], on: try newest().id, stamp: stamp, isRehearsal: true)
    #expect(entries.map(\.number) == [1])
    #expect(try ledger.journal().isEmpty)
    #expect(try ledger.contentDigest() == before)
  }

  @Test func theJournalCannotBeChangedBehindItsBack() throws {
    _ = try ledger.correct([.accept], on: try newest().id, stamp: stamp)
    for sql in ["DELETE FROM journalEntry", "UPDATE journalEntry SET who = 'ben'"] {
      #expect(throws: (any Error).self) { try place.execute(sql) }
    }
  }

  @Test func codesAreDefinedGivenAndTakenOff() throws {
    let id = try newest().id
    _ = try ledger.correct([.defineCode(label: "trade", description: "of goods")], stamp: stamp)
    _ = try ledger.correct([.code("trade", isBorne: true)], on: id, stamp: stamp)
    #expect(try ledger.codebook().map(\.label) == ["trade"])
    #expect(try ledger.codes(of: id) == ["trade"])
    _ = try ledger.correct([.code("trade", isBorne: false)], on: id, stamp: stamp)
    #expect(try ledger.codes(of: id).isEmpty)
    #expect(try hit(id).review == .auto)
  }

  @Test func twoStatementsAreRuledToBeOneUtteranceOrTwo() throws {
    let hits = try ledger.search(StatementQuery(words: "grain"))
    let anchor = try #require(try ledger.anchor(of: hits[1].id))
    _ = try ledger.correct(
      [.utterance(with: anchor, isSame: true)], on: hits[0].id, stamp: stamp)
    let ids = hits.map(\.id).sorted()
    #expect(
      try ledger.groupConstraints()
        == [GroupConstraint(first: ids[0], second: ids[1], isTogether: true)])
    _ = try ledger.correct(
      [.utterance(with: anchor, isSame: false)], on: hits[0].id, stamp: stamp)
    #expect(try ledger.groupConstraints().map(\.isTogether) == [false])
    _ = try ledger.undo(stamp: stamp)
    #expect(try ledger.groupConstraints().map(\.isTogether) == [true])
    _ = try ledger.undo(stamp: stamp)
    #expect(try ledger.groupConstraints().isEmpty)
  }
}
