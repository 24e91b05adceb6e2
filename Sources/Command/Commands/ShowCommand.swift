internal import ArgumentParser
internal import ReadoutLedger
internal import ReadoutRecord

/// `readout show`: a statement with its receipt, an article with its statements, or a group.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a statement with its receipt, an article, an utterance or a talking point.",
    discussion: """
      A statement is shown in its paragraph, its words set off, with the digest of the original \
      and the place of its characters in the text and in the original. An id begins with s \
      (statement), a (article), u (utterance) or t (talking point); the name of an article is \
      taken too. An utterance is shown with its reports by outlet and date.

      Example:
        readout show s2w1r8g00001
        readout show --all --json > records.jsonl
      """)

  @Argument(
    help: "A statement, an article, an utterance, a talking point, or the name of an article.")
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
    if let utterance = try UtteranceID(id).flatMap({ try ledger.utterance($0) }) {
      return try show(utterance)
    }
    if let point = try TalkingPointID(id).flatMap({ try ledger.talkingPoint($0) }) {
      return try show(point)
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

  private func show(_ utterance: StoredUtterance) throws {
    try output.print(
      json: [utterance.json], else: UtteranceLines(utterance, style: .standardOutput).lines)
  }

  private func show(_ point: StoredTalkingPoint) throws {
    try output.print(
      json: [point.json], else: TalkingPointLines(point, style: .standardOutput).lines)
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
