internal import ReadoutLedger
internal import ReadoutRecord

/// The first page: the question, what came last, what waits for somebody to look at.
struct HomePage: Sendable {
  /// Something that waits.
  struct Waiting: Sendable {
    var title: String
    var count: String
    var path: String
  }

  /// A speaker to begin with.
  struct Starter: Sendable {
    var name: VisibleText
    var path: String
    var count: String
  }

  var isEmpty: Bool
  var recent: [StatementRow]
  var waiting: [Waiting]
  var isSettled: Bool
  var speakers: [Starter]
  var coverage: CoverageLabel

  /// Number of statements of each doubt that are counted; beyond it stands "100 or more".
  private static let waitingLimit = 100

  /// Number of speakers to begin with.
  private static let starterLimit = 8

  /// Asks the ledger.
  ///
  /// - Parameters:
  ///   - ledger: What is asked.
  ///   - answers: Keeps what all of the ledger must be looked at for, until it changes.
  /// - Throws: ``LedgerError`` when the file cannot be read, or it takes too long.
  init(_ ledger: Ledger, keeping answers: KeptAnswers) throws {
    recent = try ledger.search(StatementQuery(limit: 8)).map { StatementRow($0) }
    let coverage = try ledger.coverage()
    isEmpty = coverage.articleCount == 0 && coverage.undatedArticleCount == 0
    self.coverage = CoverageLabel(coverage)
    waiting = try Self.waiting(ledger, answers)
    isSettled = waiting.isEmpty
    speakers = try Self.speakers(ledger, answers)
  }

  private static func speakers(_ ledger: Ledger, _ answers: KeptAnswers) throws -> [Starter] {
    let kept = try answers.answer("speakers of the first page") {
      .array(
        try ledger.persons(limit: starterLimit).map {
          .array([
            .string($0.id.description), .string($0.name), .integer($0.statementCount),
          ])
        })
    }
    guard case .array(let persons) = kept else { return [] }
    return persons.compactMap { person in
      guard case .array(let fields) = person, fields.count == 3,
        case .string(let id) = fields[0], case .string(let name) = fields[1],
        case .integer(let count) = fields[2]
      else { return nil }
      return PersonID(id).map {
        Starter(
          name: VisibleText(name), path: PagePath.speaker($0), count: Count.of(count, "statement"))
      }
    }
  }

  private static func waiting(_ ledger: Ledger, _ answers: KeptAnswers) throws -> [Waiting] {
    let filters = ReviewPage.Filter.allCases
    let kept = try answers.answer("what waits for review") {
      .array(try filters.map { .integer(try $0.count(ledger, limit: waitingLimit)) })
    }
    guard case .array(let counts) = kept else { return [] }
    return zip(filters, counts).compactMap { filter, count in
      guard case .integer(let count) = count, count > 0 else { return nil }
      return Waiting(
        title: filter.title,
        count: count < waitingLimit ? Count.grouped(count) : "\(waitingLimit) or more",
        path: filter.path)
    }
  }
}
