import Foundation
import Readout
import ReadoutIngest
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Synchronization
import Testing

struct ImporterTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/readout-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  private struct Unreadable: Error {}

  private func ledger(_ name: String = "ledger.sqlite") throws -> Ledger {
    try Ledger(path: folder + "/" + name)
  }

  private func sources(_ count: Int) -> [PendingSource] {
    (0..<count).map { number in
      PendingSource(id: "n\(number)", location: "in/n\(number).txt") {
        ArticleSource(
          id: "n\(number)", location: "in/n\(number).txt",
          bytes: Self.sample(id: "n\(number)").original)
      }
    }
  }

  /// An analysis that finds one statement in everything but `reject me`.
  private static func extract(_ source: ArticleSource) -> ExtractedArticle {
    guard source.bytes != Array("reject me".utf8) else {
      return SampleArticle.rejected(source.id, bytes: source.bytes)
    }
    var extracted = sample(id: source.id)
    extracted.location = source.location
    return extracted
  }

  private static func sample(id: String) -> ExtractedArticle {
    SampleArticle(name: id, paragraphs: ["[cue:says] [content:report number \(id)]"]).extracted
  }

  private func lines(_ ledger: Ledger) throws -> [String] {
    var lines: [String] = []
    try ledger.forEachArticle { lines.append($0.json.line) }
    return lines
  }

  @Test func theLedgerIsTheSameForAnyNumberOfJobs() async throws {
    let one = try ledger("one.sqlite")
    let many = try ledger("many.sqlite")
    let first = try await Importer(ledger: one, jobs: 1, extract: Self.extract).ingest(sources(100))
    let second = try await Importer(ledger: many, jobs: 8, extract: Self.extract).ingest(
      sources(100))
    #expect(first == second && first.isWhole && first.store.storedArticles == 100)
    #expect(try lines(one) == lines(many))
  }

  @Test func importingAgainAnalysesNothingAndChangesNothing() async throws {
    let ledger = try ledger()
    let analyses = Mutex(0)
    let importer = Importer(ledger: ledger, jobs: 2) { source in
      analyses.withLock { $0 += 1 }
      return Self.extract(source)
    }
    _ = try await importer.ingest(sources(100))
    let before = try lines(ledger)
    let again = try await importer.ingest(sources(100))
    #expect(again.store.knownArticles == 100 && again.isWhole)
    #expect(analyses.withLock { $0 } == 100)
    #expect(try lines(ledger) == before)
  }

  @Test func aBadSourceStopsNothing() async throws {
    let ledger = try ledger()
    var mixed = sources(10)
    mixed[3].read = { throw Unreadable() }
    mixed[4].read = {
      ArticleSource(id: "n4", location: "in/n4.txt", bytes: Array("reject me".utf8))
    }
    var last = ImportProgress()
    let summary = try await Importer(ledger: ledger, jobs: 2, extract: Self.extract)
      .ingest(mixed, total: 10) { last = $0 }
    #expect(summary.isComplete && !summary.isWhole)
    #expect(summary.store.storedArticles == 8 && summary.store.rejectedCount == 1)
    #expect(summary.store.failures.map(\.location) == ["in/n3.txt"])
    #expect(last.doneArticles == 10 && last.totalArticles == 10 && last.rejectedArticles == 1)
    #expect(last.storedArticles == 8 && last.byteCount == summary.byteCount)
  }

  @Test func aForgottenOriginalDoesNotComeBack() async throws {
    let ledger = try ledger()
    let importer = Importer(ledger: ledger, jobs: 2, extract: Self.extract)
    _ = try await importer.ingest(sources(3))
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(ArticleID(rawValue: 2), reason: "a test", on: day)
    let summary = try await importer.ingest(sources(3))
    #expect(summary.store.knownArticles == 2 && summary.store.forgottenArticles == 1)
    #expect(try ledger.statistics().articleCount == 2)
  }

  @Test func aCancelledImportKeepsWhatIsReadyAndIsResumed() async throws {
    let ledger = try ledger()
    let sources = sources(300)
    let task = Task {
      try await Importer(ledger: ledger, jobs: 2, extract: Self.extract).ingest(sources) {
        if $0.storedArticles >= 128 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    let summary = try await task.value
    #expect(!summary.isComplete && summary.store.storedArticles == 128)
    #expect(try ledger.check().isClean)
    let rest = try await Importer(ledger: ledger, jobs: 2, extract: Self.extract).ingest(sources)
    #expect(rest.isWhole && rest.store.knownArticles == 128)
    let whole = try self.ledger("whole.sqlite")
    _ = try await Importer(ledger: whole, jobs: 2, extract: Self.extract).ingest(sources)
    #expect(try lines(ledger) == lines(whole))
  }
}
