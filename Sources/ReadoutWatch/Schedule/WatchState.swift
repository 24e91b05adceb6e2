internal import Foundation

/// What is remembered of the entries between two runs.
public struct WatchState: Sendable, Hashable, Codable {
  /// What is remembered of one entry.
  struct Entry: Sendable, Hashable, Codable {
    /// Seconds since 1970 at which it is looked at next.
    var due = 0

    /// How often it failed, one time after the other.
    var failures = 0

    var etag: String?
    var lastModified: String?

    /// The pages that were fetched of those that its feed still links.
    var pages: Set<String> = []
  }

  /// By the entries' names.
  var entries: [String: Entry] = [:]

  /// Creates the state of entries that were never looked at.
  public init() {}

  /// Reads a state; where there is no file, nothing was looked at.
  ///
  /// - Throws: ``WatchError`` with code `bad-state` when the file is damaged.
  public init(path: String) throws(WatchError) {
    self.init()
    guard let data = FileManager.default.contents(atPath: path) else { return }
    do {
      self = try JSONDecoder().decode(WatchState.self, from: data)
    } catch {
      throw WatchError(
        code: .badState,
        message: "'\(path)' is no state of a watch; delete it, and everything is looked at anew",
        cause: error)
    }
  }

  /// Writes the state, wholly or not at all.
  ///
  /// - Throws: ``WatchError`` with code `bad-state` when the file cannot be written.
  public func write(to path: String) throws(WatchError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      try encoder.encode(self).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw WatchError(
        code: .badState,
        message: "'\(path)' cannot be written: \(error.localizedDescription)", cause: error)
    }
  }
}

extension WatchState.Entry {
  /// An entry that fails is asked less and less, at most once in so many seconds.
  private static let longestWait = 86_400

  /// Notes that a look went well.
  mutating func succeed(at now: Int, interval: Int) {
    failures = 0
    due = now + interval
  }

  /// Notes that a look failed; the wait doubles each time.
  mutating func fail(at now: Int, interval: Int, retryAfter: Int?) {
    failures += 1
    let wait = interval << min(failures, 16)
    due = now + min(max(wait, retryAfter ?? 0), Self.longestWait)
  }
}
