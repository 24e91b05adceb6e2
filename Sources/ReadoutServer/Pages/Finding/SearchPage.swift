internal import ReadoutLedger
internal import ReadoutRecord

/// What was found: the statements, and how many of each speaker, outlet, kind and year there are.
struct SearchPage: Sendable {
  /// A kind of statement to choose in the form.
  struct Choice: Sendable {
    var value: String
    var title: String
    var isChosen: Bool
  }

  var question: VisibleText
  var form: SearchForm
  var kinds: [Choice]
  var isOpen: Bool
  var problem: String?
  var found: [StatementRow]
  var similar: [StatementRow]
  var isEmpty: Bool
  var summary: String
  var facets: [FacetList]
  var chosen: [FacetList.Item]
  var nextPath: String?
  var firstPath: String?
  var coverage: CoverageLabel
  var saved: [SavedSearchRow]
  var hasSaved: Bool
  var canBeSaved: Bool
  var savedQuestion: String
  var suggestedName: String
  var savePath: String
  var exports: [ExportLink]

  /// The greatest number of saved searches that are listed.
  private static let savedLimit = 50

  /// Asks the ledger.
  init(_ ledger: Ledger, _ fields: PageQuery) throws {
    let asked = SearchQuestion(fields)
    let isFirst = asked.query.before == nil
    let hits =
      try isFirst
      ? ledger.find(asked.query)
      : ledger.search(asked.query).map { FoundStatement(hit: $0, by: .words) }
    let counts = try ledger.facets(asked.query)
    let byWords = hits.filter { $0.by == .words }
    question = VisibleText(asked.words)
    form = SearchForm(fields)
    kinds = StatementKind.allCases.map {
      Choice(value: $0.rawValue, title: $0.rawValue, isChosen: $0 == asked.query.kind)
    }
    isOpen =
      asked.query.outlet != nil || asked.query.kind != nil || asked.query.from != nil
      || asked.query.to != nil || asked.query.includesRejected
    problem = asked.problem
    found = byWords.map { StatementRow($0) }
    similar = hits.filter { $0.by == .meaning }.map { StatementRow($0) }
    isEmpty = hits.isEmpty
    summary = Self.summary(counts, hits: hits, asked)
    facets = FacetList.all(of: counts, fields)
    chosen = FacetList.chosen(in: fields)
    let last = byWords.count == asked.query.limit ? byWords.last?.hit.id.description : nil
    nextPath = last.map { fields.with("before", $0).path(PagePath.search) }
    firstPath = isFirst ? nil : fields.with("before", "").path(PagePath.search)
    coverage = CoverageLabel(try ledger.coverage(from: asked.query.from, to: asked.query.to))
    saved = try ledger.savedSearches(limit: Self.savedLimit).map(SavedSearchRow.init)
    hasSaved = !saved.isEmpty
    canBeSaved = asked.isAsked
    savedQuestion = fields.with("before", "").with("done", "").text
    suggestedName = asked.words
    savePath = PagePath.saveSearch
    exports = ExportLink.search(fields)
  }

  private static func summary(
    _ counts: SearchFacets, hits: [FoundStatement], _ asked: SearchQuestion
  ) -> String {
    guard asked.query.like.isEmpty else {
      return Count.of(hits.count, "statement") + ", the nearest first"
    }
    let number = Count.of(counts.statementCount, "statement")
    return (counts.isCut ? "More than \(number)" : number) + ", the newest first"
  }
}

/// The fields of the search form as they were filled.
struct SearchForm: Sendable {
  var words: String
  var speaker: String
  var about: String
  var outlet: String
  var from: String
  var to: String
  var isExact: Bool
  var includesRejected: Bool

  init(_ fields: PageQuery) {
    words = fields["q"]
    speaker = fields["speaker"]
    about = fields["about"]
    outlet = fields["outlet"]
    from = fields["from"]
    to = fields["to"]
    isExact = !fields["exact"].isEmpty
    includesRejected = !fields["rejected"].isEmpty
  }
}
