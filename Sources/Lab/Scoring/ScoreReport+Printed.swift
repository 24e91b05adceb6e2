extension ScoreReport {
  /// Reads the figures that a scorer prints and writes to no file.
  ///
  /// A line is `CofeNet exact cue  P 70.1  R 60.2  F1 64.8 …`: a name of some words, then names of
  /// figures, each with its number. Other lines are passed over; `nil` when there is none of these.
  init?(printed text: String) {
    let rows = text.split(whereSeparator: \.isNewline).compactMap(Self.row)
    guard !rows.isEmpty else { return nil }
    self = .members(Dictionary(rows) { first, _ in first })
  }

  private static func row(_ line: Substring) -> (String, ScoreReport)? {
    let words = line.split(separator: " ")
    guard words.first == "CofeNet", let start = words.firstIndex(of: "P") else { return nil }
    var numbers: [String: ScoreReport] = [:]
    for (name, value) in zip(words[start...], words[start...].dropFirst()) {
      if ["P", "R", "F1"].contains(name) {
        numbers[String(name)] = Double(value).map { .number($0) }
      }
    }
    return (words[1..<start].joined(separator: " "), .members(numbers))
  }
}
