internal import ReadoutLedger
package import ReadoutRecord
internal import Synchronization

/// Answers that are dear to find and the same for everybody, kept until the ledger changes.
///
/// Whether it has changed is asked before each is given out; that takes some microseconds, and an
/// import in another process shows at once.
package final class KeptAnswers: Sendable {
  private struct Kept {
    var beat: Int64
    var answers: [String: JSONValue]
  }

  private let pulse: LedgerPulse?
  private let kept = Mutex(Kept(beat: -1, answers: [:]))

  /// The greatest number of answers that are kept.
  private static let limit = 256

  /// Begins without an answer; one that cannot feel the ledger's pulse keeps none.
  init(of ledger: Ledger) { pulse = try? LedgerPulse(of: ledger) }

  /// The answer of a name, found anew where the ledger has changed since.
  package func answer(
    _ name: String, find: () throws -> JSONValue
  ) throws -> JSONValue {
    guard let beat = try pulse?.beat() else { return try find() }
    let known = kept.withLock { $0.beat == beat ? $0.answers[name] : nil }
    if let known { return known }
    let answer = try find()
    kept.withLock { kept in
      if kept.beat != beat || kept.answers.count >= Self.limit {
        kept = Kept(beat: beat, answers: [:])
      }
      kept.answers[name] = answer
    }
    return answer
  }
}
