internal import ReadoutRecord
internal import ReadoutText

/// A statement with the corrections that people have made to it, one after the other.
struct CorrectedStatement {
  /// What stands: the statement as the analysis found it, and what was changed of it.
  private(set) var row: StatementRow

  /// The codes that it bears, in the order of their labels.
  var codes: [String] { labels.sorted() }

  private var labels: Set<String> = []
  private var isAccepted = false
  private var isRejected = false
  private var isChanged = false

  init(_ found: StatementRow) { row = found }

  /// How far people have looked at it: what was changed stays so, whoever accepts it later.
  var review: ReviewState {
    if isRejected { return .rejected }
    if isChanged { return .corrected }
    return isAccepted ? .accepted : .auto
  }

  /// Applies the next entry.
  ///
  /// - Parameters:
  ///   - entry: An entry of a statement.
  ///   - article: What else is to be known for it.
  /// - Returns: Whether it applies: spans may lie outside a text that was read anew.
  /// - Throws: ``BlobError`` when the article's text is damaged, or what SQLite reports.
  mutating func apply(_ entry: JournalEntry, _ article: CorrectedArticle) throws -> Bool {
    switch entry.correction {
    case .accept: (isAccepted, isRejected) = (true, false)
    case .reject: (isAccepted, isRejected) = (false, true)
    case .speaker(let speaker):
      row.statement.speaker = try article.speaker(speaker, entry)
      isChanged = true
    case .saidOn(let date): set(date, entry.stamp)
    case .spans(let spans): return try set(spans, article)
    case .code(let label, true): labels.insert(label)
    case .code(let label, false): labels.remove(label)
    default: break
    }
    return true
  }

  private mutating func set(_ date: EDTF?, _ stamp: JournalStamp) {
    isChanged = true
    let reason = "corrected by \(stamp.who)" + (stamp.why.map { ": \($0)" } ?? "")
    row.statement.saidOn =
      date.map { DateReading($0, basis: .corrected, because: reason) }
      ?? DateReading(unknownBecause: reason)
  }

  private mutating func set(_ spans: SpansCorrection, _ article: CorrectedArticle) throws -> Bool {
    var statement = row.statement
    statement.content = spans.content ?? statement.content
    statement.source = spans.source ?? statement.source
    statement.cue = spans.cue ?? statement.cue
    statement.kind = spans.kind ?? statement.kind
    guard let words = try article.words(of: statement) else { return false }
    isChanged = true
    row.statement = statement
    row.words = words
    return true
  }
}
