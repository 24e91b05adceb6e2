/// The differences of all articles: how many of each kind, and the cases of a kind.
struct ErrorListing {
  private let comparisons: [Comparison]
  private let errors: [[FoundError]]

  init(_ comparisons: [Comparison]) {
    self.comparisons = comparisons
    errors = comparisons.map { ErrorFinder($0).errors }
  }

  /// A line for each kind that occurs, the commonest first.
  var counts: String {
    let counts = errors.joined().reduce(into: [ErrorKind: Int]()) { $0[$1.kind, default: 0] += 1 }
    let order = ErrorKind.allCases.filter { counts[$0] != nil }.enumerated().sorted {
      (counts[$0.element] ?? 0, $1.offset) > (counts[$1.element] ?? 0, $0.offset)
    }
    let lines = order.map { _, kind in
      TextCell.right("\(counts[kind] ?? 0)", 6) + "  " + TextCell.left(kind.rawValue, 22)
        + kind.summary
    }
    return ([summary] + lines).joined(separator: "\n")
  }

  private var summary: String {
    let gold = comparisons.reduce(0) { $0 + $1.article.attributions.count }
    let found = comparisons.reduce(0) { $0 + $1.found.count }
    return "\(comparisons.count) articles, \(gold) attributions annotated, \(found) found"
  }

  /// The cases of a kind, one a line: article, what is annotated, what was found.
  func cases(of kind: ErrorKind) -> [String] {
    zip(comparisons, errors).flatMap { comparison, errors in
      errors.filter { $0.kind == kind }.map { line($0, comparison) }
    }
  }

  private func line(_ error: FoundError, _ comparison: Comparison) -> String {
    let document = comparison.article.document
    let gold = error.gold.map { index in
      let gold = comparison.article.attributions[index]
      return MarkedAttribution(
        source: gold.source, cue: gold.cue, content: gold.content, in: document
      ).text
    }
    let found = error.found.map { index in
      let found = comparison.found[index]
      return MarkedAttribution(
        source: found.source, cue: found.cue, content: found.content, in: document
      ).text
    }
    return "\(comparison.article.id): \(gold ?? "nothing") -> \(found ?? "nothing")"
  }
}
