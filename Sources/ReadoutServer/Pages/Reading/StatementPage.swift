internal import ReadoutLedger
internal import ReadoutRecord

/// A statement with its proof: the words in their paragraph, the digests, and where it belongs.
struct StatementPage: Sendable {
  var id: String
  var row: StatementRow
  var receipt: ReceiptView
  var facts: [Fact]
  var article: ArticleLabel
  var previous: NearStatement?
  var next: NearStatement?
  var parent: StatementRow?
  var children: [StatementRow]
  var hasChildren: Bool
  var others: [StatementRow]
  var hasOthers: Bool
  var utterancePath: String?
  var talkingPointPath: String?
  var codes: [VisibleText]
  var hasCodes: Bool
  var notes: [Note]
  var history: [JournalRow]
  var hasHistory: Bool
  var citation: Citation
  var correction: CorrectionForm

  /// A property of the statement.
  struct Fact: Sendable {
    var name: String
    var value: VisibleText
    var path: String?
    var basis: VisibleText?
  }

  /// The statement before or behind it in its article.
  struct NearStatement: Sendable {
    var path: String
    var number: Int
  }

  /// A remark that somebody has left.
  struct Note: Sendable {
    var who: VisibleText
    var text: VisibleText
  }

  /// Asks the ledger; `nil` when it has no statement of the id.
  init?(_ ledger: Ledger, _ statement: StatementID, address: String) throws {
    guard let proven = try ledger.provenStatement(statement),
      let stored = try ledger.article(proven.statement.hit.article)
    else { return nil }
    let hit = proven.statement.hit
    id = statement.description
    row = StatementRow(hit, limit: .max)
    receipt = ReceiptView(proven.statement.receipt, problem: proven.problem, of: stored)
    article = ArticleLabel(stored)
    let family = StatementFamily(of: hit, in: stored)
    previous = family.previous
    next = family.next
    parent = try family.parent.flatMap { try ledger.statement($0) }.map { StatementRow($0.hit) }
    children = try family.children.compactMap { try ledger.statement($0) }
      .map { StatementRow($0.hit) }
    hasChildren = !children.isEmpty
    let reports = try hit.groups.utterance.flatMap { try ledger.utterance($0) }?.statements ?? []
    others = reports.filter { $0.id != statement }.map { StatementRow($0) }
    hasOthers = !others.isEmpty
    utterancePath = hit.groups.utterance.map(PagePath.utterance)
    talkingPointPath = hit.groups.talkingPoint.map(PagePath.talkingPoint)
    codes = try ledger.codes(of: statement).map { VisibleText($0) }
    hasCodes = !codes.isEmpty
    notes = try ledger.notes(on: statement).map {
      Note(who: VisibleText($0.who), text: VisibleText($0.text))
    }
    let entries = try ledger.journal(.init(statement: statement))
    history = entries.reversed().map { JournalRow($0) }
    hasHistory = !history.isEmpty
    facts = StatementFacts.of(hit)
    citation = Citation(proven.statement, of: stored, address: address)
    correction = CorrectionForm(hit, candidates: try CorrectionForm.candidates(for: hit, ledger))
  }
}

/// What stands beside a statement in its article.
struct StatementFamily {
  private(set) var previous: StatementPage.NearStatement?
  private(set) var next: StatementPage.NearStatement?
  private(set) var parent: StatementID?
  private(set) var children: [StatementID] = []

  init(of hit: StatementHit, in article: StoredArticle) {
    let statements = article.record.statements
    guard let place = article.statementIDs.firstIndex(of: hit.id) else { return }
    func near(_ index: Int) -> StatementPage.NearStatement? {
      guard statements.indices.contains(index) else { return nil }
      return .init(
        path: PagePath.statement(article.statementIDs[index]), number: statements[index].n)
    }
    previous = near(place - 1)
    next = near(place + 1)
    for (id, other) in zip(article.statementIDs, statements) {
      if other.n == hit.statement.parent { parent = id }
      if other.parent == hit.statement.n { children.append(id) }
    }
  }
}
