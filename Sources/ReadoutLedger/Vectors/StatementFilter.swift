/// A set of statements that is asked often and mostly says no.
struct StatementFilter {
  private let ids: Set<Int64>

  /// A bit for each of 2^20 hashes: 128 KiB, which stay in the processor's cache.
  private var bits = [UInt64](repeating: 0, count: 1 << 14)

  init(_ ids: Set<Int64>) {
    self.ids = ids
    for id in ids {
      let hash = Self.hash(id)
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }
  }

  /// Whether the set holds a statement.
  func contains(_ id: Int64) -> Bool {
    let hash = Self.hash(id)
    return bits[hash >> 6] >> UInt64(hash & 63) & 1 == 1 && ids.contains(id)
  }

  private static func hash(_ id: Int64) -> Int {
    Int(truncatingIfNeeded: (UInt64(bitPattern: id) &* 0x9E37_79B9_7F4A_7C15) >> 44)
  }
}
