internal import Dispatch
internal import Foundation
internal import Synchronization

/// Runs work that ends in order when the user interrupts it.
///
/// The first SIGINT or SIGTERM cancels the work, which keeps what is done; the second ends the
/// program at once. Several works may be run one after the other.
func cancellingOnInterrupt<Result: Sendable>(
  _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  let task = Task { try await work() }
  InterruptSignals.shared.hear { task.cancel() }
  defer { InterruptSignals.shared.hear(nil) }
  return try await task.value
}

/// Hears SIGINT and SIGTERM from the first work that can be interrupted to the program's end.
///
/// One source for each signal: a second one, made after the first was cancelled, is told nothing.
private final class InterruptSignals: Sendable {
  static let shared = InterruptSignals()

  private let cancel = Mutex<(@Sendable () -> Void)?>(nil)

  /// Kept for the program's life, and looked at by nobody.
  nonisolated(unsafe) private var sources: [any DispatchSourceSignal] = []

  private init() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { self.interrupted(by: number) }
      source.resume()
      sources.append(source)
    }
  }

  /// Takes what cancels the work at hand; `nil` when there is none.
  func hear(_ cancel: (@Sendable () -> Void)?) { self.cancel.withLock { $0 = cancel } }

  private func interrupted(by number: Int32) {
    for other in [SIGINT, SIGTERM] { signal(other, SIG_DFL) }
    guard let cancel = cancel.withLock({ $0 }) else {
      kill(getpid(), number)
      return
    }
    cancel()
  }
}
