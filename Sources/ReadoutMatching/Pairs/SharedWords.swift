/// What two statements share of their words as they are written, in whatever order.
struct SharedWords {
  /// Sum of the rarities of the shared words.
  private(set) var weight: Float = 0

  /// Product of the vectors of weighed words, by both lengths: 0 to 1.
  private(set) var cosine: Float = 0

  /// Compares the words.
  ///
  /// - Complexity: O(n + m) in the distinct words of both sides.
  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    var product: Float = 0
    var (i, j) = (0, 0)
    while i < a.terms.count, j < b.terms.count {
      let (x, y) = (a.terms[i], b.terms[j])
      if x.key == y.key {
        weight += x.weight
        product += x.count * y.count * x.weight * x.weight
      }
      if x.key <= y.key { i += 1 }
      if y.key <= x.key { j += 1 }
    }
    cosine = a.norm > 0 && b.norm > 0 ? product / (a.norm * b.norm) : 0
  }
}

/// What two statements share of the roots of their words, and what one of them denies.
struct SharedRoots {
  /// Sum of the rarities of the shared roots.
  private(set) var weight: Float = 0

  /// The part of `weight` that one side asserts and the other denies, of what can be denied.
  private(set) var turnedShare: Float = 0

  /// Compares the roots.
  ///
  /// - Complexity: O(n + m) in the distinct roots of both sides.
  init(_ a: PreparedStatement, _ b: PreparedStatement) {
    var (deniable, turned): (Float, Float) = (0, 0)
    var (i, j) = (0, 0)
    while i < a.roots.count, j < b.roots.count {
      let (x, y) = (a.roots[i], b.roots[j])
      if x.key == y.key {
        let shared = min(x.weight, y.weight)
        weight += shared
        if !x.isName, !y.isName {
          deniable += shared
          if !(x.isAffirmed && y.isAffirmed), !(x.isDenied && y.isDenied) { turned += shared }
        }
      }
      if x.key <= y.key { i += 1 }
      if y.key <= x.key { j += 1 }
    }
    turnedShare = deniable > 0 ? turned / deniable : 0
  }
}

extension [PreparedStatement.WeightedKey] {
  /// Sum of the rarities.
  var totalWeight: Float { reduce(0) { $0 + $1.weight } }

  /// Sum of the rarities of what both hold, each ascending by key.
  ///
  /// - Complexity: O(n + m).
  func sharedWeight(with other: Self) -> Float {
    var shared: Float = 0
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      let (x, y) = (self[i], other[j])
      if x.key == y.key { shared += Swift.min(x.weight, y.weight) }
      if x.key <= y.key { i += 1 }
      if y.key <= x.key { j += 1 }
    }
    return shared
  }
}
