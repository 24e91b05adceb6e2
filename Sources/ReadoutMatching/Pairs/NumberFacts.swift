/// How the numbers of two statements stand to each other.
struct NumberFacts {
  /// Whether both count the same thing, and no number of it is in both.
  private(set) var conflicts = false

  /// Whether a number of one unit is in both.
  private(set) var agrees = false

  init(_ a: [StatedNumber], _ b: [StatedNumber]) {
    guard !a.isEmpty, !b.isEmpty else { return }
    for x in a {
      let counted = b.filter { $0.unit == x.unit }
      guard !counted.isEmpty else { continue }
      if counted.contains(where: { $0.value == x.value }) {
        agrees = true
      } else {
        conflicts = true
      }
    }
    if agrees { conflicts = false }
  }
}
