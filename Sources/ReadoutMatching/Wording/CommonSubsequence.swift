/// Finds a longest common subsequence of two sequences with bits in place of a table's cells.
///
/// - SeeAlso: Hyyrö 2004, "Bit-parallel LCS-length computation revisited".
struct CommonSubsequence {
  /// One row of bits for each element of `second`: a zero bit where the length grows.
  private let rows: [UInt64]
  private let first: [UInt64]
  private let second: [UInt64]
  /// Words of 64 bits in a row.
  private let width: Int

  /// Cells of the largest table that is made, in bits: 4 MiB.
  static let largestTable = 32 * 1024 * 1024

  /// Prepares the table of two sequences.
  ///
  /// - Complexity: O(n · m / 64) in time, n · m bits in memory.
  init(_ first: [UInt64], _ second: [UInt64]) {
    self.first = first
    self.second = second
    width = (first.count + 63) / 64
    rows = Self.rows(first, second, width: width)
  }

  private static func rows(_ first: [UInt64], _ second: [UInt64], width: Int) -> [UInt64] {
    let (places, masks) = masks(of: first, width: width)
    var rows: [UInt64] = []
    rows.reserveCapacity(width * second.count)
    var current = [UInt64](repeating: .max, count: width)
    for element in second {
      if let place = places[element] { advance(&current, masks, from: place * width) }
      rows += current
    }
    return rows
  }

  /// For each element of the sequence, the bits of its places.
  private static func masks(
    of first: [UInt64], width: Int
  ) -> (places: [UInt64: Int], masks: [UInt64]) {
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(first.count)
    var masks: [UInt64] = []
    for (index, element) in first.enumerated() {
      let place = places[element] ?? places.count
      if place == places.count {
        places[element] = place
        masks += repeatElement(0, count: width)
      }
      masks[place * width + index / 64] |= 1 << UInt64(index % 64)
    }
    return (places, masks)
  }

  /// One row from the one before: V = (V + (V & M)) | (V & ~M), over all words of a row.
  private static func advance(_ row: inout [UInt64], _ masks: [UInt64], from start: Int) {
    var carry = false
    for index in row.indices {
      let value = row[index]
      let matched = value & masks[start + index]
      let (sum, overflow) = value.addingReportingOverflow(matched)
      let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      carry = overflow || second
      row[index] = total | (value & ~masks[start + index])
    }
  }

  /// The pairs of equal elements, last pair first.
  ///
  /// - Complexity: O(n + m).
  func pairsFromTheEnd(_ body: (_ first: Int, _ second: Int) -> Void) {
    var (column, row) = (first.count, second.count)
    while column > 0, row > 0 {
      if !grows(row - 1, column - 1) {
        column -= 1
      } else if row > 1, grows(row - 2, column - 1) {
        row -= 1
      } else {
        column -= 1
        row -= 1
        body(column, row)
      }
    }
  }

  private func grows(_ row: Int, _ column: Int) -> Bool {
    rows[row * width + column / 64] & 1 << UInt64(column % 64) == 0
  }
}
