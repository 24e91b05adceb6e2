package import ReadoutLedger

/// What every route needs: the ledger, the threads on which it is asked, and the options.
package struct Desk: Sendable {
  /// The ledger that is served; ask it through ``read(_:)`` and ``write(_:)``.
  package let ledger: Ledger

  /// How it is served.
  package let options: DeskOptions

  /// What forms carry, so that another site cannot send them.
  package let formKey: FormKey

  /// What is dear to find and the same for everybody.
  package let answers: KeptAnswers

  /// The engines that read articles for those who ask.
  let engines = Engines()

  private let readers: LedgerThreads
  private let writer: LedgerThreads
  private let analyst: LedgerThreads

  /// Prepares to serve a ledger; starts the threads.
  package init(ledger: Ledger, options: DeskOptions = DeskOptions()) {
    let limits = options.limits
    self.ledger = ledger
    self.options = options
    formKey = FormKey()
    answers = KeptAnswers(of: ledger)
    readers = LedgerThreads(count: limits.readerCount, waitingCount: limits.waitingCount)
    writer = LedgerThreads(count: 1, waitingCount: 64)
    analyst = LedgerThreads(count: 1, waitingCount: 16)
  }

  /// Asks the ledger on a thread of its own.
  ///
  /// - Throws: ``DeskError`` with code `busy` when too many requests wait, and what `question`
  ///   throws.
  package func read<Answer: Sendable>(
    _ question: @escaping @Sendable (Ledger) throws -> Answer
  ) async throws -> Answer {
    try await readers.run { [ledger] in try question(ledger) }
  }

  /// Changes the ledger; one change at a time, and no reader waits for it.
  ///
  /// - Throws: As ``read(_:)``.
  package func write<Answer: Sendable>(
    _ change: @escaping @Sendable (Ledger) throws -> Answer
  ) async throws -> Answer {
    try await writer.run { [ledger] in try change(ledger) }
  }

  /// Reads an article with the models, one at a time: that takes as long as many questions.
  ///
  /// - Throws: As ``read(_:)``.
  package func analyse<Answer: Sendable>(
    _ analysis: @escaping @Sendable (Ledger) throws -> Answer
  ) async throws -> Answer {
    try await analyst.run { [ledger] in try analysis(ledger) }
  }

  /// Runs the work of a route where it belongs.
  func run<Answer: Sendable>(
    _ kind: APIRoute.Work, _ work: @escaping @Sendable (Ledger) throws -> Answer
  ) async throws -> Answer {
    switch kind {
    case .reading: try await read(work)
    case .writing: try await write(work)
    case .analysing: try await analyse(work)
    }
  }
}
