/// How many attributions are found, apart for those within the content of others.
struct DepthScores {
  /// A line of the table.
  private struct Count {
    var annotated = 0
    var found = 0

    /// Found ones that are annotated, at whatever depth.
    var right = 0

    /// Annotated ones that are found, at whatever depth.
    var met = 0

    static func + (one: Count, other: Count) -> Count {
      Count(
        annotated: one.annotated + other.annotated, found: one.found + other.found,
        right: one.right + other.right, met: one.met + other.met)
    }
  }

  private var outer = Count()
  private var nested = Count()

  /// Pairs what was found with what is annotated by half of the content.
  init(_ comparisons: [Comparison]) {
    for comparison in comparisons { add(comparison) }
  }

  private mutating func add(_ comparison: Comparison) {
    let gold = comparison.article.attributions
    let words = gold.map { RoleWords($0, in: comparison.article.document) }
    let pairs = Pairing(comparison.foundWords, with: words, by: .detect).goldOfFound
    let met = Set(pairs.values)
    for (number, attribution) in gold.enumerated() {
      count(attribution.isNested) {
        $0.annotated += 1
        if met.contains(number) { $0.met += 1 }
      }
    }
    for (number, attribution) in comparison.found.enumerated() {
      count(attribution.isNested) {
        $0.found += 1
        if pairs[number] != nil { $0.right += 1 }
      }
    }
  }

  private mutating func count(_ isNested: Bool, _ change: (inout Count) -> Void) {
    if isNested { change(&nested) } else { change(&outer) }
  }

  /// The table: precision and recall in per cent, with the counts.
  var table: String {
    let names = ["annotated", "found", "P", "R", "F1"]
    let head = TextCell.left("", 8) + names.map(Self.cell).joined()
    let counts = [("outer", outer), ("nested", nested), ("all", outer + nested)]
    let lines = counts.map { name, count in
      let precision = Self.share(count.right, of: count.found)
      let recall = Self.share(count.met, of: count.annotated)
      let sum = precision + recall
      let figures = [precision, recall, sum > 0 ? 2 * precision * recall / sum : 0]
      return TextCell.left(name, 8) + Self.cell("\(count.annotated)") + Self.cell("\(count.found)")
        + figures.map { Self.cell(Self.percent($0)) }.joined()
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String { TextCell.right(text, 10) }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
