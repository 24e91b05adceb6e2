internal import ReadoutIngest
internal import ReadoutRecord
internal import Synchronization

/// Collects the ids of the articles that an import meets, whichever thread meets them.
final class MetArticles: Sendable {
  private struct State {
    var ids: Set<String> = []
    var hasObjects = false
  }

  private let state = Mutex(State())

  /// The ids so far.
  var ids: Set<String> { state.withLock { $0.ids } }

  /// Whether one was an object of a dump, which may have an id of its own within.
  var hasObjects: Bool { state.withLock { $0.hasObjects } }

  /// Takes note of a source before it is read; safe to call from many threads.
  func note(_ source: ArticleSource) {
    let isObject = source.format.map { [.json, .jsonFeed, .ninjs].contains($0) } ?? false
    state.withLock { state in
      state.ids.insert(source.id)
      state.hasObjects = state.hasObjects || isObject
    }
  }

  /// Takes note of an id; safe to call from many threads.
  func note(_ id: String) { state.withLock { _ = $0.ids.insert(id) } }
}
