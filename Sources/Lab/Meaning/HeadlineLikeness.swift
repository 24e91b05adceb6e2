internal import Foundation
internal import ReadoutMatching

/// Pairs of headlines with the likeness that people gave them, 0 to 5.
struct HeadlineLikeness {
  private var pairs: [(score: Double, left: String, right: String)] = []

  /// Reads the development years.
  init(below data: URL) throws {
    for year in 2013...2015 {
      let file = data.appending(path: "data/sts-headlines/\(year).tsv")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 3, let score = Double(fields[0]) else { continue }
        pairs.append((score, fields[1], fields[2]))
      }
    }
  }

  /// The rank correlation of the vectors' likeness with that of people.
  func line(by source: VectorSource) -> String {
    let likenesses = pairs.map { source.likeness($0.left, $0.right) }
    let correlation = Self.correlation(
      Self.ranks(pairs.map(\.score)), Self.ranks(likenesses))
    return String(
      format: "%d pairs of headlines: rank correlation %.3f", pairs.count, correlation)
  }

  /// The rank of each value; equal values share the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end - 1) / 2 }
      start = end
    }
    return ranks
  }

  /// Pearson's correlation.
  private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(max(left.count, 1))
    let (meanLeft, meanRight) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    var (product, squareLeft, squareRight) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      product += (x - meanLeft) * (y - meanRight)
      squareLeft += (x - meanLeft) * (x - meanLeft)
      squareRight += (y - meanRight) * (y - meanRight)
    }
    return product / (squareLeft * squareRight).squareRoot()
  }
}
