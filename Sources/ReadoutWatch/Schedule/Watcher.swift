public import ReadoutIngest

/// What a look at an entry brought.
public enum WatchedArticles: Sendable {
  /// Files that may have changed; what is known of them is passed over by the import.
  case files([InputFile])

  /// What was fetched.
  case fetched([ArticleSource])
}

/// What came of a look at an entry.
public struct WatchReport: Sendable, Hashable {
  /// A kind of result.
  public enum Result: Sendable, Hashable {
    /// So many articles were handed on, known ones among them.
    case articles(Int)
    /// Nothing has changed since the last look.
    case unchanged
    /// It must not be asked for, and why.
    case refused(String)
    /// It could not be had, why, and after how many seconds it is tried again.
    case failed(String, again: Int)
  }

  /// The place of the entry.
  public var name: String

  /// What came of it.
  public var result: Result
}

/// Looks at the entries of a list when they are due, and hands on what is new.
///
/// What is handed on is noted only when it was taken, so that nothing is lost when the program is
/// killed in between: it is fetched again then.
public struct Watcher: Sendable {
  private let list: WatchList
  private let statePath: String
  private let reader: EntryReader
  private let now: @Sendable () -> Int

  /// Creates a watcher of the real web.
  ///
  /// - Parameters:
  ///   - list: What is watched.
  ///   - statePath: The file in which it is remembered what was looked at.
  ///   - reading: How sources are read.
  ///   - allowsPrivateHosts: Whether hosts of this machine and of private networks may be asked.
  ///   - now: Seconds since 1970.
  public init(
    list: WatchList, statePath: String, reading: ReadingOptions, allowsPrivateHosts: Bool,
    now: @escaping @Sendable () -> Int
  ) {
    let visitor = WebVisitor(
      exchange: ClientExchange(), resolver: SystemResolver(),
      allowsPrivateHosts: allowsPrivateHosts, bodyLimit: reading.maximumByteCount, now: now)
    self.init(list: list, statePath: statePath, reading: reading, visitor: visitor, now: now)
  }

  init(
    list: WatchList, statePath: String, reading: ReadingOptions, visitor: WebVisitor,
    now: @escaping @Sendable () -> Int
  ) {
    self.list = list
    self.statePath = statePath
    self.now = now
    reader = EntryReader(visitor: visitor, reading: reading)
  }

  /// Looks once at every entry that is due.
  ///
  /// - Parameters:
  ///   - receive: Takes what a look brought; when it throws, the round ends and the look is not
  ///     noted.
  ///   - report: Is told what came of each look.
  /// - Returns: Seconds until the next entry is due.
  /// - Throws: ``WatchError`` when the state cannot be read or written, and what `receive` throws.
  public func round(
    receive: (WatchEntry, WatchedArticles) async throws -> Void,
    report: (WatchReport) -> Void
  ) async throws -> Int {
    var state = try WatchState(path: statePath)
    for entry in list.entries {
      try Task.checkCancellation()
      var known = state.entries[entry.name] ?? WatchState.Entry()
      guard known.due <= now() else { continue }
      let look = await reader.look(at: entry, knowing: known)
      if let articles = look.articles { try await receive(entry, articles) }
      known = look.known
      let result = note(look, of: entry, in: &known)
      state.entries[entry.name] = known
      try state.write(to: statePath)
      report(WatchReport(name: entry.name, result: result))
    }
    let due = list.entries.compactMap { state.entries[$0.name]?.due }.min() ?? now()
    return max(due - now(), 1)
  }

  /// Notes in an entry's state when it is due next.
  private func note(
    _ look: EntryReader.Look, of entry: WatchEntry, in known: inout WatchState.Entry
  ) -> WatchReport.Result {
    switch look.failure {
    case .none:
      known.succeed(at: now(), interval: entry.interval)
      return look.articles.map { .articles($0.count) } ?? .unchanged
    case .refused(let reason):
      known.fail(at: now(), interval: entry.interval, retryAfter: nil)
      return .refused(reason)
    case .failed(let reason, let retryAfter):
      known.fail(at: now(), interval: entry.interval, retryAfter: retryAfter)
      return .failed(reason, again: known.due - now())
    }
  }
}

extension WatchedArticles {
  /// Number of files or sources.
  fileprivate var count: Int {
    switch self {
    case .files(let files): files.count
    case .fetched(let sources): sources.count
    }
  }
}
