internal import Foundation

/// How many files and connections this process may have open: systems give a program 1,024 at
/// first and let it ask for more.
enum OpenFiles {
  /// What is kept for the ledger, its readers and the program itself.
  private static let reserved = 256

  /// The least number of connections that a desk takes, however little it is given.
  private static let leastConnections = 16

  /// Asks the system for as many as so many connections need; it may give fewer.
  static func makeRoom(forConnections count: Int) {
    guard var limits = limits() else { return }
    let wanted = rlim_t(count + reserved)
    guard limits.rlim_cur < wanted else { return }
    limits.rlim_cur = min(wanted, limits.rlim_max)
    _ = setrlimit(resource, &limits)
  }

  /// How many connections fit beside the ledger's files, at most `count`.
  static func connections(atMost count: Int) -> Int {
    guard let limits = limits() else { return count }
    let room = Int(clamping: limits.rlim_cur) - reserved
    return max(leastConnections, min(count, room))
  }

  private static func limits() -> rlimit? {
    var limits = rlimit()
    return getrlimit(resource, &limits) == 0 ? limits : nil
  }

  #if canImport(Glibc)
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let resource = RLIMIT_NOFILE
  #endif
}
