import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

@testable import ReadoutLedger

/// Corrections stay where a new analysis, a second import or another ledger meets them.
struct JournalReplayTests {
  private let place: TemporaryLedger
  private let ledger: Ledger
  private let articles: [ExtractedArticle]
  private let stamp = JournalStamp(who: "anna", at: "2031-06-01T09:00:00Z")

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    articles = ["one", "two"].map { name in
      SampleArticle(
        name: name,
        paragraphs: (0..<3).map { "[source:Varga] [cue:said] [content:plan \($0) of \(name)]." }
      ).extracted
    }
    _ = try ledger.store(articles)
  }

  /// Analyses an article anew, with the statements that are left in.
  private func reanalyse(_ article: Int, without gone: Set<Int> = []) throws {
    let extracted = articles[article]
    var record = extracted.record
    record.statements.removeAll { gone.contains($0.n) }
    for index in record.statements.indices { record.statements[index].n = index + 1 }
    let text = try #require(extracted.article).text
    let id = ArticleID(rawValue: Int64(article + 1))
    _ = try ledger.replace([try ReanalysedArticle(id, record: record, text: text)])
  }

  private func ids(_ article: Int) throws -> [StatementID] {
    try #require(try ledger.article(ArticleID(rawValue: Int64(article + 1)))).statementIDs
  }

  private func states() throws -> [JournalEntry.State] { try ledger.journal().map(\.state) }

  @Test func aStatementKeepsItsIdAndGetsItBackWhenItIsFoundAgain() throws {
    let before = try ids(0)
    try reanalyse(0, without: [2])
    #expect(try ids(0) == [before[0], before[2]])
    try reanalyse(0)
    #expect(try ids(0) == before)
    #expect(try ledger.check().isClean)
  }

  @Test func whatAPersonHasAcceptedStaysThoughItIsNotFound() throws {
    let second = try ids(0)[1]
    let plain = try ledger.contentDigest()
    _ = try ledger.correct([.accept], on: second, stamp: stamp)
    try reanalyse(0, without: [2])
    #expect(try ids(0).contains(second))
    #expect(try states() == [.applies])
    _ = try ledger.undo(stamp: stamp)
    #expect(try !ids(0).contains(second))
    try reanalyse(0)
    #expect(try ledger.contentDigest() == plain)
  }

  @Test func aRejectionOfWhatIsGoneDoesNotApplyAndAppliesAgain() throws {
    let second = try ids(0)[1]
    _ = try ledger.correct([.reject], on: second, stamp: stamp)
    try reanalyse(0, without: [2])
    #expect(try states() == [.doesNotApply])
    #expect(try ledger.journal(.init(state: .doesNotApply)).map(\.number) == [1])
    try reanalyse(0)
    #expect(try states() == [.applies])
    #expect(try ledger.statement(second)?.hit.review == .rejected)
  }

  @Test func whatFailsInTheMidstOfAReplayLeavesEverythingAsItWas() throws {
    let id = try ids(0)[0]
    _ = try ledger.correct([.saidOn(EDTF(rawValue: "2030-01-02"))], on: id, stamp: stamp)
    let before = try ledger.contentDigest()
    // The last article's record breaks a rule of the table when the first is replayed already.
    var broken = articles[1].record
    broken.statements[2].confidence = .nan
    let batch = try zip(articles, [articles[0].record, broken]).enumerated().map { place, pair in
      try ReanalysedArticle(
        ArticleID(rawValue: Int64(place + 1)), record: pair.1,
        text: try #require(pair.0.article).text)
    }
    #expect(throws: LedgerError.self) { _ = try ledger.replace(batch) }
    #expect(try ledger.contentDigest() == before)
    #expect(try states() == [.applies])
    #expect(try ledger.check().isClean)
  }

  @Test func aSecondImportChangesNothing() throws {
    _ = try ledger.correct([.reject], on: try ids(0)[0], stamp: stamp)
    let before = try ledger.contentDigest()
    #expect(try ledger.store(articles).knownArticles == 2)
    #expect(try ledger.contentDigest() == before)
  }

  @Test func forgettingAnArticleKeepsTheLineAndNoWordOfIt() throws {
    let other = try #require(try ledger.anchor(of: ids(0)[1]))
    _ = try ledger.correct([.accept, .note("look")], on: try ids(0)[0], stamp: stamp)
    _ = try ledger.correct([.utterance(with: other, isSame: true)], on: try ids(1)[0], stamp: stamp)
    _ = try ledger.correct(
      [.speaker(.named("Jana Novak", type: .person))], on: try ids(0)[2], stamp: stamp)
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 2))
    _ = try ledger.forget(ArticleID(rawValue: 1), reason: "asked for", on: day)
    #expect(try states() == [.doesNotApply, .doesNotApply, .doesNotApply, .doesNotApply])
    #expect(try ledger.groupConstraints().isEmpty)
    #expect(try ledger.persons(named: "Novak").isEmpty)
    #expect(try ledger.exportJournal().text.contains("plan 0 of one") == false)
    #expect(try ledger.check().isClean)
  }

  @Test func aJournalIsTakenOverByAnotherLedgerOnce() throws {
    let ids = try ids(0)
    let varga = try #require(try ledger.persons(named: "Varga").first)
    let reference = PersonReference(id: varga.id, name: "", mention: nil)
    _ = try ledger.correct(
      [.speaker(.named("Jana Novak", type: .person))], on: ids[0], stamp: stamp)
    _ = try ledger.correct(
      [.speaker(.named("Jana Novak", type: .person))], on: ids[1], stamp: stamp)
    _ = try ledger.correct([.speaker(.person(reference)), .reject], on: ids[2], stamp: stamp)
    _ = try ledger.undo(4, stamp: stamp)
    let file = try JournalFile(reading: try ledger.exportJournal().text)

    let otherPlace = try TemporaryLedger()
    let other = try otherPlace.open()
    let early = try other.importJournal(file)
    #expect(early.map(\.state) == [.doesNotApply, .doesNotApply, .doesNotApply, .undone, .applies])
    _ = try other.store(articles)
    #expect(try other.journal().map(\.state) == (try states()))
    #expect(try other.importJournal(file).isEmpty)
    #expect(try other.persons(named: "Novak").map(\.statementCount) == [2])
    #expect(try other.contentDigest() == ledger.contentDigest())
    #expect(throws: LedgerError.self) { _ = try JournalFile(reading: "{\"number\": 1}\n") }
  }

  @Test func agreementIsToldOfTwoNamesAndOfTwoFiles() throws {
    _ = try ledger.correct([.defineCode(label: "trade", description: "")], stamp: stamp)
    let ben = JournalStamp(who: "ben", at: "2031-06-01T10:00:00Z")
    for (place, id) in try ids(0).enumerated() {
      _ = try ledger.correct([.code("trade", isBorne: true)], on: id, stamp: stamp)
      _ = try ledger.correct(
        [place == 0 ? .code("trade", isBorne: true) : .accept], on: id, stamp: ben)
    }
    let named = try CoderAgreement(ledger.codings(by: "anna"), ledger.codings(by: "ben"))
    #expect(named.unitCount == 3)
    #expect(named.codes.map(\.label) == ["trade"])
    #expect(named.codes.first?.firstCount == 3 && named.codes.first?.secondCount == 1)
    let files = try ["anna", "ben"].map {
      try JournalFile(reading: try ledger.exportJournal(who: $0).text)
    }
    #expect(CoderAgreement(files[0].codings(), files[1].codings()) == named)
  }

  @Test func personsAreMergedSplitAndKeptApart() throws {
    var marlow = SampleArticle(name: "three", speaker: "Pavel Marlow").extracted
    marlow.record.statements[0].speaker?.role = "harbour master"
    _ = try ledger.store([marlow])
    let before = try ledger.contentDigest()
    let persons = try ledger.persons()
    let (varga, second) = (persons[0].id, persons[1].id)
    func reference(_ id: PersonID) -> PersonReference {
      PersonReference(id: id, name: "", mention: nil)
    }
    _ = try ledger.correct([.merge(reference(varga), reference(second))], stamp: stamp)
    #expect(try ledger.persons().map(\.id) == [varga])
    #expect(try ledger.person(second)?.summary.statementCount == 7)
    let split = try ledger.mentions(of: varga, in: [ArticleID(rawValue: 2)])
    _ = try ledger.correct([.split(reference(varga), mentions: split)], stamp: stamp)
    #expect(try ledger.persons().map(\.statementCount) == [4, 3])
    _ = try ledger.undo(stamp: stamp)
    _ = try ledger.undo(stamp: stamp)
    #expect(try ledger.contentDigest() == before)
  }
}
