internal import HTTPTypes
internal import NIOPosix
internal import Synchronization

/// Threads on which the ledger is asked.
///
/// Its calls block until SQLite has answered, and may take a tenth of a second: on an event loop
/// they would hold up every other connection. The number of calls that wait is bounded, so that a
/// server that cannot keep up turns requests away at once, in place of answering all of them late.
final class LedgerThreads: Sendable {
  private let pool: NIOThreadPool
  private let limit: Int
  private let callCount = Mutex(0)

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - count: How many calls run beside each other.
  ///   - waitingCount: How many more may wait.
  init(count: Int, waitingCount: Int) {
    pool = NIOThreadPool(numberOfThreads: count)
    limit = count + waitingCount
    pool.start()
  }

  /// Ends the threads when their last call is done.
  deinit { pool.shutdownGracefully { _ in } }

  /// Runs `work` on one of the threads.
  ///
  /// - Throws: ``DeskError`` with code `busy` when too many calls wait, and what `work` throws.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try enter()
    defer { callCount.withLock { $0 -= 1 } }
    return try await pool.runIfActive(work)
  }

  private func enter() throws {
    let isFree = callCount.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
    guard isFree else {
      throw DeskError(
        .busy, "too many requests wait for the ledger; try again in a moment",
        headers: [.retryAfter: "1"])
    }
  }
}
