/// Values that were met lately: the last `count` at least, twice as many at most.
///
/// There are two generations. What is asked for is young; when the young ones are too many, they
/// become the old ones, and the old ones that nobody asked for are let go.
struct RecentValues<Key: Hashable, Value> {
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]
  private let count: Int

  /// Keeps nothing yet.
  init(count: Int) { self.count = count }

  /// - Complexity: O(1).
  subscript(key: Key) -> Value? {
    mutating get {
      if let value = young[key] { return value }
      guard let value = old[key] else { return nil }
      keep(value, as: key)
      return value
    }
    set {
      guard let newValue else {
        young[key] = nil
        old[key] = nil
        return
      }
      keep(newValue, as: key)
    }
  }

  private mutating func keep(_ value: Value, as key: Key) {
    if young.count >= count {
      old = young
      young = [:]
    }
    young[key] = value
  }
}
