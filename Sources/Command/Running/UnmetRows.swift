internal import ReadoutIngest
internal import ReadoutRecord
internal import Synchronization

/// The rows of a table of metadata that no article was met for: mostly misspelled names.
struct UnmetRows {
  /// Ids of the rows, ascending.
  let ids: [String]

  /// Greatest number of rows that are named.
  private static let limit = 5

  /// Compares a table with the articles that were met.
  init(of table: MetadataTable, met: Set<String>) {
    ids = table.rows.keys.filter { !met.contains($0) }.sorted()
  }

  /// What is said of the rows; `nil` when there is none.
  func message(table: String, articles: String) -> String? {
    guard !ids.isEmpty else { return nil }
    let named = ids.prefix(Self.limit).map { "'\($0)'" }.joined(separator: ", ")
    let rest = ids.count > Self.limit ? " and \(ids.count - Self.limit) more" : ""
    let rows = ids.count == 1 ? "1 row names" : "\(ids.count) rows name"
    return "\(table): \(rows) no \(articles): \(named)\(rest); an id is a file's name without its "
      + "extension"
  }
}

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
