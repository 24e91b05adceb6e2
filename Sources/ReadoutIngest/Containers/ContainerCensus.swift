internal import Synchronization

/// Counts what was passed over in containers, by kind.
public final class ContainerCensus: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  /// Creates a census of nothing.
  public init() {}

  /// What was passed over, with its number, in the byte order of the kinds.
  public var passedOver: [(kind: String, count: Int)] {
    counts.withLock { $0 }.map { (kind: $0.key, count: $0.value) }
      .sorted { $0.kind.utf8.lexicographicallyPrecedes($1.kind.utf8) }
  }

  func note(_ kind: String) {
    counts.withLock { $0[kind, default: 0] += 1 }
  }
}
