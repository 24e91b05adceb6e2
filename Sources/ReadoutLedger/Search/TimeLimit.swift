internal import GRDB
internal import GRDBSQLite

/// Stops a search that takes too long; the only file that calls SQLite's C interface.
///
/// The clock decides whether there is an answer, never what it is.
final class TimeLimit {
  private let deadline: ContinuousClock.Instant

  /// Starts counting now.
  init(seconds: Double) { deadline = .now + .seconds(seconds) }

  /// Instructions of SQLite's virtual machine between two looks at the clock: some 50 µs.
  private static let instructionCount: Int32 = 1_000

  /// Runs `work` on a connection; SQLite breaks it off with `SQLITE_INTERRUPT` when time is up.
  func limit<Result>(_ db: Database, _ work: () throws -> Result) rethrows -> Result {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      db.sqliteConnection, Self.instructionCount,
      { context in
        guard let context else { return 0 }
        let limit = Unmanaged<TimeLimit>.fromOpaque(context).takeUnretainedValue()
        return ContinuousClock.now > limit.deadline ? 1 : 0
      }, context)
    defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
    return try work()
  }
}
