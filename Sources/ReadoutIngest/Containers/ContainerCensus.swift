internal import Synchronization

/// Counts what was passed over in containers, by kind.
public final class ContainerCensus: Sendable {
  private let counts = Mutex<[String: Int]>([:])
  private let remarks = Mutex<[String: Int]>([:])

  /// Creates a census of nothing.
  public init() {}

  /// What was passed over, with its number, in the byte order of the kinds.
  public var passedOver: [(kind: String, count: Int)] { Self.sorted(counts.withLock { $0 }) }

  /// What was met in articles and mended or left open, with its number, in the same order.
  public var remarked: [(kind: String, count: Int)] { Self.sorted(remarks.withLock { $0 }) }

  func note(_ kind: String) {
    counts.withLock { $0[kind, default: 0] += 1 }
  }

  func remark(_ kind: String) {
    remarks.withLock { $0[kind, default: 0] += 1 }
  }

  private static func sorted(_ counts: [String: Int]) -> [(kind: String, count: Int)] {
    counts.map { (kind: $0.key, count: $0.value) }
      .sorted { $0.kind.utf8.lexicographicallyPrecedes($1.kind.utf8) }
  }
}
