import GRDB
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

@testable import ReadoutLedger

/// A person's correction outlives every re-run, and leaves nothing behind when it is undone.
struct JournalSurvivalTests {
  private static let stamp = JournalStamp(who: "anna", at: "2031-06-01T09:00:00Z", why: "seen it")

  private func reanalyse(_ ledger: Ledger, _ articles: [ExtractedArticle], seed: UInt64) throws {
    var model = RandomCorrections(seed: seed)
    let batch = try zip(try ledger.articleIDs(), articles).map { id, extracted in
      let text = try #require(extracted.article).text
      return try ReanalysedArticle(id, record: model.reread(extracted.record), text: text)
    }
    _ = try ledger.replace(batch)
    try ledger.group()
  }

  /// Writes corrections of anything; those that cannot be made are left out.
  private func correct(_ ledger: Ledger, _ count: Int, _ random: inout RandomCorrections) throws {
    _ = try ledger.correct(
      [
        .defineCode(label: "harbour", description: ""),
        .defineCode(label: "grain", description: ""),
      ],
      stamp: Self.stamp)
    var written = 2
    while written < count {
      let hits = try ledger.search(StatementQuery(includesRejected: true, limit: 10_000))
      let persons = try ledger.persons(limit: 1_000).map(\.id)
      for _ in 0..<20 where written < count {
        let hit = hits[random.number(0..<hits.count)]
        let other = hits[random.number(0..<hits.count)]
        guard let anchor = try ledger.anchor(of: other.id) else { continue }
        if try write(
          random.correction(of: hit, beside: anchor, persons: persons), hit, ledger, &random)
        {
          written += 1
        }
      }
    }
  }

  private func write(
    _ correction: Correction?, _ hit: StatementHit, _ ledger: Ledger,
    _ random: inout RandomCorrections
  ) throws -> Bool {
    do {
      guard let correction else {
        if random.chance(50) {
          _ = try ledger.undo(stamp: Self.stamp)
        } else {
          _ = try ledger.undo(random.number(1..<200), stamp: Self.stamp)
        }
        return true
      }
      let isOfStatement = correction.action.isOfStatement
      _ = try ledger.correct(
        [correction], on: isOfStatement ? hit.id : nil, stamp: Self.stamp)
      return true
    } catch let error as LedgerError where error.code == .invalidCorrection {
      return false
    }
  }

  private func undoAll(_ ledger: Ledger) throws {
    let entries = try ledger.pool.read { db in
      try JournalRows(db: db).entries(where: "isUndone = 0 AND action <> 'undo'")
    }
    for entry in entries.reversed() { _ = try ledger.undo(entry.number, stamp: Self.stamp) }
  }

  private func expectNothingSetAside(_ ledger: Ledger) throws {
    try ledger.pool.read { db in
      for table in [
        "uncorrected", "uncorrectedMention", "uncorrectedRole", "correctedArticle", "personMerge",
        "personSplit", "personApart", "unfoundedPerson", "code", "statementCode", "groupRuling",
      ] {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        #expect(count == 0, "\(table)")
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func fiveHundredCorrectionsThenAnotherModelThenUndoingAllLeavesNoTrace(seed: UInt64) throws {
    var random = RandomCorrections(seed: seed)
    let articles = random.articles(20)
    let plainPlace = try TemporaryLedger()
    let plain = try plainPlace.open()
    let place = try TemporaryLedger()
    let ledger = try place.open()
    for each in [plain, ledger] {
      _ = try each.store(articles)
      try each.group()
    }
    let untouched = try ledger.contentDigest()
    #expect(try plain.contentDigest() == untouched)

    try correct(ledger, 500, &random)
    try ledger.group()
    #expect(try ledger.contentDigest() != untouched)
    #expect(try ledger.check().isClean)
    for round in 0..<2 as Range<UInt64> {
      try reanalyse(plain, articles, seed: seed + 100 + round)
      try reanalyse(ledger, articles, seed: seed + 100 + round)
      #expect(try ledger.check().isClean)
    }
    #expect(try ledger.contentDigest() != plain.contentDigest())
    try undoAll(ledger)
    try ledger.group()
    let (tables, others) = (try ledger.tableDigests(), try plain.tableDigests())
    #expect(tables.keys.filter { tables[$0] != others[$0] } == [], "seed \(seed)")
    #expect(try ledger.contentDigest() == plain.contentDigest(), "seed \(seed)")
    try expectNothingSetAside(ledger)
    #expect(try ledger.check().isClean)
  }
}
