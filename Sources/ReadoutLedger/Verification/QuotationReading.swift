internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord

/// Verifies one quotation on a connection.
struct QuotationReading {
  let query: QuotationQuery
  let db: Database
  private let quotation: PastedQuotation

  init(_ query: QuotationQuery, _ db: Database) {
    self.query = query
    self.db = db
    quotation = PastedQuotation(query.text)
  }

  /// Of the statements that share most, those of the speaker asked for are looked for among this
  /// many.
  private static let searchedForSpeaker = 400

  /// Of these at most so many are compared beside those that share most.
  private static let speakerLimit = 40

  /// What the ledger knows of the quotation.
  ///
  /// - Parameter hits: The statements of some ids, in any order.
  func verified(hits: ([Int64]) throws -> [StatementHit]) throws -> VerifiedQuotation {
    let words = quotation.wording.text.string
    let filter = try query.speaker.map { try SpeakerFilter($0, db) }
    let rows = try candidateRows(words, filter)
    let statements = CandidateStatements(try hits(rows)) { hit in
      filter?.agreement(
        name: hit.statement.speaker?.name, role: hit.statement.speaker?.role) ?? .notAsked
    }
    let found = QuotationVerifier(knownWords: try knownWords(words)).verify(
      quotation, against: statements.all.map(\.candidate))
    let reports = try found.matches.prefix(query.limit).map { try report($0, statements) }
    return VerifiedQuotation(
      finding: found.finding, speaker: query.speaker, wordCount: quotation.wording.words.count,
      isShortened: quotation.isShortened, candidateCount: statements.all.count, reports: reports,
      reportCount: found.matches.count, nearest: try found.nearest.map { try report($0, statements) })
  }

  private func candidateRows(_ words: String, _ filter: SpeakerFilter?) throws -> [Int64] {
    let search = try CandidateSearch(words, db)
    guard let filter else { return search.rows() }
    let rows = search.rows(limit: Self.searchedForSpeaker)
    let marks = rows.map { _ in "?" }.joined(separator: ", ")
    let sql = "SELECT id, speakerName, speakerRole FROM statement WHERE id IN (\(marks))"
    var own: Set<Int64> = []
    for row in try Row.fetchAll(db, sql: sql, arguments: StatementArguments(rows)) {
      if filter.agreement(name: row["speakerName"], role: row["speakerRole"]) == .same {
        own.insert(row["id"])
      }
    }
    let first = rows.prefix(CandidateSearch.candidateLimit)
    let behind = rows.dropFirst(CandidateSearch.candidateLimit).filter(own.contains)
    return first + behind.prefix(Self.speakerLimit)
  }

  /// The words of a text that some statement holds.
  private func knownWords(_ text: String) throws -> Set<String> {
    let sql = "SELECT 1 FROM statementWords WHERE statementWords MATCH ? LIMIT 1"
    let statement = try db.cachedStatement(sql: sql)
    return try Set(IndexTerms.words(of: text)).filter { word in
      try Int.fetchOne(statement, arguments: ["\"\(word)\""]) != nil
    }
  }

  private func report(
    _ match: QuotationVerification.Match, _ statements: CandidateStatements
  ) throws -> VerifiedQuotation.Report {
    let found = statements.all[match.candidate]
    let hit = found.hits[0]
    let proof = try ReceiptProof(of: hit, db)
    let difference = QuotationDifference(match, report: found.candidate.wording)
    return VerifiedQuotation.Report(
      hit: hit, following: found.hits.dropFirst().map(\.id), finding: match.finding,
      speaker: found.candidate.speaker, share: match.share, isMisspelt: match.isMisspelt,
      words: match.words, flags: match.comparison.meaningFlags,
      difference: match.finding == nil ? [] : difference.pieces, receipt: proof.receipt,
      problem: proof.problem)
  }
}
