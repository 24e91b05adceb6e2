internal import Dispatch
internal import Foundation

/// Runs work that ends in order when the user interrupts it.
///
/// The first SIGINT or SIGTERM cancels the work, which keeps what is done; the second ends the
/// program at once.
func cancellingOnInterrupt<Result: Sendable>(
  _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  let task = Task { try await work() }
  let sources = [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      task.cancel()
      signal(number, SIG_DFL)
    }
    source.resume()
    return source
  }
  defer { for source in sources { source.cancel() } }
  return try await task.value
}
