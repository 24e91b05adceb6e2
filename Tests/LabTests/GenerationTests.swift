import ReadoutLedger
import ReadoutMatching
import ReadoutRecord
import ReadoutText
import Testing

@testable import Lab

/// Invented articles: the same for a seed, and such that the ledger takes them.
struct GenerationTests {
  private static let world = InventedWorld(seed: 7)

  private func articles(first: Int = 0, count: Int) -> [GeneratedArticle] {
    GenerationPlan(seed: 7, first: first, count: count).slots.compactMap {
      GeneratedArticle($0, of: Self.world)
    }
  }

  @Test func thereAreAsManyStatementsAsAskedFor() {
    let statements = articles(count: 501).flatMap(\.extracted.record.statements)
    #expect(statements.count == 501)
  }

  @Test func theLedgerTakesEveryArticle() throws {
    for article in articles(count: 400) {
      #expect(throws: Never.self) { try Ledger.prepare(article.extracted) }
    }
  }

  @Test func everySourceCueAndContentIsSlicedFromTheText() throws {
    for article in articles(count: 400) {
      let text = try #require(article.extracted.article?.text)
      for statement in article.extracted.record.statements {
        let spans = statement.source + statement.cue + statement.content
        #expect(spans == spans.filter { $0.count > 0 && text.span($0) != nil })
        #expect(statement.content.first.flatMap(text.span).map { text[$0].isEmpty } == false)
      }
    }
  }

  @Test func aLaterStretchContinuesTheStream() throws {
    let all = articles(count: 600).map(\.extracted.record)
    let first = GenerationPlan(seed: 7, first: 300, count: 200).slots
    let later = articles(first: 300, count: 200).map(\.extracted.record)
    let start = try #require(first.first?.article)
    #expect(Array(all[start...].prefix(later.count - 1)) == Array(later.dropLast()))
  }

  @Test func shufflingChangesTheOrderAlone() {
    var plan = GenerationPlan(seed: 7, first: 0, count: 400)
    let before = plan.slots.map(\.article)
    plan.shuffle(seed: 3)
    #expect(plan.slots.map(\.article) != before)
    #expect(plan.slots.map(\.article).sorted() == before)
  }

  @Test func whatIsPlantedBelongsToOneSpeaker() {
    var speakers: [String: Set<Int>] = [:]
    for planted in articles(count: 2_000).flatMap(\.planted) {
      speakers[planted.utterance.id, default: []].insert(planted.utterance.speaker)
    }
    #expect(speakers.values.allSatisfy { $0.count == 1 })
  }

  @Test func someSpeakersAndSomeDaysAreUnknown() {
    let statements = articles(count: 2_000).flatMap(\.extracted.record.statements)
    #expect(statements.contains { $0.speaker?.how == .unresolved })
    #expect(statements.contains { $0.saidOn.edtf == nil && !$0.isHeadline })
  }

  @Test func talkingPointsComeBackInOtherWords() {
    var wordings: [String: Set<String>] = [:]
    for planted in articles(count: 20_000).flatMap(\.planted) {
      guard let point = planted.utterance.talkingPoint else { continue }
      wordings[point.id, default: []].insert(point.claim.mainWords(.direct))
    }
    #expect(wordings.values.contains { $0.count > 1 })
  }

  @Test func mostTalkingPointsMakeRoomForOthers() throws {
    func numbers(_ day: String) throws -> [Int] {
      let day = try #require(EDTF(rawValue: day)?.day)
      return (0..<20).flatMap { speaker in
        (0..<3).map { TalkingPoint.number(Self.world, speaker: speaker, place: $0, on: day) }
      }
    }
    func unchanged(_ first: String, _ second: String) throws -> Int {
      try zip(numbers(first), numbers(second)).count { $0 == $1 }
    }
    #expect(try unchanged("2031-03-01", "2031-03-15") > 45)
    #expect(try 1..<20 ~= unchanged("2031-03-01", "2031-11-01"))
  }

  /// In news about one pair in a hundred shares two rare words: what the ledger costs hangs on that.
  @Test func claimsShareRareWordsNoOftenerThanThoseInNews() {
    var chance = Chance(7, .utterance, 1)
    let keys = (0..<160).map { _ in
      let claim = Claim(Self.world.words, &chance)
      let profile = StatementProfile(
        key: StatementKey(article: "a", n: 1), kind: .direct,
        content: ["\(claim.mainWords(.direct)) \(claim.tailWords)"])
      return Set(StatementKeys(PreparedStatement(profile)).keys.map(\.word))
    }
    var (pairs, alike) = (0, 0)
    for (place, first) in keys.enumerated() {
      for second in keys[..<place] {
        pairs += 1
        if first.intersection(second).count > 1 { alike += 1 }
      }
    }
    let share = Double(alike) / Double(pairs)
    #expect(share > 0.001 && share < 0.025, "\(share)")
  }
}
