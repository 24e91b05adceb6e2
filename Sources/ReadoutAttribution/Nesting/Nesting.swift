internal import ReadoutText

/// Which attribution stands within the content of which.
struct Nesting {
  /// For each attribution the smallest other one whose content holds its cue; `nil` for the
  /// outermost.
  let parents: [Int?]

  /// All attributions: the outermost in their order, each before those within it.
  let outermostFirst: [Int]

  /// Compares attributions.
  init(of attributions: [Attribution]) {
    let parents = Self.parents(of: attributions)
    self.parents = parents
    var children: [Int: [Int]] = [:]
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent, default: []].append(index) }
    }
    var order: [Int] = []
    var waiting = Array(parents.indices.filter { parents[$0] == nil }.reversed())
    while let index = waiting.popLast() {
      order.append(index)
      waiting += (children[index] ?? []).reversed()
    }
    outermostFirst = order
  }

  /// A piece of a content.
  private struct Piece {
    let span: TextSpan
    let owner: Int
  }

  /// The smallest holders of the cues.
  ///
  /// The content of a parent is longer, so that no two are parents of each other.
  ///
  /// - Complexity: O(n log n) in the number of spans, for contents that lie within one another or
  ///   apart.
  private static func parents(of attributions: [Attribution]) -> [Int?] {
    let pieces = attributions.indices.flatMap { owner in
      attributions[owner].content.map { Piece(span: $0, owner: owner) }
    }.sorted { ($0.span.start, $1.span.end, $0.owner) < ($1.span.start, $0.span.end, $1.owner) }
    let lengths = attributions.map { $0.content.reduce(0) { $0 + $1.byteCount } }
    let ordered = attributions.indices.compactMap { index in
      attributions[index].cue.first.map { (cue: $0, index: index) }
    }.sorted { ($0.cue.start, $0.index) < ($1.cue.start, $1.index) }
    var parents = [Int?](repeating: nil, count: attributions.count)
    var open: [Piece] = []
    var next = pieces.startIndex
    for (cue, index) in ordered {
      while next < pieces.endIndex, pieces[next].span.start <= cue.start {
        while let last = open.last, last.span.end <= pieces[next].span.start { open.removeLast() }
        open.append(pieces[next])
        next += 1
      }
      while let last = open.last, last.span.end <= cue.start { open.removeLast() }
      parents[index] =
        open.last {
          lengths[$0.owner] > lengths[index] && $0.span.contains(cue)
        }?.owner
    }
    return parents
  }
}
