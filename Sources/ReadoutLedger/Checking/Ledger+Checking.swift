internal import GRDB

extension Ledger {
  /// Checks the whole ledger: SQLite's own checks, every digest, and every receipt.
  ///
  /// Each statement's words are sliced anew from the text and compared, and the bytes of the
  /// original at their mapped place must decode to them. Nothing is changed, and no damage stops
  /// the check before it has looked at all that can be read.
  ///
  /// - Parameter progress: Called after each article.
  /// - Returns: What was found, at most ``CheckReport/problemLimit`` problems of it in full.
  /// - Throws: ``LedgerError`` when the file cannot be read at all.
  /// - Complexity: Reads every page once, and restores every original.
  public func check(progress: (CheckProgress) -> Void = { _ in }) throws -> CheckReport {
    var report = CheckReport()
    try checkFile(&report)
    let total = try reading("the list of articles") {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0
    }
    var last = ArticleID(rawValue: 0)
    while let id = nextArticle(after: last, &report) {
      checkArticle(id, &report)
      last = id
      progress(CheckProgress(checkedArticles: report.articleCount, totalArticles: total))
    }
    return report
  }

  /// The next article, or `nil` behind the last or where the list cannot be read any further.
  private func nextArticle(after id: ArticleID, _ report: inout CheckReport) -> ArticleID? {
    do {
      return try article(after: id)
    } catch {
      report.addFileProblem("the list of articles cannot be read behind \(id): \(error)")
      return nil
    }
  }

  private func checkArticle(_ id: ArticleID, _ report: inout CheckReport) {
    report.articleCount += 1
    do {
      var check = ArticleCheck(article: id)
      try pool.read { try check.run($0) }
      report.statementCount += check.statementCount
      for problem in check.problems { report.add(problem) }
    } catch {
      report.add(
        .init(article: id, finding: "it cannot be read: \(error)", remedy: CheckReport.restore))
    }
  }
}

extension Ledger {
  private func checkFile(_ report: inout CheckReport) throws {
    try translatingErrors(path: path) {
      try pool.read { db in
        for finding in try String.fetchAll(db, sql: "PRAGMA quick_check") where finding != "ok" {
          report.addFileProblem("SQLite finds damage: \(finding)")
        }
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
          let table = (row["table"] as DatabaseValue).description
          report.addFileProblem("a row of the table \(table) belongs to no article")
        }
      }
    }
    try translatingErrors(path: path) { try checkWords(&report) }
  }

  /// Compares the index of words with the statements; asking takes the form of an insertion.
  private func checkWords(_ report: inout CheckReport) throws {
    do {
      try pool.write {
        try $0.execute(
          sql: "INSERT INTO statementWords(statementWords, rank) VALUES ('integrity-check', 1)")
      }
    } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
      report.addFileProblem("the index of words does not fit the statements: \(error)")
    }
  }
}

extension CheckReport {
  /// What helps against damage.
  static let restore = "restore a backup of the ledger, or ingest the articles into a new one"

  /// Counts a problem, and lists it below the limit.
  mutating func add(_ problem: Problem) {
    problemCount += 1
    if problems.count < Self.problemLimit { problems.append(problem) }
  }

  /// Adds a problem of the file as a whole.
  mutating func addFileProblem(_ finding: String) {
    add(Problem(finding: finding, remedy: Self.restore))
  }
}
