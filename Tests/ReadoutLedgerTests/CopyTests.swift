import ReadoutRecord
import ReadoutTestSupport
import Testing

@testable import ReadoutLedger

/// Versions and copies: both are kept and tied together, so that counts are honest.
struct CopyTests {
  private let place: TemporaryLedger
  private let ledger: Ledger

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
  }

  /// Invented sentences, all different: as many words as a short report has.
  private static let sentences = (0..<24).map { number in
    let words = ["harbour", "council", "grain", "winter", "treaty", "bridge", "ferry", "tariff"]
    let chosen = (0..<12).map { words[(number * 5 + $0 * $0 + number / 3) % 8] + "\(number * $0)" }
    return chosen.joined(separator: " ")
  }

  private func report(
    _ name: String, _ sentences: some Sequence<String>, outlet: String = "Tarnow Post",
    url: String? = nil
  ) -> ExtractedArticle {
    var sample = SampleArticle(
      name: name, outlet: outlet,
      paragraphs: sentences.map { "[source:Varga] [cue:said] [content:\($0)]." }
    ).extracted
    sample.article?.metadata.url = url
    sample.record.article.metadata.url = url
    return sample
  }

  private func stored(_ number: Int64) throws -> StoredArticle {
    try #require(try ledger.article(ArticleID(rawValue: number)))
  }

  @Test func aLaterTextAtOneAddressIsAVersionAndBothAreKept() throws {
    let old = Self.sentences.prefix(6)
    var new = Array(old)
    new[2] = "the ferry will run"
    _ = try ledger.store([
      report("old", old, url: "https://www.tarnow.example/port?utm_source=feed"),
      report("new", new, url: "http://tarnow.example/port/#top"),
    ])
    let article = try stored(2)
    #expect(article.versions.map(\.rawValue) == [1, 2])
    #expect(article.links.map(\.kind) == [.version])
    #expect(
      try ledger.changes(in: article.id) == [
        .removed("Varga said \(old[2])."), .added("Varga said the ferry will run."),
      ])
    #expect(try ledger.changes(in: ArticleID(rawValue: 1)).isEmpty)
    let statistics = try ledger.statistics()
    #expect(statistics.articleCount == 2 && statistics.supersededCount == 1)
    #expect(statistics.copyCount == 0)
  }

  @Test func aShortenedCopyIsTiedToItsSource() throws {
    _ = try ledger.store([
      report("agency", Self.sentences),
      report("other", Self.sentences.map { String($0.reversed()) }, outlet: "Else"),
      report("outlet", ["a lead of its own"] + Self.sentences.prefix(16), outlet: "Harbour Times"),
    ])
    let link = try #require(try stored(3).links.first)
    #expect(link.kind == .copy && link.first.rawValue == 1 && (link.share ?? 0) > 0.8)
    #expect(try stored(2).links.isEmpty)
    #expect(try ledger.statistics().copyCount == 1)
  }

  @Test func aReportThatOnlyQuotesTheSameWordsIsNoCopy() throws {
    let own = Self.sentences.suffix(12).map { $0.uppercased() + " ashore" }
    _ = try ledger.store([
      report("one", Self.sentences.prefix(12)),
      report("two", Self.sentences.prefix(3) + own),
    ])
    #expect(try stored(2).links.isEmpty)
  }

  @Test func theSameTextInOtherBytesIsACopy() throws {
    var page = report("page", Self.sentences.prefix(2), outlet: "Harbour Times")
    page.original.append(0x0A)
    page.article?.original = page.original
    page.record.article.sha256 = SHA256Digest(of: page.original)
    _ = try ledger.store([report("text", Self.sentences.prefix(2)), page])
    #expect(try stored(2).links.map(\.share) == [1])
  }

  @Test func forgettingAnArticleLeavesNoTieToIt() throws {
    _ = try ledger.store([
      report("agency", Self.sentences), report("outlet", Self.sentences.prefix(20), outlet: "Else"),
    ])
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(ArticleID(rawValue: 1), reason: "a test", on: day)
    #expect(try stored(2).links.isEmpty)
    #expect(try ledger.check().problems.isEmpty)
  }

  @Test(arguments: [
    ("https://www.a.example/b/", "http://a.example/b#c"),
    ("https://a.example/b?id=3&utm_medium=x", "https://A.example/b?id=3"),
    ("https://a.example/b?y=2&x=1", "https://a.example/b?x=1&y=2"),
  ])
  func addressesThatDifferInWritingAreOne(first: String, second: String) {
    #expect(ArticleAddress(first) != nil && ArticleAddress(first) == ArticleAddress(second))
  }

  @Test(arguments: ["https://a.example/", "https://a.example", "mailto:a@b.example", "no address"])
  func whatNamesNoArticleIsNoAddress(text: String) {
    #expect(ArticleAddress(text) == nil)
  }

  @Test func anOlderLedgerIsTiedTogetherWhenItIsOpened() throws {
    _ = try ledger.store([
      report("agency", Self.sentences), report("outlet", Self.sentences.prefix(20), outlet: "Else"),
    ])
    try ledger.close()
    try place.execute("DELETE FROM grdb_migrations WHERE identifier = '0003-copies'")
    for table in ["provenance", "sketch", "articleLink"] {
      try place.execute("DROP TABLE \(table)")
    }
    for index in ["articleByAddress", "articleByText"] { try place.execute("DROP INDEX \(index)") }
    for column in [
      "address", "languageConfidence", "section", "updated", "updatedBasis", "updatedEvidence",
      "updatedReason", "teaserSpan",
    ] {
      try place.execute("ALTER TABLE article DROP COLUMN \(column)")
    }
    try place.execute("ALTER TABLE rejection DROP COLUMN met")
    try place.execute("PRAGMA user_version = 2")
    let again = try place.open()
    let article = try #require(try again.article(ArticleID(rawValue: 2)))
    #expect(article.links.map(\.first.rawValue) == [1])
    #expect(article.provenance.map(\.location) == ["reports/outlet.txt"])
    try again.close()
  }
}
