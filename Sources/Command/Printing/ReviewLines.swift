internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that present a statement with what is not sure of it.
struct ReviewLines {
  /// Those of the statement, a line for each doubt, and a blank one.
  let lines: [String]

  init(_ item: ReviewItem, style: TextStyle) {
    lines =
      StatementLines(hit: item.hit, style: style).lines.dropLast()
      + item.doubts.map { "  ? " + Self.line($0) } + [""]
  }

  /// The most candidates that are printed.
  private static let mostCandidates = 3

  private static func line(_ doubt: ReviewItem.Doubt) -> String {
    let candidates = doubt.candidates.prefix(mostCandidates).map(line).joined(separator: ", ")
    // Why a speaker is unresolved stands in the first line.
    let isTold = doubt.kind == .speakerUnresolved
    let reason = isTold ? "" : doubt.reason.map { ": \($0)" } ?? ""
    return "\(title(of: doubt.kind)) \(candidates)\(reason)".printable
  }

  private static func title(of kind: ReviewItem.Kind) -> String {
    switch kind {
    case .speakerUnresolved: "the speaker may be"
    case .speakerUnsure: "the speaker is perhaps not"
    case .dateAmbiguous: "the day may be"
    case .wordedDifferently: "worded differently"
    }
  }

  private static func line(_ candidate: ReviewItem.Candidate) -> String {
    guard let confidence = candidate.confidence else { return candidate.name }
    return "\(candidate.name) (\(Int((confidence * 100).rounded())) %)"
  }
}
