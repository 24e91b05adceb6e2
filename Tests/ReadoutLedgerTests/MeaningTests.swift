import Foundation
import ReadoutLedger
import ReadoutMatching
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Statements found by what they mean, with vectors that a test can foresee.
struct MeaningTests {
  private let place: TemporaryLedger

  init() throws { place = try TemporaryLedger() }

  /// Words of like meaning share a place; a text's vector counts its words.
  private static let places = [
    ["port", "harbour", "dock"], ["grain", "wheat"], ["open", "stay", "remain"],
    ["ship", "vessel"],
  ]

  /// Makes a vector of the places of a text's words, over a faint one that the text alone decides.
  private static func source(_ model: String = "test") -> VectorSource {
    VectorSource(model: model) { text in
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      guard !words.isEmpty else { return nil }
      var generator = SeededGenerator(seed: text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
      var levels = (0..<StatementVector.width).map { _ in Int.random(in: -3...3, using: &generator)
      }
      for word in words {
        guard let found = places.firstIndex(where: { $0.contains(word) }) else { continue }
        var direction = SeededGenerator(seed: UInt64(found) + 1)
        for place in levels.indices { levels[place] += Int.random(in: -9...9, using: &direction) }
      }
      return StatementVector(levels: levels.map { Int8(clamping: $0) })
    } knows: {
      !$0.contains("Ilona")
    }
  }

  private func open(_ source: VectorSource? = source()) throws -> Ledger {
    try Ledger(path: place.path, options: LedgerOptions(busySeconds: 0.05, vectors: source))
  }

  private static func article(
    _ name: String, speaker: String = "Ilona Varga", outlet: String = "Tarnow Post",
    _ contents: String...
  ) -> ExtractedArticle {
    SampleArticle(
      name: name, speaker: speaker, outlet: outlet,
      paragraphs: contents.map { "[source:Varga] [cue:said] [content:\($0)]." }
    ).extracted
  }

  private static let articles = [
    article("one", "the harbour will remain as it is", "grain is dear"),
    article("two", speaker: "Bero Lark", "every dock has to stay", "bread for all"),
    article("three", outlet: "Wire of the North", "the port is closed", "a vessel sank"),
  ]

  private func stored(_ source: VectorSource? = source()) throws -> Ledger {
    let ledger = try open(source)
    _ = try ledger.store(Self.articles)
    return ledger
  }

  private func contents(_ ledger: Ledger, _ query: StatementQuery) throws -> [String] {
    try ledger.find(query).map { "\($0.by): \($0.hit.words.content)" }
  }

  @Test func hitsByWordsComeFirstAndThoseByMeaningBehind() throws {
    let found = try contents(try stored(), StatementQuery(words: "port"))
    #expect(found.first == "words: the port is closed")
    #expect(
      Set(found.dropFirst()) == [
        "meaning: the harbour will remain as it is", "meaning: every dock has to stay",
      ])
  }

  @Test func namesWhoseMeaningNobodyKnowsAreFoundByWordsAlone() throws {
    #expect(try stored().find(StatementQuery(words: "Ilona")).allSatisfy { $0.by == .words })
    #expect(try stored().find(StatementQuery(words: "Ilona dock")).allSatisfy { $0.by == .words })
    #expect(try stored().find(StatementQuery(words: "dock")).contains { $0.by == .meaning })
  }

  @Test(arguments: ["\"port\"", "port*", "..."])
  func whatIsTypedLiterallyIsFoundByWordsAlone(words: String) throws {
    let found = try stored().find(StatementQuery(words: words))
    #expect(found.allSatisfy { $0.by == .words && $0.likeness == nil })
    #expect(try contents(try open(), StatementQuery(words: "port", isExact: true)).count == 1)
  }

  @Test func aSubjectIsFoundInOtherWordsWhereTheOtherConditionsHold() throws {
    let ledger = try stored()
    let about = StatementQuery(about: "port")
    #expect(try contents(ledger, about).count == 3)
    var narrow = about
    narrow.speaker = "Lark"
    #expect(try contents(ledger, narrow) == ["meaning: every dock has to stay"])
    narrow = about
    narrow.outlet = "wire of the north"
    #expect(try contents(ledger, narrow) == ["words: the port is closed"])
    narrow = about
    narrow.words = "harbour"
    #expect(try contents(ledger, narrow) == ["meaning: the harbour will remain as it is"])
    narrow = about
    narrow.speaker = "Nobody"
    #expect(try contents(ledger, narrow).isEmpty)
  }

  @Test func likeRanksByMeaningAlone() throws {
    let found = try stored().find(StatementQuery(like: "wheat"))
    #expect(found.first?.hit.words.content == "grain is dear")
    let likenesses = found.compactMap(\.likeness)
    #expect(likenesses.count == found.count && likenesses == likenesses.sorted(by: >))
  }

  @Test func aForgottenStatementIsNotFoundByItsMeaning() throws {
    let ledger = try stored()
    let day = try #require(CalendarDay(year: 2031, month: 6, day: 1))
    _ = try ledger.forget(ArticleID(rawValue: 2), reason: "a test", on: day)
    let found = try ledger.find(StatementQuery(like: "port"))
    #expect(!found.isEmpty && found.allSatisfy { $0.hit.article != ArticleID(rawValue: 2) })
  }

  @Test func statementsStoredWithoutVectorsGetThemLater() throws {
    let bare = try stored(nil)
    #expect(try !bare.hasAllVectors() && bare.fillVectors() == 0)
    #expect(try bare.find(StatementQuery(like: "port")).isEmpty)
    try bare.close()
    let ledger = try open()
    _ = try ledger.store([Self.article("four", "a ship is near")])
    #expect(try !ledger.hasAllVectors())
    #expect(try ledger.fillVectors() == 7)
    #expect(try ledger.hasAllVectors() && ledger.fillVectors() == 0)
    let whole = try TemporaryLedger()
    let other = try Ledger(path: whole.path, options: LedgerOptions(vectors: Self.source()))
    _ = try other.store(Self.articles + [Self.article("four", "a ship is near")])
    for text in ["port", "vessel", "wheat"] {
      let query = StatementQuery(like: text)
      #expect(try ledger.find(query).map(\.likeness) == other.find(query).map(\.likeness))
    }
  }

  @Test func vectorsOfAnotherModelAreMadeAnew() throws {
    try stored().close()
    let ledger = try open(Self.source("another"))
    #expect(try ledger.find(StatementQuery(like: "port")).isEmpty)
    #expect(try ledger.fillVectors() == 6)
    #expect(try !ledger.find(StatementQuery(like: "port")).isEmpty)
  }

  @Test func aStatementWhoseWordsAreChangedGetsAnotherVector() throws {
    let ledger = try stored()
    try place.execute(
      """
      UPDATE statement SET contentWords = 'a ship came' WHERE contentWords = 'bread for all';
      DELETE FROM statement WHERE contentWords = 'grain is dear'
      """)
    #expect(try !ledger.hasAllVectors())
    #expect(try ledger.fillVectors() == 1)
    #expect(try ledger.hasAllVectors())
    let found = try ledger.find(StatementQuery(like: "vessel")).prefix(2)
    #expect(Set(found.map(\.hit.words.content)) == ["a vessel sank", "a ship came"])
  }
}
