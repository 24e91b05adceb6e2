/// Numbers with their nouns.
enum Count {
  /// `1 article`, `2 articles`, `12,345 articles`.
  static func of(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// A number with a comma after each three digits.
  static func grouped(_ count: Int) -> String {
    var digits = String(count.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.append(String(digits.suffix(3)))
      digits.removeLast(3)
    }
    groups.append(digits)
    return (count < 0 ? "−" : "") + groups.reversed().joined(separator: ",")
  }

  /// A share of 0 to 1 in percent.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
