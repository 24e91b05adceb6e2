/// Finds the talking points of utterances that are numbered in the order of their statements' keys.
struct TalkingPointLinkage {
  /// Who speaks in each utterance.
  private let names: [SpeakerNames]

  /// What ties two utterances, by the number of the pair.
  private var claims: [Int: Claims] = [:]

  /// Starts with utterances that nothing ties.
  init(names: [SpeakerNames]) { self.names = names }

  /// Adds a link between statements of two utterances.
  mutating func add(_ link: StatementLink, between a: Int, and b: Int) {
    guard a != b else { return }
    claims[min(a, b) * names.count + max(a, b), default: Claims()].add(link)
  }

  /// For each utterance the number of its talking point; `nil` where it stands alone.
  func numbers(bound: Int) -> [Int?] {
    let points = points(bound: bound) { _ in true }
    var numbers = [Int?](repeating: nil, count: names.count)
    let joined = points.filter { $0.count > 1 }.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    for (number, point) in joined.enumerated() { for item in point { numbers[item] = number } }
    return numbers
  }

  /// Those of the first so many utterances that could be joined with some of the others.
  ///
  /// The first ones are joined with nothing, and go before the others where ties are equal.
  func joined(among outsiders: Int, bound: Int) -> Set<Int> {
    var found: Set<Int> = []
    _ = points(bound: bound) { first in
      guard first < outsiders else { return true }
      found.insert(first)
      return false
    }
    return found
  }

  /// Joins utterances; `mayJoin` is told of the first of two that could be joined.
  private func points(bound: Int, mayJoin: (Int) -> Bool) -> [[Int]] {
    let clusters = names.indices.map { [$0] }
    let opposed = claims.filter(\.value.areOpposed).map { pair($0.key) }
    var apart = Separation(pairs: opposed, clusters: clusters)
    let ties = claims.filter { $0.value.strongest > 0 }.map { key, claims in
      let (first, second) = pair(key)
      return AverageLinkage.Tie(first: first, second: second, strength: claims.strongest)
    }
    var linkage = AverageLinkage(clusters: clusters, ties: ties, bound: bound)
    var names = names
    return linkage.run { a, b in
      guard !apart.areApart(a, b), names[a].canBeOne(with: names[b]), mayJoin(a) else {
        return false
      }
      names[a].formUnion(names[b])
      apart.join(a, b)
      return true
    }
  }

  private func pair(_ key: Int) -> (Int, Int) { (key / names.count, key % names.count) }

  /// What ties two utterances.
  private struct Claims {
    private(set) var strongest = 0
    private var sum = 0
    private var opposedSum = 0

    mutating func add(_ link: StatementLink) {
      strongest = max(strongest, link.claim)
      sum += link.claim
      if link.isOpposed { opposedSum += link.claim }
    }

    /// Whether one may take back what the other says, by three tenths of what ties them.
    ///
    /// A single pair of reports may be a matter of wording.
    var areOpposed: Bool { opposedSum > 0 && opposedSum * 10 >= sum * 3 }
  }
}
