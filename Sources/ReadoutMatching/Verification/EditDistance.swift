/// How many slips lie between two words.
enum EditDistance {
  /// Whether at most `limit` letters were left out, put in, exchanged or swapped with their
  /// neighbour.
  ///
  /// - Complexity: O(n · m) in the bytes.
  /// - SeeAlso: Damerau 1964; the variant in which no stretch is edited twice.
  static func isWithin(_ limit: Int, _ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= limit else { return false }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, counterpart) in other.enumerated() {
        var cost = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == counterpart ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == counterpart {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, last) = (last, current)
    }
    return last[other.count] <= limit
  }
}
