internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout show`: a statement with its receipt, or an article with its statements.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a statement with its receipt, or an article with its statements.",
    discussion: """
      A statement is shown in its paragraph, its words set off, with the digest of the original \
      and the place of its characters in the text and in the original. An id begins with s \
      (statement) or a (article); the name of an article is taken too.

      Example:
        readout show s2w1r8g00001
        readout show --all --json > records.jsonl
      """)

  @Argument(help: "A statement, an article, or the name of an article.")
  var id: String?

  @Flag(help: "With --json: print the record of every article, in the order of their import.")
  var all = false

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var output: OutputArguments

  func validate() throws {
    guard all != (id != nil) else { throw ValidationError("give either an id or --all") }
    if all && !output.json { throw ValidationError("--all needs --json") }
  }

  func run() throws {
    let ledger = try ledger.open(output)
    guard let id else { return try printAll(ledger) }
    if let statement = StatementID(id), let stored = try ledger.statement(statement) {
      return try show(stored)
    }
    let articles = try articles(named: id, in: ledger)
    guard !articles.isEmpty else {
      throw CommandFailure(
        .failed, "the ledger holds no '\(id)'; 'readout search' prints the ids it holds")
    }
    for article in articles { try show(article, in: ledger) }
  }

  private func printAll(_ ledger: Ledger) throws {
    var writer = LineWriter()
    try ledger.forEachArticle { try writer.write($0.json.line) }
    try writer.flush()
  }

  private func articles(named id: String, in ledger: Ledger) throws -> [StoredArticle] {
    if let article = ArticleID(id), let stored = try ledger.article(article) { return [stored] }
    return try ledger.articles(named: id).compactMap { try ledger.article($0) }
  }

  private func show(_ stored: StoredStatement) throws {
    try output.print(
      json: [stored.json], else: ReceiptLines(stored: stored, style: .standardOutput).lines)
  }

  private func show(_ stored: StoredArticle, in ledger: Ledger) throws {
    try output.print(json: [stored.json], else: try lines(of: stored, in: ledger))
  }

  private func lines(of stored: StoredArticle, in ledger: Ledger) throws -> [String] {
    let hits = try stored.statementIDs.compactMap { try ledger.statement($0)?.hit }
    return ArticleLines(
      stored: stored, hits: hits, changes: try ledger.changes(in: stored.id),
      style: .standardOutput
    ).lines
  }
}
