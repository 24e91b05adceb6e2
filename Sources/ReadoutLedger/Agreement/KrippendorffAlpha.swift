/// Agreement of coders about units that each of them gives one value: Krippendorff's alpha for
/// nominal values.
///
/// It is 1 where all agree, 0 where they agree as often as chance would have them, and below 0
/// where they agree less often.
///
/// - SeeAlso: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
public struct KrippendorffAlpha: Sendable, Hashable {
  /// The coefficient, at most 1; `nil` where no unit has two values, or all values are the same, so
  /// that nothing can be said.
  public let alpha: Double?

  /// Number of units that have two values or more: the others do not count.
  public let unitCount: Int

  /// Computes alpha.
  ///
  /// - Parameter units: For each unit the values that its coders gave; coders who gave none are left
  ///   out.
  /// - Complexity: O(n) in the values, O(v) more for the v different ones of each unit.
  public init(_ units: some Sequence<[String]>) {
    var totals: [String: Double] = [:]
    var agreeing = 0.0
    var count = 0
    for values in units where values.count > 1 {
      count += 1
      let frequencies = values.reduce(into: [:]) { $0[$1, default: 0.0] += 1 }
      for (value, frequency) in frequencies {
        totals[value, default: 0] += frequency
        agreeing += frequency * (frequency - 1) / Double(values.count - 1)
      }
    }
    unitCount = count
    let all = totals.values.reduce(0, +)
    let byChance = totals.values.reduce(0) { $0 + $1 * ($1 - 1) }
    let disagreeingByChance = all * (all - 1) - byChance
    alpha =
      disagreeingByChance > 0
      ? ((all - 1) * agreeing - byChance) / disagreeingByChance : nil
  }
}
