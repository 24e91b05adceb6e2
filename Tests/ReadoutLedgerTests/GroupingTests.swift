import ReadoutLedger
import ReadoutMatching
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Groups of a ledger: written a part at a time, they are those of a grouping from scratch.
struct GroupingTests {
  private let place: TemporaryLedger

  init() throws { place = try TemporaryLedger() }

  private static let claims = [
    "the quarry at Ostrava Bend will be flooded before the winter sets in",
    "no tanker shall pass the Varna sluice without an inspection by our pilots",
    "the orchard subsidy is a bargain for smallholders and a burden for nobody",
    "our glaziers have waited eleven years for the furnace that was promised them",
  ]

  /// Reports of a few claims by two speakers on several days, cut and worded differently.
  static func articles(_ count: Int, seed: UInt64) -> [ExtractedArticle] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let paragraphs = (0..<2).map { _ -> String in
        let words = (claims.randomElement(using: &random) ?? "").split(separator: " ")
        let length = Int.random(in: 5...words.count, using: &random)
        let start = Int.random(in: 0...(words.count - length), using: &random)
        let content = words[start..<(start + length)].joined(separator: " ")
        return "[source:Varga] [cue:said] [content:\(content)] in report \(number)."
      }
      let days = ["2031-05-03", "2031-05-04", "2032-02-02", nil]
      return SampleArticle(
        name: "r\(number)",
        speaker: ["Ilona Varga", "Tomas Reyle"].randomElement(using: &random),
        outlet: ["Tarnow Post", "Corvex"].randomElement(using: &random),
        published: ["2031-05-05", "2032-02-03"].randomElement(using: &random),
        saidOn: days.randomElement(using: &random) ?? nil, paragraphs: paragraphs
      ).extracted
    }
  }

  /// The groups by the names of their statements, which do not depend on the order of import.
  static func groups(of ledger: Ledger) throws -> [Set<String>: String] {
    var members: [UtteranceID: Set<String>] = [:]
    var points: [UtteranceID: TalkingPointID] = [:]
    var flags: [String: [String]] = [:]
    try ledger.forEachArticle { article in
      for (statement, groups) in zip(article.record.statements, article.statementGroups) {
        let name = "\(article.record.id).\(statement.n)"
        flags[name] = groups.wording
        guard let utterance = groups.utterance else { continue }
        members[utterance, default: []].insert(name)
        points[utterance] = groups.talkingPoint
      }
    }
    var names: [TalkingPointID: String] = [:]
    for (utterance, point) in points {
      let first = members[utterance]?.min() ?? ""
      names[point] = min(names[point] ?? first, first)
    }
    return members.reduce(into: [:]) { groups, entry in
      let point = points[entry.key].flatMap { names[$0] } ?? "none"
      let wording = entry.value.sorted().map { "\($0) \(flags[$0] ?? [])" }
      groups[entry.value] = point + " " + wording.joined(separator: ", ")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func groupsDoNotDependOnTheOrderOfImport(seed: UInt64) throws {
    let articles = Self.articles(24, seed: seed)
    let whole = try place.open()
    _ = try whole.store(articles)
    try whole.group()
    var random = SeededGenerator(seed: seed &+ 100)
    let other = try TemporaryLedger()
    let parts = try other.open()
    for article in articles.shuffled(using: &random) {
      _ = try parts.store([article])
      try parts.group()
    }
    let groups = try Self.groups(of: whole)
    #expect(try Self.groups(of: parts) == groups, "seed \(seed)")
    #expect(groups.count < 48 && groups.keys.contains { $0.count > 2 })
    try parts.ungroupAll()
    try parts.group()
    #expect(try Self.groups(of: parts) == groups)
  }

  /// Small transactions leave most of what is tied to a statement to later ones.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func groupsDoNotDependOnWhatOneTransactionHolds(seed: UInt64) throws {
    let articles = Self.articles(24, seed: seed)
    let ledger = try place.open()
    _ = try ledger.store(articles)
    try ledger.group()
    let groups = try Self.groups(of: ledger)
    for count in [1, 3, 17] {
      let other = try TemporaryLedger()
      let parts = try other.open()
      _ = try parts.store(articles)
      let summary = try parts.group(judge: .standard, mostGrouped: count)
      #expect(summary.groupedStatements == summary.newStatements)
      #expect(try Self.groups(of: parts) == groups, "seed \(seed), \(count) at once")
    }
  }

  @Test func aGroupingThatIsBrokenOffIsFinishedByTheNext() throws {
    let articles = Self.articles(200, seed: 9)
    let ledger = try place.open()
    _ = try ledger.store(articles)
    var summary = try ledger.group { true }
    #expect(!summary.isComplete && summary.groupedStatements == 0)
    summary = try ledger.group { true }
    #expect(!summary.isComplete)
    while !summary.isComplete { summary = try place.open().group { true } }
    let other = try TemporaryLedger()
    let undisturbed = try other.open()
    _ = try undisturbed.store(articles)
    try undisturbed.group()
    #expect(try Self.groups(of: ledger) == Self.groups(of: undisturbed))
    #expect(try ledger.group() == undisturbed.group())
  }

  @Test func whatAnOlderProgramPostedElsewhereIsPostedAnew() throws {
    let articles = Self.articles(24, seed: 6)
    let ledger = try place.open()
    _ = try ledger.store(Array(articles.prefix(16)))
    try ledger.group()
    try ledger.close()
    try place.execute(
      """
      UPDATE posting SET key = -key;
      DELETE FROM grdb_migrations WHERE identifier = '0010-postings-by-speaker';
      PRAGMA user_version = 9;
      """)
    let opened = try place.open(.existing)
    _ = try opened.store(Array(articles.dropFirst(16)))
    try opened.group()
    let other = try TemporaryLedger()
    let undisturbed = try other.open()
    _ = try undisturbed.store(articles)
    try undisturbed.group()
    #expect(try Self.groups(of: opened) == Self.groups(of: undisturbed))
  }

  @Test func whatIsForgottenLeavesItsGroups() throws {
    let articles = Self.articles(16, seed: 5)
    let ledger = try place.open()
    _ = try ledger.store(articles)
    try ledger.group()
    for name in ["r3", "r8", "r11"] {
      let id = try #require(try ledger.articles(named: name).first)
      let day = try #require(EDTF(rawValue: "2033-01-01")?.day)
      _ = try ledger.forget(id, reason: "test", on: day)
    }
    try ledger.group()
    let other = try TemporaryLedger()
    let without = try other.open()
    _ = try without.store(articles.filter { !["r3", "r8", "r11"].contains($0.record.id) })
    try without.group()
    #expect(try Self.groups(of: ledger) == Self.groups(of: without))
    #expect(try ledger.check().isClean)
  }

  @Test func whatIsForgottenIsNoMeasureOfOtherWordingsAnyMore() throws {
    let claim = "no tanker shall pass the Varna sluice before our pilots have inspected it"
    let reports = [claim, claim.replacing("no tanker", with: "a tanker"), claim].enumerated().map {
      SampleArticle(
        name: "r\($0)",
        paragraphs: [
          "[source:Varga] [cue:said] [content:\(Self.claims[3])].",
          "“[content:\($1)],” [source:Varga] [cue:said].",
        ]
      ).extracted
    }
    let ledger = try place.open()
    _ = try ledger.store(reports)
    try ledger.group()
    let flags = { try Self.groups(of: ledger).values.joined() }
    #expect(try flags().contains("altered"))
    let id = try #require(try ledger.articles(named: "r1").first)
    let day = try #require(CalendarDay(year: 2033, month: 1, day: 1))
    _ = try ledger.forget(id, reason: "test", on: day)
    try ledger.group()
    #expect(try !flags().contains("altered"))
  }

  @Test func whatOneForgottenReportJoinedFallsApart() throws {
    let ledger = try place.open()
    let reports = Self.claims.prefix(3).enumerated().map {
      SampleArticle(name: "r\($0)", paragraphs: ["[source:Varga] [cue:said] [content:\($1)]."])
        .extracted
    }
    _ = try ledger.store(reports)
    try ledger.group()
    let names = ["r0", "r1", "r2"]
    let articles = try names.map { try #require(try ledger.articles(named: $0).first) }
    let statements = try articles.map {
      try #require(try ledger.article($0)?.statementIDs.first)
    }
    try ledger.rule(statements[0], statements[1], areTogether: true)
    try ledger.rule(statements[1], statements[2], areTogether: true)
    try ledger.group()
    #expect(try Self.groups(of: ledger).count == 1)
    let day = try #require(CalendarDay(year: 2033, month: 1, day: 1))
    _ = try ledger.forget(articles[1], reason: "test", on: day)
    try ledger.group()
    #expect(try Self.groups(of: ledger).count == 2)
  }

  @Test func whatAPersonRulesIsKeptUntilItIsTakenBack() throws {
    let ledger = try place.open()
    _ = try ledger.store(Self.articles(12, seed: 7))
    try ledger.group()
    let before = try Self.groups(of: ledger)
    let article = try #require(try ledger.articles(named: "r0").first)
    let statements = try #require(try ledger.article(article)).statementIDs
    let areTogether = { () throws -> Bool in
      try ledger.statement(statements[0])?.hit.groups.utterance
        == ledger.statement(statements[1])?.hit.groups.utterance
    }
    let ruling = try !areTogether()
    try ledger.rule(statements[0], statements[1], areTogether: ruling)
    try ledger.group()
    #expect(try areTogether() == ruling)
    try ledger.rule(statements[0], statements[1], areTogether: nil)
    try ledger.group()
    #expect(try Self.groups(of: ledger) == before)
  }

  @Test func statementsOfUnknownSpeakersAreInNoGroup() throws {
    let ledger = try place.open()
    let articles = (0..<2).map { number in
      SampleArticle(
        name: "u\(number)", speaker: nil,
        paragraphs: ["[cue:says] [content:the port of Tarnow stays open] \(number)"]
      ).extracted
    }
    _ = try ledger.store(articles)
    #expect(try ledger.group().newStatements == 2)
    #expect(try Self.groups(of: ledger).isEmpty)
  }

  @Test func theSameWordsOfTwoSpeakersAreTwoUtterances() throws {
    let ledger = try place.open()
    let articles = ["Ilona Varga", "Tomas Reyle", "Ilona Varga"].enumerated().map { number, name in
      SampleArticle(
        name: "w\(number)", speaker: name,
        paragraphs: ["[cue:says] [content:the port of Tarnow stays open] \(number)"]
      ).extracted
    }
    _ = try ledger.store(articles)
    try ledger.group()
    #expect(Set(try Self.groups(of: ledger).keys) == [["w0.1", "w2.1"], ["w1.1"]])
  }

  @Test func aSurnameAndTheFullNameAreOfOneUtterance() throws {
    let names = ["Ilona Varga", "Varga", "Ilona Vargha", "Tomas Reyle"]
    let articles = names.enumerated().map { number, name in
      SampleArticle(
        name: "n\(number)", speaker: name,
        paragraphs: ["[cue:says] [content:the port of Tarnow stays open] \(number)"]
      ).extracted
    }
    for order in [articles, articles.reversed()] {
      let other = try TemporaryLedger()
      let ledger = try other.open()
      for article in order {
        _ = try ledger.store([article])
        try ledger.group()
      }
      #expect(Set(try Self.groups(of: ledger).keys) == [["n0.1", "n1.1", "n2.1"], ["n3.1"]])
    }
  }

  @Test func aSurnameOfAnotherTimeIsNoTalkingPointByItself() throws {
    let articles = [("p0", "Ilona Varga", "2031-05-03"), ("p1", "Varga", "2033-01-02")].map {
      SampleArticle(
        name: $0.0, speaker: $0.1, published: $0.2, saidOn: $0.2,
        paragraphs: ["[cue:says] [content:the port of Tarnow stays open] \($0.0)"]
      ).extracted
    }
    let ledger = try place.open()
    _ = try ledger.store(articles)
    try ledger.group()
    let groups = try Self.groups(of: ledger)
    #expect(groups.count == 2 && groups.values.allSatisfy { $0.hasPrefix("none") })
  }

  @Test func anUtteranceIsShownWithItsReportsByDayAndOutlet() throws {
    let ledger = try place.open()
    let articles = [("b", "2031-05-06"), ("a", "2031-05-04"), ("c", "2031-05-04")].map {
      SampleArticle(
        name: $0, outlet: $0 == "a" ? "Zenith" : "Corvex", published: $1,
        paragraphs: ["[cue:says] [content:the port of Tarnow stays open] \($0)"]
      ).extracted
    }
    _ = try ledger.store(articles)
    try ledger.group()
    let found = try #require(try ledger.search(StatementQuery(words: "Tarnow")).first)
    let utterance = try #require(try found.groups.utterance.flatMap { try ledger.utterance($0) })
    #expect(utterance.statements.map(\.outlet) == ["Corvex", "Zenith", "Corvex"])
    #expect(utterance.speakerName == "Ilona Varga" && utterance.earliest?.iso == "2031-05-03")
    #expect(try ledger.utterance(UtteranceID(rawValue: 1)) == nil)
    #expect(try ledger.talkingPoint(TalkingPointID(rawValue: 1)) == nil)
  }
}
