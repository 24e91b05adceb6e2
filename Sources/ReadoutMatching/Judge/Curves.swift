/// Logarithm and exponential in plain arithmetic: the same bits on every machine, which the
/// functions of a system's mathematics library do not promise.
package enum Curves {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number, right to about 12 digits.
  package static func logarithm(_ x: Double) -> Double {
    precondition(x > 0, "only positive numbers have a logarithm")
    // x = m * 2^e with m from 1 to 2; ln m = 2 artanh((m - 1) / (m + 1)) as a series.
    let z = (x.significand - 1) / (x.significand + 1)
    var (term, sum) = (z, 0.0)
    for n in 0..<14 {
      sum += term / Double(2 * n + 1)
      term *= z * z
    }
    return 2 * sum + Double(x.exponent) * ln2
  }

  /// The exponential of a number, held within e^±60, right to about 12 digits.
  package static func exponential(_ x: Double) -> Double {
    let held = min(max(x, -60), 60)
    let power = (held / ln2).rounded()
    let rest = held - power * ln2
    var (term, sum) = (1.0, 1.0)
    for n in 1..<14 {
      term *= rest / Double(n)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The logistic function: a probability out of a sum of evidence.
  package static func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }
}
