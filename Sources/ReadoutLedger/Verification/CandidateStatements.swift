internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Statements of a ledger as candidates of a quotation.
struct CandidateStatements {
  /// A candidate with the statements that it is made of.
  struct Candidate {
    let hits: [StatementHit]
    let candidate: QuotationCandidate
    /// Whether it holds words of the article around the statement.
    var goesBeyond = false
  }

  private(set) var all: [Candidate] = []

  /// The most characters between two statements of one speaker whose words go on: room for "he
  /// said" and a paragraph's end.
  private static let widestGap = 120

  /// Makes candidates of statements, and of such as follow each other closely.
  init(_ hits: [StatementHit], speaker: (StatementHit) -> SpeakerAgreement) {
    for hit in hits { add([hit], speaker(hit)) }
    let byArticle = Dictionary(grouping: hits.filter(Self.mayGoOn), by: \.article)
    for article in byArticle.keys.sorted() {
      let inOrder = (byArticle[article] ?? []).sorted { $0.statement.n < $1.statement.n }
      for chain in Self.chains(inOrder) where chain.count > 1 { add(chain, speaker(chain[0])) }
    }
  }

  private mutating func add(_ hits: [StatementHit], _ speaker: SpeakerAgreement) {
    guard let first = hits.first else { return }
    let isDirect = hits.allSatisfy { $0.statement.kind == .direct }
    let key = StatementKey(article: first.article.sortKey, n: first.statement.n)
    all.append(
      Candidate(
        hits: hits,
        candidate: QuotationCandidate(
          key: key, speaker: speaker, pieces: hits.flatMap(\.contentPieces),
          kind: hits.count == 1 ? first.statement.kind : isDirect ? .direct : .mixed)))
  }

  /// Adds a statement with the quotations around it.
  mutating func add(_ candidate: Candidate, with surroundings: SurroundingQuotations) {
    let wider = QuotationCandidate(
      key: candidate.candidate.key, speaker: candidate.candidate.speaker,
      pieces: surroundings.pieces, kind: .direct)
    all.append(Candidate(hits: candidate.hits, candidate: wider, goesBeyond: true))
  }

  private static func mayGoOn(_ hit: StatementHit) -> Bool {
    hit.statement.kind != .indirect && hit.statement.parent == nil && !hit.statement.isHeadline
  }

  /// Statements in the order of their article, cut where the words do not go on.
  private static func chains(_ hits: [StatementHit]) -> [[StatementHit]] {
    var chains: [[StatementHit]] = []
    for hit in hits {
      if let last = chains.last?.last, goesOn(last, hit) {
        chains[chains.count - 1].append(hit)
      } else {
        chains.append([hit])
      }
    }
    return chains
  }

  private static func goesOn(_ first: StatementHit, _ second: StatementHit) -> Bool {
    guard let end = first.statement.content.last?.end,
      let start = second.statement.content.first?.start,
      let speaker = first.statement.speaker?.name
    else { return false }
    return end <= start && start - end <= widestGap && speaker == second.statement.speaker?.name
  }
}

extension ArticleID {
  /// Sorts as the number does.
  fileprivate var sortKey: String {
    let digits = String(rawValue)
    return String(repeating: "0", count: max(0, 19 - digits.count)) + digits
  }
}

extension StatementHit {
  /// The words of each span of the content.
  var contentPieces: [String] {
    let scalars = words.content.unicodeScalars
    var pieces: [String] = []
    var start = scalars.startIndex
    for span in statement.content {
      let end = scalars.index(start, offsetBy: span.count, limitedBy: scalars.endIndex)
      guard let end else { return [words.content] }
      pieces.append(String(scalars[start..<end]))
      // Spans are joined with a blank, a mark of elision and a blank.
      start = scalars.index(end, offsetBy: 3, limitedBy: scalars.endIndex) ?? scalars.endIndex
    }
    return pieces.isEmpty ? [words.content] : pieces
  }
}
