internal import ArgumentParser
internal import ReadoutLedger

/// `readout-lab generate`: fills a ledger with invented articles, to measure what depends on size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Fill a ledger with invented articles and statements, by a seed.",
    discussion: """
      The articles of a seed are a stream without end, some eight statements each. They are stored \
      as the articles of an import are, and their receipts hold; names, countries and words are \
      invented. --from goes on behind the statements that are there already, so that a new batch \
      can be measured. Copies that are equal to the byte are one article, as in any import: some \
      statements in ten thousand fewer are stored than asked for.

      --truth tells for each statement its planted utterance and talking point; "form" says how \
      the report gives the words, "known" whether it names the speaker, and "wordsOf" names the \
      talking point of somebody else whose words are borrowed.

      Example:
        readout-lab generate --statements 20000 --seed 1 --ledger generated.readout
      """)

  @Option(help: "The ledger; made when there is none.")
  var ledger: String

  @Option(help: "Number of statements.")
  var statements: Int

  @Option(help: "The seed; the same one gives the same articles.")
  var seed: UInt64 = 1

  @Option(help: "Number of statements of the stream that are passed over.")
  var from = 0

  @Option(help: "Store the articles in an order drawn by this seed.")
  var shuffle: UInt64?

  @Option(help: "Write what was planted to this file, a line for each statement.")
  var truth: String?

  func validate() throws {
    guard statements > 0, from >= 0 else {
      throw ValidationError("--statements must be above 0, and --from not below it.")
    }
  }

  func run() throws {
    let world = InventedWorld(seed: seed)
    var plan = GenerationPlan(seed: seed, first: from, count: statements)
    if let shuffle { plan.shuffle(seed: shuffle) }
    let ledger = try Ledger(path: ledger)
    var groups = try truth.map { try PlantedGroups(path: $0) }
    var summary = StoreSummary()
    for start in stride(from: 0, to: plan.slots.count, by: Ledger.maximumBatchCount) {
      let slots = plan.slots[start...].prefix(Ledger.maximumBatchCount)
      let articles = slots.compactMap { GeneratedArticle($0, of: world) }
      summary.add(try ledger.store(articles.map(\.extracted)))
      if let failure = summary.failures.first {
        throw LabError(.refusedArticle, failure.message)
      }
      for article in articles { groups?.add(article, of: world) }
      try groups?.write()
    }
    try ledger.close()
    print(
      "\(summary.storedStatements) statements in \(summary.storedArticles) articles stored; "
        + "articles that were there already, byte for byte: \(summary.knownArticles)")
  }
}
