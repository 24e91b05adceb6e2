internal import ReadoutRecord
internal import Synchronization

/// Collects the inputs of an import that were rejected, whichever thread met them.
final class RejectionLog: Sendable {
  /// Greatest number of inputs that are named; `readout rejects` names all.
  private static let limit = 20

  private struct State {
    /// The first inputs in the byte order of their places, at most `limit`.
    var first: [(location: String, rejection: Rejection)] = []
    var count = 0
  }

  private let state = Mutex(State())

  /// Takes note of an article when it was rejected; safe to call from many threads.
  func note(_ extracted: ExtractedArticle) {
    guard let rejection = extracted.record.rejected else { return }
    state.withLock { state in
      state.count += 1
      let place = state.first.firstIndex {
        extracted.location.utf8.lexicographicallyPrecedes($0.location.utf8)
      }
      state.first.insert((extracted.location, rejection), at: place ?? state.first.count)
      state.first = Array(state.first.prefix(Self.limit))
    }
  }

  /// A message for each of the first inputs, and the number of the rest.
  var messages: [String] {
    let state = state.withLock { $0 }
    let rest = state.count - state.first.count
    return state.first.map { $0.rejection.message(location: $0.location) }
      + (rest > 0 ? ["\(rest) more were rejected; 'readout rejects' names them"] : [])
  }
}

extension Rejection {
  /// What is said on standard error of an input that is no article.
  func message(location: String) -> String {
    "\(location): rejected as \(code.rawValue) at byte \(byteOffset): \(reason)"
  }
}
