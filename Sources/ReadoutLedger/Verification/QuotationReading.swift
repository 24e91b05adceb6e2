internal import GRDB
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Verifies one quotation on a connection.
///
/// Three steps, each only where the one before found no quotation: the statements that share the
/// rarest words; those that share other spellings of words that no statement holds; and the
/// quotations around the nearest of them in their articles.
struct QuotationReading {
  private let query: QuotationQuery
  private let db: Database
  private let quotation: PastedQuotation
  private let filter: SpeakerFilter?
  private let verifier: QuotationVerifier

  /// The statements of some ids.
  private let hits: ([Int64]) throws -> [StatementHit]

  /// Prepares the verification; `hits` gives the statements of some ids, in any order.
  init(_ query: QuotationQuery, _ db: Database, hits: @escaping ([Int64]) throws -> [StatementHit])
    throws
  {
    self.query = query
    self.db = db
    self.hits = hits
    quotation = PastedQuotation(query.text)
    filter = try query.speaker.map { try SpeakerFilter($0, db) }
    verifier = QuotationVerifier(
      knownWords: try Self.knownWords(quotation.wording.text.string, db))
  }

  /// What the ledger knows of the quotation.
  func verified() throws -> VerifiedQuotation {
    var search = try CandidateSearch(quotation.wording.text.string, db)
    var statements = try candidates(search)
    var found = verify(statements)
    if [.notFound, .paraphrase].contains(found.finding), try search.lookForSpellings() {
      statements = try candidates(search)
      found = verify(statements)
    }
    if try widen(&statements, after: found) { found = verify(statements) }
    return try answer(found, statements)
  }

  private func verify(_ statements: CandidateStatements) -> QuotationVerification {
    verifier.verify(quotation, against: statements.all.map(\.candidate))
  }

  /// The words of a text that some statement holds.
  private static func knownWords(_ text: String, _ db: Database) throws -> Set<String> {
    let sql = "SELECT 1 FROM statementWords WHERE statementWords MATCH ? LIMIT 1"
    let statement = try db.cachedStatement(sql: sql)
    return try Set(IndexTerms.words(of: text)).filter { word in
      try CommonWords.contains(word)
        || Int.fetchOne(statement, arguments: ["\"\(word)\""]) != nil
    }
  }
}

// MARK: - Candidates

extension QuotationReading {
  /// Of the statements that share most, those of the speaker asked for are looked for among this
  /// many.
  private static let searchedForSpeaker = 400

  /// Of these at most so many are compared beside those that share most.
  private static let speakerLimit = 40

  private func candidates(_ search: CandidateSearch) throws -> CandidateStatements {
    let ids = try filter.map { try rows(search, $0) } ?? search.rows()
    // What a person has said to be no statement is no report of it.
    let standing = try hits(ids).filter { $0.review != .rejected }
    return CandidateStatements(standing) { hit in
      filter?.agreement(
        name: hit.statement.speaker?.name, role: hit.statement.speaker?.role) ?? .notAsked
    }
  }

  private func rows(_ search: CandidateSearch, _ filter: SpeakerFilter) throws -> [Int64] {
    let all = search.rows(limit: Self.searchedForSpeaker)
    let first = all.prefix(CandidateSearch.candidateLimit)
    let rest = all.dropFirst(CandidateSearch.candidateLimit)
    let marks = rest.map { _ in "?" }.joined(separator: ", ")
    let sql = "SELECT id, speakerName, speakerRole FROM statement WHERE id IN (\(marks))"
    var own: Set<Int64> = []
    for row in try Row.fetchAll(db, sql: sql, arguments: StatementArguments(rest)) {
      if filter.agreement(name: row["speakerName"], role: row["speakerRole"]) == .same {
        own.insert(row["id"])
      }
    }
    return Array(first) + rest.filter(own.contains).prefix(Self.speakerLimit)
  }

  /// The greatest number of articles that are looked into beyond their statements.
  private static let widenedLimit = 3

  /// The least share of a quotation that a statement must hold for that.
  private static let leastShareToWiden = 0.3

  /// Adds what stands around the nearest statements, where a quotation holds words besides theirs.
  private func widen(
    _ statements: inout CandidateStatements, after found: QuotationVerification
  ) throws -> Bool {
    guard [.altered, .stitched, .notFound].contains(found.finding) else { return false }
    let near = (found.matches + found.nearest).filter { $0.share >= Self.leastShareToWiden }
    let count = statements.all.count
    for match in near.prefix(Self.widenedLimit) {
      let candidate = statements.all[match.candidate]
      guard candidate.hits[0].statement.kind != .indirect,
        let around = try SurroundingQuotations(of: candidate.hits[0], db)
      else { continue }
      statements.add(candidate, with: around)
    }
    return statements.all.count > count
  }
}

// MARK: - Answer

extension QuotationReading {
  private func answer(
    _ found: QuotationVerification, _ statements: CandidateStatements
  ) throws -> VerifiedQuotation {
    VerifiedQuotation(
      finding: found.finding, speaker: query.speaker,
      isSpeakerKnown: try isSpeakerKnown(statements), wordCount: quotation.wording.words.count,
      isShortened: quotation.isShortened, candidateCount: statements.all.count,
      reports: try found.matches.prefix(query.limit).map { try report($0, statements) },
      reportCount: found.matches.count,
      nearest: try found.nearest.map { try report($0, statements) })
  }

  private func isSpeakerKnown(_ statements: CandidateStatements) throws -> Bool? {
    guard let filter else { return nil }
    return try statements.all.contains { $0.candidate.speaker == .same } || filter.isKnown(db)
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
      words: match.words, goesBeyond: found.goesBeyond, flags: match.comparison.meaningFlags,
      difference: match.finding == nil ? [] : difference.pieces, receipt: proof.receipt,
      problem: proof.problem)
  }
}
